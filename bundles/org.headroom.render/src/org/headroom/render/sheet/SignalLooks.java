/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import org.headroom.model.base.SignalKind;
import org.headroom.render.flow.SignalLook;

/** How the signals of the model are drawn. */
public final class SignalLooks {

    private SignalLooks() {
    }

    public static SignalLook of(SignalKind signal) {
        return switch (signal) {
            case ANALOGUE -> SignalLook.ANALOGUE;
            case LOUDSPEAKER -> SignalLook.LOUDSPEAKER;
            case AES3, SPDIF, MADI, ADAT, AES50, CLOCK, VIDEO -> SignalLook.DIGITAL;
            case NETWORK -> SignalLook.NETWORK;
            case WIRELESS -> SignalLook.WIRELESS;
            case POWER -> SignalLook.POWER;
            case CONTROL, USB, MIDI, OTHER -> SignalLook.CONTROL;
        };
    }
}
