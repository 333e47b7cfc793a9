/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.channel;

import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemPackage;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.ElectricalNets;

/**
 * Where the channel list wants 48 V, it is on. A microphone that cannot work without is told by the rule about missing
 * phantom power
 * and not a second time here.
 */
public final class ChannelPhantomRule extends DesignRule {

    public ChannelPhantomRule() {
        super("channel.phantom", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var production = context.production();
        if (production.getChannelList() == null) {
            return;
        }
        var nets = ElectricalNets.in(context, Set.of(SignalKind.ANALOGUE));
        for (InputChannel channel : production.getChannelList().getInputs()) {
            Port socket = channel.getStagebox();
            if (channel.isPhantom() && socket != null && isOff(socket) && !comesFromElsewhere(socket, nets)) {
                var name = Names.of(socket);
                findings.accept(about(channel, socket).fix(socket, SystemPackage.Literals.PORT__PHANTOM_ON, true, name)
                        .told(String.valueOf(channel.getNumber()), InputNames.of(channel), name));
            }
        }
    }

    private static boolean isOff(Port socket) {
        return socket.getType() != null && socket.getType().getPhantom() == Phantom.PROVIDES && !socket.isPhantomOn();
    }

    private static boolean comesFromElsewhere(Port socket, ElectricalNets nets) {
        return nets.of(socket).filter(net -> net.ports().stream().anyMatch(
                port -> port.getType().getPhantom() == Phantom.NEEDS || port.isPhantomOn() && !isOff(port)))
                        .isPresent();
    }
}
