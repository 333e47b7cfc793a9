/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;
import org.headroom.model.system.SystemPackage;

/**
 * Makes one cable of two, for when the device between them goes: the one that came in keeps its number and type and
 * goes to where the other one went; its length is that of both, when both are known.
 */
public final class JoinCables extends EditChange {

    private final Map<CableEnd, CableEnd> pairs;
    private final List<Cable> gone = new ArrayList<>();

    /** @param pairs ends that come into the device, each with the end that leaves it */
    public JoinCables(Map<CableEnd, CableEnd> pairs) {
        super(Naming.text("join", pairs.size()));
        this.pairs = new LinkedHashMap<>(pairs);
        pairs.values().forEach(end -> gone.add(end.cable()));
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("Nothing to join");
        }
    }

    /** A device goes, and what came in goes on to where it went out. */
    public static Change across(Device device, Map<CableEnd, CableEnd> pairs) {
        var changes = new ArrayList<Change>();
        if (!pairs.isEmpty()) {
            var join = new JoinCables(pairs);
            changes.add(join);
            changes.add(new RemoveObjects(join.gone));
        }
        changes.add(new RemoveObjects(List.of(device)));
        return new CompoundChange(Naming.text("join.across", Naming.of(device)), changes);
    }

    @Override
    public Optional<String> obstacle() {
        var there = Stream.concat(pairs.keySet().stream(), pairs.values().stream())
                .allMatch(end -> end.cable() != null && end.opposite() != null && Productions.of(end).isPresent());
        return there ? Optional.empty() : Optional.of(Naming.text("obstacle.notThere"));
    }

    @Override
    protected void edit(Edits edits) {
        pairs.forEach((in, out) -> {
            var cable = in.cable();
            var other = out.cable();
            var far = out.opposite();
            var port = far.getPort();
            edits.set(far, SystemPackage.Literals.CABLE_END__PORT, null);
            edits.set(in, SystemPackage.Literals.CABLE_END__PORT, port);
            SplitCable.copyFitting(edits, far, in);
            edits.set(cable, SystemPackage.Literals.CABLE__LENGTH,
                    cable.getLength() == null || other.getLength() == null ? null
                            : (Double) (cable.getLength() + other.getLength()));
            Replug.forgetWays(edits, Productions.of(cable).orElseThrow(), Stream.of(cable, other));
        });
    }
}
