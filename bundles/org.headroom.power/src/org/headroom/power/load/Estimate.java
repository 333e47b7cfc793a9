/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.load;

/** What is known about the load of a device. */
public sealed interface Estimate {

    /** The load is known. */
    record Known(LoadDraw draw) implements Estimate {
    }

    /**
     * The load is not known.
     *
     * @param reason why
     * @param detail what the reason is about, such as the voltage or the duty; may be empty
     */
    record Unknown(Reason reason, String detail) implements Estimate {
    }

    /** Why a load is not known. */
    enum Reason {
        /** The maker's figures are not in the equipment data. */
        NOT_PUBLISHED,
        /** There is no figure for this duty, and none above it to be safe with. */
        NO_FIGURE_FOR_DUTY,
        /** The figures are for another voltage, and how the supply behaves is not known. */
        OTHER_VOLTAGE,
        /** A figure is no figure: negative or not a number. */
        BAD_FIGURE
    }
}
