/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.model.base.Ids;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Loom;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;

/** Bundles cables into a new loom for pulling; pairs of a multicore go in with their whole multicore. */
public final class MakeLoom extends EditChange {

    private final Production production;
    private final List<Cable> cables;
    private final List<Multicore> multicores;
    private final Loom loom = SystemFactory.eINSTANCE.createLoom();

    /** @param cables at least two runs, none of them in a loom */
    public MakeLoom(Production production, List<Cable> cables, String name) {
        super(Naming.text("makeLoom", cables.size()));
        this.production = Objects.requireNonNull(production);
        this.cables = cables.stream().filter(cable -> cable.getMulticore() == null).distinct().toList();
        this.multicores = List.copyOf(new LinkedHashSet<>(cables.stream().map(Cable::getMulticore)
                .filter(Objects::nonNull).toList()));
        loom.setName(name.isBlank() ? null : name);
        Ids.assign(loom);
    }

    public Loom loom() {
        return loom;
    }

    @Override
    public Optional<String> obstacle() {
        if (cables.size() + multicores.size() < 2) {
            return Optional.of(Naming.text("obstacle.twoRuns"));
        }
        if (Stream.concat(cables.stream(), multicores.stream())
                .anyMatch(each -> !Productions.of(each).equals(Optional.of(production)))) {
            return Optional.of(Naming.text("obstacle.notThere"));
        }
        return production.getLooms().stream()
                .filter(each -> each.getCables().stream().anyMatch(cables::contains)
                        || each.getMulticores().stream().anyMatch(multicores::contains))
                .findFirst().map(each -> Naming.text("obstacle.inLoom", Naming.of(each)));
    }

    @Override
    protected void edit(Edits edits) {
        edits.add(production, ProductionPackage.Literals.PRODUCTION__LOOMS, loom);
        cables.forEach(cable -> edits.add(loom, SystemPackage.Literals.LOOM__CABLES, cable));
        multicores.forEach(each -> edits.add(loom, SystemPackage.Literals.LOOM__MULTICORES, each));
    }
}
