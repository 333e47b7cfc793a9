/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.field;

import org.headroom.acoustics.field.Emitter;
import org.headroom.acoustics.space.Point3;

/**
 * An emitter with its axes and its pressure at 1 m.
 *
 * @param pressure at 1 m on the axis at each frequency, relative to 20 µPa; negative when the polarity is inverted
 */
record PreparedEmitter(Point3 position, Point3 front, Point3 right, Point3 up, DirectivityTable table, float[] pressure,
        double delay_s, int signal) {

    static PreparedEmitter of(Emitter emitter, double[] frequency_Hz, DirectivityTable table) {
        var pressure = new float[frequency_Hz.length];
        for (int i = 0; i < pressure.length; i++) {
            pressure[i] = (float) (Math.pow(10, emitter.axial_dB().applyAsDouble(frequency_Hz[i]) / 20)
                    * (emitter.inverted() ? -1 : 1));
        }
        var aim = emitter.aim();
        return new PreparedEmitter(emitter.position(), aim.front(), aim.right(), aim.up(), table, pressure,
                emitter.delay_s(), emitter.signal());
    }
}
