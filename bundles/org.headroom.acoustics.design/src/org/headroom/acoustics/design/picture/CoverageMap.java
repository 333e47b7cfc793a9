/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.List;
import java.util.Optional;

import org.headroom.acoustics.audience.LevelStatistics;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.space.Point3;

/**
 * Values over the audience, to be drawn.
 *
 * @param design   what was predicted
 * @param title    what it is, such as “Level, octave about 4 kHz”
 * @param unit     of the values; empty for none
 * @param decimals that are worth telling
 * @param step     of the colours
 * @param remarks  what must stand in the picture: how it was calculated and what was assumed
 * @param areas    values of each audience area
 */
public record CoverageMap(CoverageDesign design, String title, String unit, int decimals, double step, List<String> remarks,
        List<Area> areas) {

    /**
     * Values over one area.
     *
     * @param name   of the area
     * @param points where
     * @param values one each point; not finite where there is none
     */
    public record Area(String name, List<Point3> points, double[] values) {
        public Area {
            points = List.copyOf(points);
            values = values.clone();
        }

        @Override
        public double[] values() {
            return values.clone();
        }

        public Optional<LevelStatistics> statistics() {
            return LevelStatistics.of(values);
        }
    }

    public CoverageMap {
        remarks = List.copyOf(remarks);
        areas = List.copyOf(areas);
    }

    /** Over all areas. */
    public Optional<LevelStatistics> statistics() {
        return LevelStatistics.of(areas.stream().flatMapToDouble(area -> java.util.Arrays.stream(area.values())).toArray());
    }
}
