/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.catalogue.Pack;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.extension.FolderTree;
import org.headroom.model.catalogue.CatalogueLayer;

/** {@code catalogue}: lists and shows device types, checks a pack, and installs it among the user's own. */
public final class CatalogueCommand implements CliCommand {

    private static final Messages TEXT = Messages.of(CatalogueCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(CallArguments.FORMAT), Set.of());
        var verb = arguments.rest().isEmpty() ? "list" : arguments.rest().getFirst();
        return switch (verb) {
            case "list" -> list(call, arguments);
            case "show" -> show(call, arguments);
            case "validate" -> validate(call, arguments);
            case "install" -> install(call, arguments);
            default -> throw new UnusableCallException(TEXT.text("verb", verb));
        };
    }

    private static int list(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var catalogue = UserCatalogue.read(call.registry());
        var words = String.join(" ", arguments.rest().stream().skip(1).toList());
        var entries = words.isBlank() ? catalogue.all() : catalogue.search(words);
        if (arguments.json()) {
            call.out().println(JsonDocument.of(entries.stream().map(CatalogueCommand::summary).toList()));
        } else {
            for (var entry : entries) {
                call.out().println(TEXT.text("list.line", entry.id(), entry.type().getMaker(), entry.type().getModel(),
                        entry.type().getCategory().getLiteral(), entry.layer().getLiteral()));
            }
        }
        report(call, catalogue);
        return 0;
    }

    private static void report(CommandCall call, Catalogue catalogue) {
        catalogue.problems().forEach(problem -> call.messages().println(line(problem)));
    }

    private static Map<String, Object> summary(CatalogueEntry entry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", entry.id());
        json.put("maker", entry.type().getMaker());
        json.put("model", entry.type().getModel());
        json.put("category", entry.type().getCategory().getLiteral());
        json.put("kind", entry.type().getKind());
        json.put("layer", entry.layer().getLiteral());
        json.put("pack", entry.origins().getFirst().packId());
        json.put("pack_version", entry.origins().getFirst().packVersion());
        return json;
    }

    private static int show(CommandCall call, CallArguments arguments) throws UnusableCallException {
        if (arguments.rest().size() < 2) {
            throw new UnusableCallException(TEXT.text("show.id"));
        }
        var id = arguments.rest().get(1);
        var entry = UserCatalogue.read(call.registry()).find(id)
                .orElseThrow(() -> new UnusableCallException(TEXT.text("show.unknown", id)));
        var details = new LinkedHashMap<>(summary(entry));
        details.putAll(ModelJson.of(entry.type()));
        call.out().println(arguments.json() ? JsonDocument.of(details) : ModelText.of(details));
        return 0;
    }

    private static int validate(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var pack = read(arguments.file(1));
        if (arguments.json()) {
            call.out().println(JsonDocument.of(pack.problems().stream().map(CatalogueCommand::json).toList()));
        } else {
            pack.problems().forEach(problem -> call.out().println(line(problem)));
            call.messages().println(TEXT.text(pack.hasErrors() ? "validate.bad" : "validate.good", pack.types().size(),
                    pack.problems().size()));
        }
        return pack.hasErrors() ? 1 : 0;
    }

    private static Pack read(Path folder) throws UnusableCallException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableCallException(TEXT.text("pack.missing", folder));
        }
        return Pack.read(new FolderTree(folder), CatalogueLayer.USER);
    }

    private static int install(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var folder = arguments.file(1);
        var pack = read(folder);
        if (pack.hasErrors() || pack.info().isEmpty()) {
            pack.problems().forEach(problem -> call.messages().println(line(problem)));
            throw new UnusableCallException(TEXT.text("install.bad", folder));
        }
        try {
            var target = UserCatalogue.install(folder, pack.info().get().id());
            call.messages().println(TEXT.text("install.done", pack.info().get().name(), pack.types().size(), target));
            return 0;
        } catch (IOException e) {
            throw new UnusableCallException(TEXT.text("install.failed", folder, e.getMessage()), e);
        }
    }

    private static Map<String, Object> json(Problem problem) {
        var json = new LinkedHashMap<String, Object>();
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", problem.code());
        json.put("file", problem.place().flatMap(place -> place.file()));
        json.put("line", problem.place().isPresent() && problem.place().get().line().isPresent()
                ? problem.place().get().line().getAsInt() : null);
        json.put("message", problem.message());
        json.put("hint", problem.remedy());
        return json;
    }

    private static String line(Problem problem) {
        return problem.place().map(place -> place + ": ").orElse("") + problem.message()
                + problem.remedy().map(remedy -> " " + remedy).orElse("");
    }
}
