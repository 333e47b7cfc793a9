/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import org.headroom.acoustics.design.CoverageRequest;

/**
 * Which map is wanted.
 *
 * @param kind      what it tells
 * @param request   bands, weighting, programme, summation and grid
 * @param target_dB level that is wanted everywhere, for {@link Kind#HEADROOM}
 */
public record MapOrder(Kind kind, CoverageRequest request, double target_dB) {

    /** What a map tells of each place. */
    public enum Kind {
        /** Level of the direct sound. */
        LEVEL,
        /** How much louder than a wanted level the loudspeakers can be there at their maximum. */
        HEADROOM,
        /** When the first sound arrives that counts: no more than 10 dB below the loudest. */
        ARRIVAL,
        /** Time from the first to the last sound that counts. */
        WINDOW,
        /** Speech transmission index. */
        SPEECH
    }

    /** The same on another grid. */
    public MapOrder every(double metres) {
        return new MapOrder(kind, request.every(metres), target_dB);
    }

    /** The same as a first look: one frequency for each band. */
    public MapOrder coarse(double metres) {
        return new MapOrder(kind, request.coarse(metres), target_dB);
    }
}
