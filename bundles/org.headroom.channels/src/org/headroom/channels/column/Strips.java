/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Optional;

import org.headroom.model.channel.ConsoleStrip;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.system.Device;

/** Where inputs come up on a console. */
public final class Strips {

    private Strips() {
    }

    /** The strip of an input on a console; empty when the console does not have it. */
    public static Optional<ConsoleStrip> of(InputChannel input, Device console) {
        return input.getStrips().stream().filter(strip -> strip.getConsole() == console).findFirst();
    }

    /** Channel of an input on a console, or a number behind all others when the console does not have it. */
    public static int channel(InputChannel input, Device console) {
        return of(input, console).map(ConsoleStrip::getChannel).orElse(Integer.MAX_VALUE);
    }
}
