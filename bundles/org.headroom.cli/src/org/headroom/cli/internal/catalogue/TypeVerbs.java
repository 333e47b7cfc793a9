/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.catalogue.TypeDifferences;
import org.headroom.core.catalogue.TypeDifferences.Difference;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceType;

/** What can be asked of the types of the catalogue. */
final class TypeVerbs {

    private static final Messages TEXT = Messages.of(CatalogueCommand.class);

    private TypeVerbs() {
    }

    static int list(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var catalogue = UserCatalogue.read(call.registry());
        var words = String.join(" ", arguments.rest().stream().skip(1).toList());
        var entries = words.isBlank() ? catalogue.all() : catalogue.search(words);
        if (arguments.json()) {
            call.out().println(JsonDocument.of(entries.stream().map(TypeVerbs::summary).toList()));
        } else {
            for (var entry : entries) {
                call.out().println(TEXT.text("list.line", entry.id(), entry.type().getMaker(), entry.type().getModel(),
                        entry.type().getCategory().getLiteral(), entry.layer().getLiteral()));
            }
        }
        catalogue.problems().forEach(problem -> call.messages().println(ProblemText.line(problem)));
        return 0;
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

    static int show(CommandCall call, CallArguments arguments) throws UnusableCallException {
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

    /** What a pack would change in the types that the catalogue has. */
    static int differences(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var pack = PackVerbs.read(arguments.file(1), CatalogueLayer.USER);
        var catalogue = UserCatalogue.read(call.registry());
        var json = new LinkedHashMap<String, Object>();
        for (DeviceType type : pack.types()) {
            var known = catalogue.find(type.getTypeId()).map(CatalogueEntry::type);
            if (known.isEmpty()) {
                json.put(type.getTypeId(), "new");
                say(call, arguments, "diff.new", type.getTypeId());
                continue;
            }
            var differences = TypeDifferences.between(known.get(), type);
            json.put(type.getTypeId(), differences.stream().map(TypeVerbs::json).toList());
            for (Difference difference : differences) {
                say(call, arguments, "diff.line", type.getTypeId(), difference.path(),
                        difference.before().orElse(TEXT.text("diff.nothing")),
                        difference.after().orElse(TEXT.text("diff.nothing")));
            }
        }
        if (arguments.json()) {
            call.out().println(JsonDocument.of(json));
        }
        return 0;
    }

    private static void say(CommandCall call, CallArguments arguments, String key, Object... values)
            throws UnusableCallException {
        if (!arguments.json()) {
            call.out().println(TEXT.text(key, values));
        }
    }

    static Map<String, Object> json(Difference difference) {
        var json = new LinkedHashMap<String, Object>();
        json.put("path", difference.path());
        json.put("before", difference.before().orElse(null));
        json.put("after", difference.after().orElse(null));
        return json;
    }
}
