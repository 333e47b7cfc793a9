/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Identified;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.system.Device;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** One input comes up on a console channel. */
public final class StripTwiceRule extends DesignRule {

    private record Strip(Device console, int channel) {
    }

    public StripTwiceRule() {
        super("channel.strip-twice", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var production = context.production();
        if (production.getChannelList() == null) {
            return;
        }
        var users = new LinkedHashMap<Strip, List<InputChannel>>();
        for (InputChannel channel : production.getChannelList().getInputs()) {
            channel.getStrips().stream().filter(strip -> strip.getConsole() != null && strip.getChannel() > 0)
                    .map(strip -> new Strip(strip.getConsole(), strip.getChannel())).distinct()
                    .forEach(strip -> users.computeIfAbsent(strip, key -> new ArrayList<>()).add(channel));
        }
        users.forEach((strip, channels) -> {
            if (channels.size() > 1) {
                var objects = Stream.concat(Stream.<Identified>of(channels.getLast(), strip.console()),
                        channels.stream().limit(
                        channels.size() - 1L)).toList();
                findings.accept(about(objects).told(Names.of(strip.console()), strip.channel(),
                        InputNames.numbered(channels)));
            }
        });
    }
}
