/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.headroom.acoustics.design.Coverage;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.DesignFolder;
import org.headroom.acoustics.design.SpeechCoverage;
import org.headroom.acoustics.design.picture.CoverageMap;
import org.headroom.acoustics.design.picture.CoverageMaps;
import org.headroom.acoustics.design.picture.CoveragePicture;
import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.render.png.PngWriter;
import org.headroom.render.scene.Palette;
import org.headroom.render.svg.SvgWriter;

/** {@code coverage}: level or speech transmission over the audience, as a picture, a table or JSON. */
public final class CoverageCommand implements CliCommand {

    private static final int FINE = 0;
    private static final int ERRORS = 1;
    private static final double DPI = 144;
    private static final Messages TEXT = Messages.of(CoverageCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CoverageCall.of(call);
        var production = read(call, arguments).production();
        var design = CoverageDesign.of(production, new DesignFolder(file(call, arguments).toAbsolutePath().getParent(), call.messages()::println));
        design.problems().stream().filter(each -> each.code().severity() != Severity.INFO)
                .forEach(each -> call.messages().println(each.message()));
        var name = String.valueOf(production.getName());
        try {
            var coverage = Coverage.predict(design, arguments.request(), call.monitor()::isCanceled);
            var maps = new CoverageMaps(Locale.ROOT);
            Optional<CoverageMap> map = arguments.speech()
                    ? SpeechCoverage.predict(design, arguments.spacing_m(), arguments.below_dB(), call.monitor()::isCanceled)
                            .map(each -> maps.speech(each, name))
                    : coverage.map(each -> maps.levels(each, name));
            if (map.isEmpty() || coverage.isEmpty()) {
                throw new UnusableCallException(TEXT.text(arguments.speech() && coverage.isPresent() ? "speech.nothing" : "nothing"));
            }
            if (arguments.out().isPresent()) {
                write(map.get(), arguments.out().get());
                call.messages().println(TEXT.text("written", arguments.out().get()));
            }
            if (arguments.json()) {
                call.out().println(JsonDocument.of(CoverageJson.of(name, coverage.get(), map.get(), call.monitor()::isCanceled)));
            } else {
                CoverageText.lines(map.get()).forEach(call.out()::println);
            }
        } catch (IllegalArgumentException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
        return design.hasErrors() ? ERRORS : FINE;
    }

    private static Path file(CommandCall call, CoverageCall arguments) throws UnusableCallException {
        try {
            return call.directory().resolve(arguments.file());
        } catch (InvalidPathException e) {
            throw new UnusableCallException(TEXT.text("file.invalid", arguments.file(), e.getReason()), e);
        }
    }

    private static org.headroom.core.design.LoadedDesign read(CommandCall call, CoverageCall arguments) throws UnusableCallException {
        try {
            var design = new DesignFiles(new MigrationRegistry(call.registry()).steps()).read(file(call, arguments));
            design.problems().forEach(problem -> call.messages().println(problem));
            return design;
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    private static void write(CoverageMap map, Path out) throws UnusableCallException {
        var name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        try {
            if (out.toAbsolutePath().getParent() != null) {
                Files.createDirectories(out.toAbsolutePath().getParent());
            }
            if (name.endsWith(".csv")) {
                Files.write(out, CoverageText.table(map), StandardCharsets.UTF_8);
                return;
            }
            var scene = CoveragePicture.of(map, Locale.ROOT);
            if (name.endsWith(".svg")) {
                Files.writeString(out, new SvgWriter(Palette.light()).text(scene));
                return;
            }
            try (var stream = Files.newOutputStream(out)) {
                new PngWriter(Palette.light()).write(scene, DPI, stream);
            }
        } catch (IOException e) {
            throw new UnusableCallException(TEXT.text("out.failed", out, String.valueOf(e.getMessage())), e);
        }
    }
}
