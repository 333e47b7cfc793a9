/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.channel;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** Where the channel list says that something is plugged in, a cable is drawn. */
public final class EmptySocketRule extends DesignRule {

    public EmptySocketRule() {
        super("channel.socket-empty", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var production = context.production();
        if (production.getChannelList() == null) {
            return;
        }
        for (InputChannel channel : production.getChannelList().getInputs()) {
            Port socket = channel.getStagebox();
            if (socket != null && InputNames.isInUse(channel) && !Ports.isConnected(socket)
                    && !socket.isUnusedOnPurpose()) {
                findings.accept(about(channel, socket).told(String.valueOf(channel.getNumber()), InputNames.of(channel),
                        Names.of(socket)));
            }
        }
    }
}
