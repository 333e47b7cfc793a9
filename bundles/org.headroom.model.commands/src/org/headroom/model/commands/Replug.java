/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemPackage;

/**
 * Plugs ends of cables into other ports, or pulls them out, as one step: one end of a cable, or the whole end of a
 * multicore. The way of such a cable is laid anew on every sheet, also one that was laid by hand, because it led
 * elsewhere.
 */
public final class Replug extends EditChange {

    private final Map<CableEnd, Optional<Port>> targets;

    /** @param targets the ports of ends; empty: free */
    public Replug(Map<CableEnd, Optional<Port>> targets) {
        super(label(targets));
        this.targets = new LinkedHashMap<>(targets);
    }

    private static String label(Map<CableEnd, Optional<Port>> targets) {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("No end to plug");
        }
        var out = targets.values().stream().allMatch(Optional::isEmpty);
        if (targets.size() > 1) {
            return Naming.text(out ? "replug.outSeveral" : "replug.several", targets.size());
        }
        var first = targets.entrySet().iterator().next();
        return first.getValue().map(port -> Naming.text("replug", cableName(first.getKey()), Naming.of(port)))
                .orElseGet(() -> Naming.text("replug.out", cableName(first.getKey())));
    }

    private static String cableName(CableEnd end) {
        var cable = CableEnds.cable(end);
        return cable == null ? Naming.of(end) : Naming.of(cable);
    }

    @Override
    public Optional<String> obstacle() {
        for (var each : targets.entrySet()) {
            var end = each.getKey();
            var production = Productions.of(end);
            if (CableEnds.cable(end) == null || production.isEmpty()
                    || each.getValue().isPresent() && !Productions.of(each.getValue().get()).equals(production)) {
                return Optional.of(Naming.text("obstacle.notThere"));
            }
            var other = CableEnds.opposite(end);
            if (each.getValue().isPresent() && other != null && targetOf(other).equals(each.getValue())) {
                return Optional.of(Naming.text("obstacle.bothEnds", Naming.of(each.getValue().get())));
            }
        }
        return Optional.empty();
    }

    private Optional<Port> targetOf(CableEnd end) {
        return targets.getOrDefault(end, CableEnds.port(end));
    }

    @Override
    protected void edit(Edits edits) {
        targets.forEach((end, port) -> {
            if (!CableEnds.port(end).equals(port)) {
                edits.set(end, SystemPackage.Literals.CABLE_END__PORT, port.orElse(null));
                Productions.of(end).ifPresent(production -> forgetWays(edits, production,
                        Stream.of(CableEnds.cable(end))));
            }
        });
    }

    /** Takes the routes of cables off all sheets, and with them their off-page references: they lead elsewhere now. */
    static void forgetWays(Edits edits, Production production, Stream<Cable> cables) {
        var gone = cables.toList();
        production.getSheets().forEach(sheet -> {
            sheet.getRoutes().stream().filter(route -> gone.contains(route.getCable())).toList()
                    .forEach(route -> edits.remove(sheet, SheetPackage.Literals.SHEET__ROUTES, route));
            sheet.getReferences().stream().filter(reference -> gone.contains(reference.getCable())).toList()
                    .forEach(reference -> edits.remove(sheet, SheetPackage.Literals.SHEET__REFERENCES, reference));
        });
    }
}
