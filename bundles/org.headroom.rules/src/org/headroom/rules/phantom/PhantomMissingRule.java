/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.phantom;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.SystemPackage;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.ElectricalNet;
import org.headroom.rules.path.ElectricalNets;

/** A condenser microphone or active DI that needs 48 V gets it, also through passive splits and multicores. */
public final class PhantomMissingRule extends DesignRule {

    public PhantomMissingRule() {
        super("phantom.missing", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var nets = ElectricalNets.in(context, Set.of(SignalKind.ANALOGUE));
        for (ElectricalNet net : nets.all()) {
            var needy = net.drivers().stream().filter(port -> port.getType().getPhantom() == Phantom.NEEDS
                    && Ports.isConnected(port))
                    .toList();
            if (!needy.isEmpty() && net.ports().stream().noneMatch(PhantomMissingRule::gives)) {
                needy.forEach(port -> report(port, net, findings));
            }
        }
    }

    private void report(Port port, ElectricalNet net, Consumer<Finding> findings) {
        var ends = net.ports().stream().filter(each -> !net.drivers().contains(each) && Ports.receives(each)).toList();
        var off = ends.stream().filter(each -> each.getType().getPhantom() == Phantom.PROVIDES).findFirst();
        if (off.isPresent()) {
            var name = Names.of(off.get());
            findings.accept(about(port, off.get()).kind("off").fix(off.get(), SystemPackage.Literals.PORT__PHANTOM_ON,
                    true, name)
                    .told(Names.of(port), name));
        } else if (!ends.isEmpty()) {
            var unknown = net.isOpen() || ends.stream().anyMatch(PhantomMissingRule::isUnknown);
            var draft = about(port, ends.getFirst());
            findings.accept((unknown ? draft.kind("unknown").severity(Severity.INFO) : draft.kind("none"))
                    .told(Names.of(port),
                    names(ends)));
        }
    }

    private static String names(List<Port> ports) {
        return Names.list(ports.stream().map(Names::of).toList());
    }

    private static boolean gives(Port port) {
        return port.getType().getPhantom() == Phantom.PROVIDES && port.isPhantomOn();
    }

    // A line or instrument input gives no 48 V, and a socket that is only linked on gives none of its own.
    private static boolean isUnknown(Port port) {
        var level = port.getType().getLevel();
        return port.getType().getPhantom() == Phantom.UNKNOWN && level != SignalLevel.LINE
                && level != SignalLevel.INSTRUMENT
                && !PassiveSockets.isLinked(port);
    }
}
