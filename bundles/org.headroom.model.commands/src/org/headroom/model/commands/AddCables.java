/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;

/**
 * Connects ports with new cables, or adds cables with free ends, as one step. Types that the design does not keep yet
 * come along.
 */
public final class AddCables extends ChangeOfParts {

    private final CompoundChange parts;
    private final List<Cable> cables = new ArrayList<>();

    /** @throws IllegalArgumentException when there is nothing to add */
    public AddCables(Production production, List<NewCable> wanted) {
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("No cable to add");
        }
        var types = new HashMap<DeviceType, DeviceType>();
        var changes = new ArrayList<Change>();
        wanted.forEach(each -> {
            each.type().ifPresent(type -> keep(production, type, types, changes));
            each.fromEnd().adapterType().ifPresent(type -> keep(production, type, types, changes));
            each.toEnd().adapterType().ifPresent(type -> keep(production, type, types, changes));
        });
        changes.add(new Laying(production, wanted, types));
        parts = new CompoundChange(label(wanted), changes);
    }

    private static String label(List<NewCable> wanted) {
        var first = wanted.getFirst();
        if (wanted.size() > 1) {
            return Naming.text(wanted.stream().allMatch(each -> each.from().isPresent() && each.to().isPresent())
                    ? "connect.several" : "addCables.several", wanted.size());
        }
        if (first.from().isPresent() && first.to().isPresent()) {
            return Naming.text("connect", Naming.of(first.from().get()), Naming.of(first.to().get()));
        }
        return first.from().or(first::to).map(port -> Naming.text("addCables.at", Naming.of(port)))
                .orElseGet(() -> Naming.text("addCables.spare"));
    }

    private static void keep(Production production, DeviceType type, Map<DeviceType, DeviceType> types,
            List<Change> changes) {
        if (type.eContainer() == production) {
            types.put(type, type);
        } else if (!types.containsKey(type)) {
            var sameId = types.keySet().stream().filter(each -> type.getTypeId() != null
                    && type.getTypeId().equals(each.getTypeId())).findFirst();
            if (sameId.isPresent()) {
                types.put(type, types.get(sameId.get()));
                return;
            }
            var importing = new ImportType(production, type);
            changes.add(importing);
            types.put(type, importing.snapshot());
        }
    }

    /** The new cables, in the order in which they were wanted. */
    public List<Cable> cables() {
        return List.copyOf(cables);
    }

    private final class Laying extends EditChange {

        private final Production production;
        private final List<NewCable> wanted;

        Laying(Production production, List<NewCable> wanted, Map<DeviceType, DeviceType> types) {
            super(AddCables.label(wanted));
            this.production = production;
            this.wanted = List.copyOf(wanted);
            wanted.forEach(each -> cables.add(cable(each, types)));
        }

        private static Cable cable(NewCable wanted, Map<DeviceType, DeviceType> types) {
            var cable = SystemFactory.eINSTANCE.createCable();
            cable.setNumber(wanted.number().isBlank() ? null : wanted.number());
            cable.setSignal(wanted.signal());
            cable.setType(wanted.type().map(types::get).orElse(null));
            cable.setFrom(end(wanted.fromEnd(), types));
            cable.setTo(end(wanted.toEnd(), types));
            Ids.assign(cable);
            return cable;
        }

        private static CableEnd end(EndFitting fitting, Map<DeviceType, DeviceType> types) {
            var end = SystemFactory.eINSTANCE.createCableEnd();
            end.setConnector(fitting.connector());
            end.setGender(fitting.gender());
            end.setAdapter(fitting.adapter());
            end.setAdapterType(fitting.adapterType().map(types::get).orElse(null));
            return end;
        }

        @Override
        public Optional<String> obstacle() {
            return wanted.stream().allMatch(each -> isHere(each.from()) && isHere(each.to())) ? Optional.empty()
                    : Optional.of(Naming.text("obstacle.notThere"));
        }

        private boolean isHere(Optional<Port> port) {
            return port.isEmpty() || Productions.of(port.get()).equals(Optional.of(production));
        }

        @Override
        protected void edit(Edits edits) {
            for (var i = 0; i < wanted.size(); i++) {
                var cable = cables.get(i);
                edits.add(production, ProductionPackage.Literals.PRODUCTION__CABLES, cable);
                wanted.get(i).from().ifPresent(port -> edits.set(cable.getFrom(),
                        SystemPackage.Literals.CABLE_END__PORT, port));
                wanted.get(i).to().ifPresent(port -> edits.set(cable.getTo(), SystemPackage.Literals.CABLE_END__PORT,
                        port));
            }
        }
    }

    @Override
    CompoundChange parts() {
        return parts;
    }
}
