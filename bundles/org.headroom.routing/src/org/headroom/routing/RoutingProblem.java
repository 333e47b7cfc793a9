/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

/**
 * A wire that could not be routed as it should.
 *
 * @param wire its id
 * @param reason why
 */
public record RoutingProblem(String wire, Reason reason) {

    /** Why a route is not as it should be. */
    public enum Reason {
        /** An end of the wire lies under another device; the route is a direct dogleg. */
        END_COVERED,
        /** The devices leave no way between the ends; the route is a direct dogleg. */
        NO_WAY,
        /** The route runs on top of another wire because there was no room beside it. */
        CROWDED,
        /** A route made by hand runs through a device; it was left alone. */
        HAND_MADE_CROSSES_DEVICE
    }

    /** Whether the route is a direct dogleg that takes no notice of devices, to be drawn as such. */
    public boolean dogleg() {
        return reason == Reason.END_COVERED || reason == Reason.NO_WAY;
    }
}
