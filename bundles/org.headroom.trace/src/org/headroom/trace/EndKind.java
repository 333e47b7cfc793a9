/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

/** Why a trace stops at a point. */
public enum EndKind {
    /** It has arrived: at a loudspeaker, earphones or a recorder; upstream, at a microphone or another source. */
    ARRIVED,
    /** Nothing is plugged in. */
    NOTHING_PLUGGED_IN,
    /** The cable has a free end. */
    FREE_END,
    /** The cable joins two outputs or two inputs, or sockets that do not carry sound together. */
    WRONG_WAY,
    /** The type of the device is missing, so nobody knows what it does with the signal. */
    TYPE_MISSING,
    /** No way through the device from or to this socket is known. */
    NO_WAY_THROUGH,
    /** The device is patched, but this socket is not. */
    NOT_PATCHED,
    /** It goes onto a network or digital multicore, and no list or patch says who takes it or what comes out. */
    NOT_IN_A_LIST,
    /** The list names a socket that the console cannot be reached from. */
    NOT_REACHABLE;

    /** Whether something is missing here. */
    public boolean isMissing() {
        return this != ARRIVED;
    }
}
