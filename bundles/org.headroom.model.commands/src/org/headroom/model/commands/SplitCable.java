/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.headroom.model.base.Ids;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;

/**
 * Puts a device between the ends of a cable. The cable keeps its number, its type and its length and goes into the
 * device; a new one of the same type goes on from there, with a number of its own and a length to be decided.
 */
public final class SplitCable extends EditChange {

    private final Cable cable;
    private final Port in;
    private final Port out;
    private final Cable further;

    /**
     * @param in     where the cable goes into the device
     * @param out    where the new cable leaves it
     * @param number number of the new cable; empty: none yet
     */
    public SplitCable(Cable cable, Port in, Port out, String number) {
        super(Naming.text("split", Naming.of(cable), Naming.of(in.getDevice())));
        this.cable = Objects.requireNonNull(cable);
        this.in = Objects.requireNonNull(in);
        this.out = Objects.requireNonNull(out);
        if (in == out || in.getDevice() != out.getDevice()) {
            throw new IllegalArgumentException("Two ports of one device are needed");
        }
        further = SystemFactory.eINSTANCE.createCable();
        further.setNumber(number.isBlank() ? null : number);
        further.setSignal(cable.getSignal());
        further.setType(cable.getType());
        further.setColour(cable.getColour());
        further.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        further.setTo(SystemFactory.eINSTANCE.createCableEnd());
        Ids.assign(further);
    }

    /** The new cable, from the device to where the other one ended. */
    public Cable further() {
        return further;
    }

    @Override
    public Optional<String> obstacle() {
        var production = Productions.of(cable);
        if (production.isEmpty() || !Productions.of(in).equals(production) || CableEnds.port(cable.getTo()).isEmpty()) {
            return Optional.of(Naming.text("obstacle.notThere"));
        }
        return Stream.of(cable.getFrom(), cable.getTo()).flatMap(end -> CableEnds.port(end).stream())
                .anyMatch(port -> port.getDevice() == in.getDevice())
                ? Optional.of(Naming.text("obstacle.ownDevice", Naming.of(in.getDevice()))) : Optional.empty();
    }

    @Override
    protected void edit(Edits edits) {
        var production = Productions.of(cable).orElseThrow();
        var end = cable.getTo();
        var target = end.getPort();
        edits.add(production, ProductionPackage.Literals.PRODUCTION__CABLES,
                production.getCables().indexOf(cable) + 1, further);
        edits.set(further.getFrom(), SystemPackage.Literals.CABLE_END__PORT, out);
        // the end at the target goes on with the new cable, as it was fitted
        copyFitting(edits, end, further.getTo());
        edits.set(end, SystemPackage.Literals.CABLE_END__PORT, in);
        edits.set(further.getTo(), SystemPackage.Literals.CABLE_END__PORT, target);
        clearFitting(edits, end);
        Replug.forgetWays(edits, production, Stream.of(cable));
    }

    static void copyFitting(Edits edits, CableEnd from, CableEnd to) {
        edits.set(to, SystemPackage.Literals.CABLE_END__CONNECTOR, from.getConnector());
        edits.set(to, SystemPackage.Literals.CABLE_END__GENDER, from.getGender());
        edits.set(to, SystemPackage.Literals.CABLE_END__ADAPTER, from.isAdapter());
        edits.set(to, SystemPackage.Literals.CABLE_END__ADAPTER_TYPE, from.getAdapterType());
    }

    private static void clearFitting(Edits edits, CableEnd end) {
        for (var feature : new EStructuralFeature[] {
                SystemPackage.Literals.CABLE_END__CONNECTOR, SystemPackage.Literals.CABLE_END__GENDER,
                SystemPackage.Literals.CABLE_END__ADAPTER, SystemPackage.Literals.CABLE_END__ADAPTER_TYPE}) {
            edits.set(end, feature, feature.getDefaultValue());
        }
    }
}
