/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.design.Rig;
import org.headroom.acoustics.field.DirectField;
import org.headroom.acoustics.field.FieldRequest;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.programme.Spectrum;
import org.headroom.acoustics.space.Point3;
import org.junit.jupiter.api.Test;

/** The quick sum in the plane of a hang is that of the direct field. */
class PlaneFieldTest {

    @Test
    void agreesWithTheDirectField() {
        var rig = new Rig();
        rig.audience();
        var hang = rig.hang(rig.type("T"), 50, 0, 1, 3, 5);
        hang.setAzimuth(12.0);
        hang.setTilt(-2.0);
        hang.setDelay(0.0031);
        var design = rig.design();
        double azimuth = Math.toRadians(12);
        var places = new ArrayList<Point3>();
        for (double way = 3; way < 60; way += 4) {
            places.add(new Point3(way * Math.sin(azimuth), way * Math.cos(azimuth), 1.65));
        }
        var bands = List.of(Band.fraction(0, 1, 3), Band.fraction(2, 1, 3));
        var quick = new PlaneField(design.sources(), places, bands, design.air().orElseThrow(), 12, false).levels_dB(design.hangs().getFirst().array().boxes());
        var exact = DirectField.of(new FieldRequest(design.sources().stream().map(each -> each.emitter(Spectrum.PINK, 1, 0)).toList(), places, bands,
                design.air().get(), Summation.GEOMETRIC_PHASE));
        for (int band = 0; band < 2; band++) {
            for (int place = 0; place < places.size(); place++) {
                assertThat(quick[band][place]).isCloseTo(exact.level_dB(band, place), within(0.25));
            }
        }
    }
}
