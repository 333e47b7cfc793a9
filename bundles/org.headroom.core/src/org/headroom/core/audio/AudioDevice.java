/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

import java.util.List;

/**
 * An audio device of a machine or network.
 *
 * @param id            identity within its back end, stable as long as the device is plugged in
 * @param name          name as users read it
 * @param inputs        channels that can be recorded
 * @param outputs       channels that can be played
 * @param sampleRatesHz sample rates that it can run at [Hz]; empty: unknown
 */
public record AudioDevice(String id, String name, int inputs, int outputs, List<Double> sampleRatesHz) {

    public AudioDevice {
        sampleRatesHz = List.copyOf(sampleRatesHz);
        if (inputs < 0 || outputs < 0) {
            throw new IllegalArgumentException("Channels of " + name + ": " + inputs + " in, " + outputs + " out");
        }
    }
}
