/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.sheet;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.model.base.Ids;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableSide;
import org.headroom.model.system.Port;
import org.headroom.render.flow.SheetParts;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;

/** Says at every cable that leaves a sheet on which one it goes on; to be called when all sheets are made. */
public final class OffPageReferences {

    private static final int FLAG_HALF = 8;

    private final Production production;
    private final Map<Port, Set<Sheet>> drawn = new HashMap<>();
    private final SheetScenes scenes = new SheetScenes(TextMetrics.embedded());
    private final SheetParts parts = new SheetParts(TextMetrics.embedded());

    private OffPageReferences(Production production) {
        this.production = production;
        production.getSheets().forEach(sheet -> sheet.getDevices().forEach(placed -> placed.getPorts()
                .forEach(port -> drawn.computeIfAbsent(port, none -> new LinkedHashSet<>()).add(sheet))));
    }

    /** Adds the references to all sheets of a production. */
    public static void add(Production production) {
        var references = new OffPageReferences(production);
        production.getSheets().forEach(references::add);
    }

    private void add(Sheet sheet) {
        for (CableRun run : scenes.layout(production, sheet, SheetOptions.forPage()).runs()) {
            if (run.from().offPage().isPresent()) {
                add(sheet, run, CableSide.FROM, run.from(), run.cable().getFrom());
            } else if (run.to().offPage().isPresent()) {
                add(sheet, run, CableSide.TO, run.to(), run.cable().getTo());
            }
        }
    }

    private void add(Sheet sheet, CableRun run, CableSide side, CableRun.End end, CableEnd far) {
        target(sheet, far.getPort()).ifPresent(target -> {
            var reference = SheetFactory.eINSTANCE.createOffPageReference();
            reference.setCable(run.cable());
            reference.setSide(side);
            reference.setTarget(target);
            var right = end.offPage().orElseThrow().side().sign() > 0;
            var length = parts.offPageLength(target.getNumber() + " · " + target.getName());
            reference.setX((int) Math.round(right ? end.at().x() : end.at().x() - length));
            reference.setY((int) Math.round(end.at().y()) - FLAG_HALF);
            Ids.assign(reference);
            sheet.getReferences().add(reference);
        });
    }

    private Optional<Sheet> target(Sheet sheet, Port port) {
        return drawn.getOrDefault(port, Set.of()).stream().filter(each -> each != sheet).findFirst();
    }
}
