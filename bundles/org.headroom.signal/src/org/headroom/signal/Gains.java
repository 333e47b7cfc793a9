/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal;

import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.signal.path.Amount;

/** Gain and delay of a passage through a device, as far as the design and the maker say. */
final class Gains {

    private Gains() {
    }

    /**
     * Gain from an input through a patch or mix: the gain set at the input, that of the amplifier, and that of the patch. For
     * an amplifier whose gain its maker states, a patch without a gain of its own adds nothing.
     */
    static Amount through(Device device, Port input, Double patch) {
        var amplifier = device.getType() == null ? null : device.getType().getAmplifier();
        if (amplifier != null && amplifier.getGain() != null) {
            return input(input).plus(Amount.of(amplifier.getGain())).plus(patch == null ? Amount.NOTHING
                    : Amount.of(patch));
        }
        return input(input).plus(Amount.of(patch));
    }

    /** Gain of a path that the maker fixed, after the gain set at its input. */
    static Amount fixed(Port input, Double path) {
        return input(input).plus(Amount.of(path));
    }

    /**
     * Gain set at an input. Not set at an input for microphones means unknown: somebody turns it up. How much a pad takes away
     * is unknown, too.
     */
    static Amount input(Port input) {
        if (input.getGain() != null) {
            return new Amount(input.getGain(), !input.isPad());
        }
        var preamplifier = Ports.direction(input) == Direction.IN && input.getType() != null
                && input.getType().getLevel() == SignalLevel.MIC;
        return preamplifier || input.isPad() ? Amount.UNKNOWN : Amount.NOTHING;
    }

    /** Delay of a patch or mix: what is set, and the latency of the device, which few makers state. */
    static Amount latency(Device device, Double patch) {
        var amplifier = device.getType() == null ? null : device.getType().getAmplifier();
        var latency = Amount.of(amplifier == null ? null : amplifier.getLatency());
        return latency.plus(patch == null ? Amount.NOTHING : Amount.of(patch));
    }
}
