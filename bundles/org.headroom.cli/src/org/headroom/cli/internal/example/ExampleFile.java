/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.headroom.cli.internal.catalogue.UserCatalogue;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.example.ExampleDescriptor;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.model.production.Production;

/** An example production, made and written to a file. */
record ExampleFile(Production production, Path file) {

    private static final Messages TEXT = Messages.of(ExampleFile.class);

    /** Makes the production; a file of that name is replaced, and kept beside it. */
    static ExampleFile write(ExampleDescriptor example, Path file, CommandCall call) throws UnusableCallException {
        var production = make(example, call);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UnusableCallException(TEXT.text("folder", file.getParent(), reason(e)), e);
        }
        try {
            new DesignFiles(new MigrationRegistry(call.registry()).steps()).write(production, file);
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
        return new ExampleFile(production, file);
    }

    private static Production make(ExampleDescriptor example, CommandCall call) throws UnusableCallException {
        var catalogue = UserCatalogue.read(call.registry());
        catalogue.problems().forEach(call.messages()::println);
        return example.code().call(code -> code.create(catalogue)).orElseThrow(() -> new UnusableCallException(
                TEXT.text("failed", example.id(), example.code().problem().map(Problem::toString).orElse(""))));
    }

    /** What is in it, in a line. */
    String size() {
        return TEXT.text("size", production.getName(), production.getDevices().size(), production.getCables().size(),
                production.getSheets().size());
    }

    /** The examples as they are offered, one a line. */
    static List<String> lines(List<ExampleDescriptor> examples) {
        int width = examples.stream().mapToInt(each -> each.id().length()).max().orElse(0);
        return examples.stream().map(each -> each.id() + " ".repeat(width - each.id().length() + 2) + each.name()
                + (each.description().isEmpty() ? "" : ": " + each.description())).toList();
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException denied -> TEXT.text("reason.denied");
            case java.nio.file.FileAlreadyExistsException exists -> TEXT.text("reason.file", exists.getFile());
            case java.nio.file.FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
