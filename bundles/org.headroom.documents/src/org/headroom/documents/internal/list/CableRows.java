/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.List;

import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Tone;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Location;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Ports;

/** Rows of the cable schedule. */
public final class CableRows {

    private final Labels labels;

    CableRows(Labels labels) {
        this.labels = labels;
    }

    /** Whether neither end is plugged in. */
    static boolean isSpare(Cable cable) {
        return CableEnds.port(cable.getFrom()).isEmpty() && CableEnds.port(cable.getTo()).isEmpty();
    }

    List<Cell> used(Cable cable) {
        boolean radio = cable.getSignal() == SignalKind.WIRELESS;
        return List.of(number(cable), device(cable.getFrom()), port(cable.getFrom()), connector(cable.getFrom(), radio),
                device(cable.getTo()), port(cable.getTo()), connector(cable.getTo(), radio), type(cable),
                length(cable), Cells.text(pair(cable)), Cells.text(cable.getColour()),
                radio ? Cells.EMPTY : Cells.text(labels.of("state", cable.getState())));
    }

    List<Cell> spare(Cable cable) {
        return List.of(number(cable), Cells.text(labels.of("signal", cable.getSignal())), type(cable), length(cable),
                Cells.text(lies(cable.getFrom())), Cells.text(lies(cable.getTo())), Cells.text(pair(cable)),
                Cells.text(labels.of("state", cable.getState())));
    }

    private static Cell number(Cable cable) {
        return Cells.text(cable.getNumber() == null || cable.getNumber().isBlank() ? cable.getName() : cable.getNumber());
    }

    private Cell device(CableEnd end) {
        return CableEnds.port(end).map(port -> Cells.text(Devices.name(port.getDevice())))
                .orElseGet(() -> Cells.text(free(end), Tone.QUIET));
    }

    private String free(CableEnd end) {
        var location = lies(end);
        return location.isEmpty() ? labels.text("free") : labels.text("free.at", location);
    }

    private static String lies(CableEnd end) {
        return end == null ? "" : name(end.getLocation());
    }

    private static Cell port(CableEnd end) {
        return CableEnds.port(end).map(port -> Cells.text(Ports.label(port))).orElse(Cells.EMPTY);
    }

    private Cell connector(CableEnd end, boolean radio) {
        if (end == null || radio) {
            return Cells.EMPTY;
        }
        var name = labels.connector(end);
        return name.isEmpty() ? Cells.UNKNOWN
                : Cells.text(end.isAdapter() ? labels.text("adapter", name) : name);
    }

    /** The type; for a pair, the multicore that it runs in. */
    private Cell type(Cable cable) {
        if (cable.getMulticore() != null) {
            var type = cable.getType() == null ? "" : Labels.type(cable.getType()) + ", ";
            return Cells.text(type + (cable.getPair() > 0 ? labels.text("multicore.pairOf", number(cable.getMulticore()),
                    cable.getPair()) : number(cable.getMulticore())));
        }
        if (cable.getType() != null) {
            return Cells.text(Labels.type(cable.getType()));
        }
        return cable.getSignal() == SignalKind.WIRELESS ? Cells.EMPTY : Cells.UNKNOWN;
    }

    private static Cell length(Cable cable) {
        if (cable.getLength() == null && cable.getMulticore() != null) {
            return Cells.figure(cable.getMulticore().getLength(), 1);
        }
        return cable.getLength() == null && cable.getSignal() == SignalKind.WIRELESS ? Cells.EMPTY
                : Cells.figure(cable.getLength(), 1);
    }

    private static String pair(Cable cable) {
        var multicore = cable.getMulticore();
        if (multicore == null) {
            return "";
        }
        return cable.getPair() > 0 ? number(multicore) + " · " + cable.getPair() : number(multicore);
    }

    private static String number(Multicore multicore) {
        return multicore.getNumber() == null || multicore.getNumber().isBlank() ? name(multicore) : multicore.getNumber();
    }

    private static String name(Multicore multicore) {
        return multicore.getName() == null ? "" : multicore.getName();
    }

    static String name(Location location) {
        return location == null || location.getName() == null ? "" : location.getName();
    }

    /** Pairs that a multicore has. */
    static Cell pairs(Multicore multicore) {
        var type = multicore.getType();
        return type == null || type.getCable() == null || type.getCable().getPairs() == null ? Cells.UNKNOWN
                : Cells.figure(type.getCable().getPairs(), 0);
    }
}
