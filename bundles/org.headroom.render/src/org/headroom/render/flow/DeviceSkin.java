/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import org.headroom.render.scene.ColourRole;

/** What kind of thing a device is at first sight: the colour of its left edge and its small symbol. */
public enum DeviceSkin {

    MICROPHONE(ColourRole.ANALOGUE),
    DI(ColourRole.ANALOGUE),
    SPLITTER(ColourRole.ANALOGUE),
    WIRELESS(ColourRole.WIRELESS),
    STAGEBOX(ColourRole.NEUTRAL),
    CONSOLE(ColourRole.NEUTRAL),
    PROCESSOR(ColourRole.DIGITAL),
    AMPLIFIER(ColourRole.LOUDSPEAKER),
    LOUDSPEAKER(ColourRole.LOUDSPEAKER),
    PLAYER(ColourRole.NEUTRAL),
    INTERCOM(ColourRole.CONTROL),
    NETWORK(ColourRole.NETWORK),
    POWER(ColourRole.POWER),
    COMPUTER(ColourRole.NEUTRAL),
    /** No symbol. */
    OTHER(ColourRole.CONTROL);

    private final ColourRole accent;

    DeviceSkin(ColourRole accent) {
        this.accent = accent;
    }

    public ColourRole accent() {
        return accent;
    }
}
