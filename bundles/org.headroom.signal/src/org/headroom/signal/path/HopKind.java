/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal.path;

/** How a signal gets from one point to the next. */
public enum HopKind {
    /** Through a cable. */
    CABLE,
    /** By radio. */
    RADIO,
    /** Over a network or a digital multicore, through whatever switches lie between. */
    NETWORK,
    /** Wire to wire inside a device. */
    LINK,
    /** Through a device at a gain that its maker fixed. */
    FIXED,
    /** Through a patch that the user set. */
    PATCHED,
    /** Into or out of a console channel or bus, as the channel list says. */
    LISTED,
    /** Through a mix or patch that somebody sets on site: it may get there. */
    MIXED;

    /** Whether the signal stays within one device. */
    public boolean isInside() {
        return this != CABLE && this != RADIO && this != NETWORK;
    }
}
