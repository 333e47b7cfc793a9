/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.dynamics;

/**
 * How a gate is set.
 *
 * @param threshold_dB level that opens it, −80 to 0, full scale 0
 * @param hysteresis_dB how far below the level may fall before it closes, 0 to 24
 * @param range_dB     how much it takes away when closed, 0 to 120
 * @param attack_s     time after which 63 % of the way open are gone, 0.00002 to 1
 * @param hold_s       time that it stays open after the level fell, 0 to 5
 * @param release_s    time after which 63 % of the way shut are gone, 0.001 to 10
 */
public record GateSettings(double threshold_dB, double hysteresis_dB, double range_dB, double attack_s, double hold_s, double release_s) {

    public GateSettings {
        Ranges.within("threshold", threshold_dB, -80, 0);
        Ranges.within("hysteresis", hysteresis_dB, 0, 24);
        Ranges.within("range", range_dB, 0, 120);
        Ranges.within("attack", attack_s, 0.00002, 1);
        Ranges.within("hold", hold_s, 0, 5);
        Ranges.within("release", release_s, 0.001, 10);
    }
}
