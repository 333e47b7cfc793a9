/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Identified;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.system.Port;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** A stagebox socket is one input. */
public final class SocketTwiceRule extends DesignRule {

    public SocketTwiceRule() {
        super("channel.socket-twice", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var production = context.production();
        if (production.getChannelList() == null) {
            return;
        }
        var bySocket = new LinkedHashMap<Port, List<InputChannel>>();
        for (InputChannel channel : production.getChannelList().getInputs()) {
            if (channel.getStagebox() != null) {
                bySocket.computeIfAbsent(channel.getStagebox(), key -> new ArrayList<>()).add(channel);
            }
        }
        bySocket.forEach((socket, channels) -> {
            if (channels.size() > 1) {
                findings.accept(finding(socket, channels));
            }
        });
    }

    private Finding finding(Port socket, List<InputChannel> channels) {
        var draft = about(Stream.concat(Stream.<Identified>of(socket), channels.stream()).toList());
        var source = channels.getFirst().getSource();
        if (source != null && channels.stream().allMatch(each -> Objects.equals(each.getSource(), source))) {
            draft.kind("doubled").severity(Severity.INFO);
        }
        return draft.told(Names.of(socket), InputNames.numbered(channels));
    }
}
