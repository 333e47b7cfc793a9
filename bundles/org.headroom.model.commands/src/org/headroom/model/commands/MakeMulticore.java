/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;

/** Puts cables under one jacket: they become the pairs of a new multicore, in their order. */
public final class MakeMulticore extends ChangeOfParts {

    private final CompoundChange parts;
    private final Multicore multicore = SystemFactory.eINSTANCE.createMulticore();

    /**
     * @param cables at least one, none of them in a multicore
     * @param number number of the multicore; its pairs are numbered with it, a point and their place
     * @param type   its type, from the catalogue or the design; empty: not decided
     */
    public MakeMulticore(Production production, List<Cable> cables, String number, Optional<DeviceType> type) {
        if (cables.isEmpty()) {
            throw new IllegalArgumentException("No cable for a multicore");
        }
        var changes = new ArrayList<Change>();
        multicore.setNumber(number.isBlank() ? null : number);
        type.filter(given -> given.eContainer() == production).ifPresent(multicore::setType);
        type.filter(given -> given.eContainer() != production).ifPresent(given -> {
            var importing = new ImportType(production, given);
            changes.add(importing);
            multicore.setType(importing.snapshot());
        });
        Ids.assign(multicore);
        changes.add(new Bundling(production, List.copyOf(new LinkedHashSet<>(cables))));
        parts = new CompoundChange(Naming.text("makeMulticore", cables.size()), changes);
    }

    public Multicore multicore() {
        return multicore;
    }

    private final class Bundling extends EditChange {

        private final Production production;
        private final List<Cable> cables;

        Bundling(Production production, List<Cable> cables) {
            super(Naming.text("makeMulticore", cables.size()));
            this.production = production;
            this.cables = cables;
        }

        @Override
        public Optional<String> obstacle() {
            if (cables.stream().anyMatch(cable -> !Productions.of(cable).equals(Optional.of(production)))) {
                return Optional.of(Naming.text("obstacle.notThere"));
            }
            if (cables.stream().map(Cable::getSignal).distinct().count() > 1) {
                return Optional.of(Naming.text("obstacle.signals"));
            }
            return cables.stream().filter(cable -> cable.getMulticore() != null).findFirst()
                    .map(cable -> Naming.text("obstacle.inMulticore", Naming.of(cable)));
        }

        @Override
        protected void edit(Edits edits) {
            edits.add(production, ProductionPackage.Literals.PRODUCTION__MULTICORES, multicore);
            var lengths = cables.stream().map(Cable::getLength).distinct().toList();
            edits.set(multicore, SystemPackage.Literals.MULTICORE__LENGTH, lengths.size() == 1 ? lengths.get(0) : null);
            edits.set(multicore, SystemPackage.Literals.MULTICORE__FROM, location(true));
            edits.set(multicore, SystemPackage.Literals.MULTICORE__TO, location(false));
            var pair = 0;
            for (var cable : cables) {
                edits.set(cable, SystemPackage.Literals.CABLE__MULTICORE, multicore);
                edits.set(cable, SystemPackage.Literals.CABLE__PAIR, ++pair);
                if (multicore.getNumber() != null) {
                    edits.set(cable, SystemPackage.Literals.CABLE__NUMBER, multicore.getNumber() + "." + pair);
                }
            }
        }

        /** Where all of one side stand, when that is one place. */
        private EObject location(boolean from) {
            var places = cables.stream().map(cable -> CableEnds.port(from ? cable.getFrom() : cable.getTo()))
                    .map(port -> port.map(each -> each.getDevice().getLocation())).distinct().toList();
            return places.size() == 1 ? places.get(0).orElse(null) : null;
        }
    }

    @Override
    CompoundChange parts() {
        return parts;
    }
}
