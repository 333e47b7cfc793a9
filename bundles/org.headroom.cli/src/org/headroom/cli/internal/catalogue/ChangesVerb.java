/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.CatalogueEntry.Origin;
import org.headroom.core.catalogue.TypeAge;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.migration.MigrationRegistry;

/** With which packs a design was made, and what the catalogue says differently today. */
final class ChangesVerb {

    private static final Messages TEXT = Messages.of(CatalogueCommand.class);

    private ChangesVerb() {
    }

    static int run(CommandCall call, CallArguments arguments) throws UnusableCallException {
        try {
            var design = new DesignFiles(new MigrationRegistry(call.registry()).steps()).read(arguments.file(1));
            design.problems().forEach(problem -> call.messages().println(problem));
            var ages = TypeAge.of(design.production(), UserCatalogue.read(call.registry()));
            if (arguments.json()) {
                call.out().println(JsonDocument.of(ages.stream().map(ChangesVerb::json).toList()));
            } else {
                ages.forEach(age -> tell(call, age));
            }
            return 0;
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    private static void tell(CommandCall call, TypeAge age) {
        var key = age.today().isEmpty() ? "changes.gone" : age.differences().isEmpty() ? "changes.same" : "changes.differs";
        call.out().println(TEXT.text(key, age.type().getTypeId(), pack(age.madeWith()), age.today().map(ChangesVerb::pack).orElse("")));
        age.differences().forEach(each -> call.out().println(TEXT.text("changes.line", each.path(), each.before().orElse(TEXT.text("diff.nothing")),
                each.after().orElse(TEXT.text("diff.nothing")))));
    }

    private static String pack(Origin origin) {
        return origin.packId().isEmpty() ? TEXT.text("changes.noPack") : (origin.packId() + " " + origin.packVersion()).strip();
    }

    private static Map<String, Object> json(TypeAge age) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", age.type().getTypeId());
        json.put("pack", age.madeWith().packId());
        json.put("pack_version", age.madeWith().packVersion());
        json.put("pack_today", age.today().map(Origin::packId));
        json.put("pack_version_today", age.today().map(Origin::packVersion));
        json.put("differences", age.differences().stream().map(TypeVerbs::json).toList());
        return json;
    }
}
