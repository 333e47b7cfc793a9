/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

import org.headroom.model.system.Port;

/**
 * A channel of a console.
 *
 * @param channel number on the console, from 1
 * @param name    on its display; may be empty
 * @param colour  word of the channel list, such as {@code red}; may be empty
 * @param socket  where it takes its signal from
 * @param gain    of the socket [dB]
 * @param phantom whether the socket feeds 48 V
 * @param pad     whether the pad of the socket is in
 * @param dcas    numbers of the DCAs that it follows
 */
public record Strip(int channel, String name, String colour, Optional<Port> socket, Optional<Double> gain, boolean phantom,
        boolean pad, SortedSet<Integer> dcas) {

    public Strip {
        Objects.requireNonNull(name);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(socket);
        Objects.requireNonNull(gain);
        Objects.requireNonNull(dcas);
    }
}
