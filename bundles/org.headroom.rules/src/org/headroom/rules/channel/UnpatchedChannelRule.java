/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.channel;

import java.util.List;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.SignalKind;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** Each input in use comes in somewhere: at a socket, or by a cable from its source. */
public final class UnpatchedChannelRule extends DesignRule {

    public UnpatchedChannelRule() {
        super("channel.unpatched", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var production = context.production();
        if (production.getChannelList() == null) {
            return;
        }
        for (InputChannel channel : production.getChannelList().getInputs()) {
            if (channel.getStagebox() == null && InputNames.isInUse(channel)) {
                check(channel, findings);
            }
        }
    }

    private void check(InputChannel channel, Consumer<Finding> findings) {
        var number = String.valueOf(channel.getNumber());
        if (channel.getSource() == null) {
            findings.accept(about(channel).kind("source").told(number, InputNames.of(channel)));
        } else if (outputs(channel).stream().noneMatch(Ports::isConnected)) {
            findings.accept(about(channel, channel.getSource()).told(number, InputNames.of(channel),
                    Names.of(channel.getSource())));
        }
    }

    private static List<Port> outputs(InputChannel channel) {
        if (channel.getSourcePort() != null) {
            return List.of(channel.getSourcePort());
        }
        return channel.getSource().getPorts().stream().filter(port -> Ports.drives(port)
                && Ports.signal(port) != SignalKind.POWER)
                .toList();
    }
}
