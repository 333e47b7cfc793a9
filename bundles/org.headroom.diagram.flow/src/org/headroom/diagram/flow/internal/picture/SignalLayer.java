/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import java.util.Set;

import org.headroom.diagram.plane.SceneItem;
import org.headroom.model.base.SignalKind;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Multicore;

/** Cables of one purpose, which can be shown and hidden together. What is hidden is no matter of the design. */
public enum SignalLayer {

    AUDIO, NETWORK, POWER, CONTROL;

    /** The layer of a signal. */
    public static SignalLayer of(SignalKind signal) {
        return switch (signal) {
            case ANALOGUE, LOUDSPEAKER, AES3, SPDIF, MADI, ADAT, AES50, WIRELESS -> AUDIO;
            case NETWORK -> NETWORK;
            case POWER -> POWER;
            case CLOCK, VIDEO, CONTROL, USB, MIDI, OTHER -> CONTROL;
        };
    }

    /** Whether an item is drawn while some layers are hidden. */
    public static boolean shows(SceneItem item, Set<SignalLayer> hidden) {
        return hidden.isEmpty() || switch (item.key()) {
            case Cable cable -> !hidden.contains(of(cable.getSignal()));
            case OffPageReference reference -> reference.getCable() == null
                    || !hidden.contains(of(reference.getCable().getSignal()));
            case Multicore multicore -> multicore.getPairs().isEmpty()
                    || !hidden.contains(of(multicore.getPairs().getFirst().getSignal()));
            default -> true;
        };
    }
}
