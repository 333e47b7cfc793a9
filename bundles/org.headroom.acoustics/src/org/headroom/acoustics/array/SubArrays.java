/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.array;

import java.util.ArrayList;
import java.util.List;

import org.headroom.acoustics.space.Point3;

/**
 * Groups of subwoofers from their spacing. Positions are about the middle of the group: x to the right as seen in its aim, y along its aim. All are pure functions.
 */
public final class SubArrays {

    /**
     * One subwoofer of a group.
     *
     * @param at       its place about the middle of the group
     * @param turn_deg against the aim of the group, clockwise from above; 180 turns it round
     * @param delay_s  0 or more
     * @param inverted polarity
     */
    public record Element(Point3 at, double turn_deg, double delay_s, boolean inverted) {
    }

    private SubArrays() {
    }

    /** A row beside one another that sounds together: the beam across is as narrow as its length lets it be. */
    public static List<Element> broadside(int count, double spacing_m) {
        atLeast(count, 1, spacing_m);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < count; i++) {
            elements.add(new Element(new Point3((i - (count - 1) / 2.0) * spacing_m, 0, 0), 0, 0, false));
        }
        return elements;
    }

    /**
     * A row one behind another, each delayed by its way from the rearmost: all arrive together in front.
     *
     * @param speed_m_per_s of sound
     */
    public static List<Element> endFire(int count, double spacing_m, double speed_m_per_s) {
        atLeast(count, 1, spacing_m);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < count; i++) {
            elements.add(new Element(new Point3(0, (i - (count - 1) / 2.0) * spacing_m, 0), 0,
                    i * spacing_m / speed_m_per_s, false));
        }
        return elements;
    }

    /**
     * A pair for each place of a row: one faces ahead, one behind it is turned round, inverted and delayed by the way between them, so that both cancel to the rear.
     *
     * @param pairs     places of the row
     * @param spacing_m between places
     * @param depth_m   from the acoustic centre of the front one to that of the turned one
     */
    public static List<Element> cardioid(int pairs, double spacing_m, double depth_m, double speed_m_per_s) {
        atLeast(pairs, 1, spacing_m);
        atLeast(1, 1, depth_m);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < pairs; i++) {
            double x = (i - (pairs - 1) / 2.0) * spacing_m;
            elements.add(new Element(new Point3(x, depth_m / 2, 0), 0, 0, false));
            elements.add(new Element(new Point3(x, -depth_m / 2, 0), 180, depth_m / speed_m_per_s, true));
        }
        return elements;
    }

    /**
     * A straight row that is bent by delay: as if it stood on an arc of the angle that is to be covered, each delayed by how far the arc lies behind the row.
     *
     * @param coverage_deg above 0, at most 180
     */
    public static List<Element> arc(int count, double spacing_m, double coverage_deg, double speed_m_per_s) {
        atLeast(count, 1, spacing_m);
        if (!(coverage_deg > 0 && coverage_deg <= 180)) {
            throw new IllegalArgumentException("coverage must be above 0 and at most 180 degrees, not " + coverage_deg);
        }
        double half = (count - 1) / 2.0 * spacing_m;
        double radius = half / Math.sin(Math.toRadians(coverage_deg / 2));
        return broadside(count, spacing_m).stream().map(each -> new Element(each.at(), 0,
                half == 0 ? 0 : (radius - Math.sqrt(radius * radius - each.at().x_m() * each.at().x_m())) / speed_m_per_s,
                false)).toList();
    }

    private static void atLeast(int count, int least, double spacing_m) {
        if (count < least || !(spacing_m > 0) || !Double.isFinite(spacing_m)) {
            throw new IllegalArgumentException("a group needs subwoofers and a spacing above 0");
        }
    }
}
