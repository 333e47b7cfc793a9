/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.channel;

import java.util.List;
import java.util.stream.Stream;

import org.headroom.model.channel.InputChannel;
import org.headroom.rules.Names;

/** How input channels are called in messages. */
final class InputNames {

    private InputNames() {
    }

    /** What it is; empty for a line that only keeps a number. */
    static String of(InputChannel channel) {
        return Stream.of(channel.getName(), channel.getInstrument()).filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElse(channel.getSource() == null ? "" : Names.of(channel.getSource()));
    }

    static boolean isInUse(InputChannel channel) {
        return !of(channel).isEmpty();
    }

    static String numbered(List<InputChannel> channels) {
        return Names.list(channels.stream().map(each -> each.getNumber() + " " + of(each)).toList());
    }
}
