/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import org.headroom.common.problem.Place;

/**
 * How a contribution is named to the user.
 *
 * @param contributor the bundle that contributes it
 * @param point       the extension point, such as {@code org.headroom.core.rules}
 * @param id          its id; a question mark when it has none
 */
public record ContributionName(String contributor, String point, String id) {

    /** The place to show with a problem. */
    public Place place() {
        return Place.file(contributor + "/plugin.xml").withObject(point + ": " + id);
    }

    /** Whether it comes from Headroom itself. */
    public boolean isOwn() {
        return isOwn(contributor);
    }

    static boolean isOwn(String contributor) {
        return contributor.startsWith("org.headroom.");
    }

    @Override
    public String toString() {
        return contributor + ", " + point + ": " + id;
    }
}
