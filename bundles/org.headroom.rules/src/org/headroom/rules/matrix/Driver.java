/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.matrix;

import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.system.Port;

/** Kinds of outputs, as the rows of the matrix tell them apart. */
public enum Driver {

    /** Needs no 48 V and is not harmed by it, as far as is known. */
    MIC("mic"),
    /** Needs 48 V. */
    MIC_CONDENSER("mic-condenser"),
    /** Is harmed by 48 V. */
    MIC_RIBBON("mic-ribbon"),
    LINE_BALANCED("line-balanced"),
    LINE_UNBALANCED("line-unbalanced"),
    /** A pickup of high impedance. */
    INSTRUMENT("instrument"),
    HEADPHONE("headphone"),
    /** Into low impedances. */
    AMPLIFIER("amplifier"),
    /** Onto a line of constant voltage. */
    AMPLIFIER_100V("amplifier-100v"),
    AES3("aes3"),
    SPDIF("spdif");

    private final String id;

    Driver(String id) {
        this.id = id;
    }

    /** As files name it. */
    public String id() {
        return id;
    }

    /** As users read it. */
    public String label() {
        return Messages.of(Driver.class).text("driver." + id);
    }

    public static Optional<Driver> of(String id) {
        return Stream.of(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /** The kind of a port that drives; empty where its type does not tell. */
    public static Optional<Driver> of(Port port) {
        var type = port.getType();
        return type == null ? Optional.empty() : switch (type.getSignal()) {
            case ANALOGUE -> analogue(type);
            case LOUDSPEAKER -> Optional.of(type.getLevel() == SignalLevel.SPEAKER_100V ? AMPLIFIER_100V : AMPLIFIER);
            case AES3 -> Optional.of(AES3);
            case SPDIF -> Optional.of(SPDIF);
            default -> Optional.empty();
        };
    }

    private static Optional<Driver> analogue(PortType type) {
        return switch (type.getLevel()) {
            case MIC -> Optional.of(type.getPhantom() == Phantom.NEEDS ? MIC_CONDENSER
                    : type.getPhantom() == Phantom.HARMFUL ? MIC_RIBBON : MIC);
            case LINE -> Optional.of(Boolean.FALSE.equals(type.getBalanced()) ? LINE_UNBALANCED : LINE_BALANCED);
            case INSTRUMENT -> Optional.of(INSTRUMENT);
            case HEADPHONE -> Optional.of(HEADPHONE);
            default -> Optional.empty();
        };
    }
}
