/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.matrix;

import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.system.Port;

/** Kinds of inputs, as the columns of the matrix tell them apart. */
public enum Receiver {

    MIC("mic"),
    LINE("line"),
    /** Of high impedance. */
    INSTRUMENT("instrument"),
    /** Of low impedance. */
    LOUDSPEAKER("loudspeaker"),
    /** With a transformer, for lines of constant voltage. */
    LINE_100V("line-100v"),
    AES3("aes3"),
    SPDIF("spdif");

    private final String id;

    Receiver(String id) {
        this.id = id;
    }

    /** As files name it. */
    public String id() {
        return id;
    }

    /** As users read it. */
    public String label() {
        return Messages.of(Receiver.class).text("receiver." + id);
    }

    public static Optional<Receiver> of(String id) {
        return Stream.of(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /** The kind of a port that receives; empty where its type does not tell. */
    public static Optional<Receiver> of(Port port) {
        var type = port.getType();
        return type == null ? Optional.empty() : switch (type.getSignal()) {
            case ANALOGUE -> switch (type.getLevel()) {
                case MIC -> Optional.of(MIC);
                case LINE -> Optional.of(LINE);
                case INSTRUMENT -> Optional.of(INSTRUMENT);
                default -> Optional.empty();
            };
            case LOUDSPEAKER -> Optional.of(type.getLevel() == SignalLevel.SPEAKER_100V ? LINE_100V : LOUDSPEAKER);
            case AES3 -> Optional.of(AES3);
            case SPDIF -> Optional.of(SPDIF);
            default -> Optional.empty();
        };
    }
}
