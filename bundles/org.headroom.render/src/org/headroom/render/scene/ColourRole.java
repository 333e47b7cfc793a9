/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

/** What a colour stands for. A {@link Palette} says how it looks on a light screen, on a dark one and on paper. */
public enum ColourRole implements Ink {

    /** The sheet of paper itself. */
    PAPER,
    /** The tint of a location frame. */
    FRAME,
    FRAME_LINE,
    /** The inside of a device. */
    DEVICE,
    DEVICE_LINE,
    /** The inside of a port's shape. */
    PORT,
    /** Names and headings. */
    TEXT,
    /** Port labels. */
    TEXT_SOFT,
    /** Type lines, captions, remarks. */
    TEXT_MUTED,
    /** The border of the page and the lines of the title block. */
    RULE,
    RULE_SOFT,
    /** The one accent: selection and focus. */
    ACCENT,
    ANALOGUE,
    LOUDSPEAKER,
    DIGITAL,
    NETWORK,
    /** The light inside of a network port. */
    NETWORK_TINT,
    WIRELESS,
    POWER,
    CONTROL,
    /** Accent of a device that stands for no single signal: console, stagebox, rack. */
    NEUTRAL,
    ERROR,
    WARNING,
    INFORMATION,
    /** What is written on a severity mark. */
    ON_ERROR,
    ON_WARNING,
    ON_INFORMATION,
    NOTE,
    NOTE_LINE,
    NOTE_TEXT
}
