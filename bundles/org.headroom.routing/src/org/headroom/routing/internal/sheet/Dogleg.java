/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.sheet;

import org.headroom.routing.internal.channel.Reach;
import org.headroom.routing.internal.space.Track;

/** The line drawn where no proper route exists: leaves both ends straight and takes no notice of devices. */
final class Dogleg {

    private Dogleg() {
    }

    static Track between(Reach from, Reach to) {
        if (from.horizontal() != to.horizontal()) {
            return new Track(from.horizontal(),
                    new double[] {from.level(), from.near(), to.near(), to.level()}, from.origin(), to.origin());
        }
        var facing = from.sign() == -to.sign() && (to.near() - from.near()) * from.sign() >= 0;
        if (facing) {
            var middle = (from.near() + to.near()) / 2;
            return new Track(from.horizontal(), new double[] {from.level(), middle, to.level()}, from.origin(),
                    to.origin());
        }
        var middle = (from.level() + to.level()) / 2;
        return new Track(from.horizontal(), new double[] {from.level(), from.near(), middle, to.near(), to.level()},
                from.origin(), to.origin());
    }
}
