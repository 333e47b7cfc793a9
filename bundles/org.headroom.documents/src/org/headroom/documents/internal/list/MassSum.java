/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.OptionalDouble;

import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Tone;

/** A sum of masses of which some may be unknown: then it says "at least". */
public final class MassSum {

    private double kilograms;
    private int known;
    private int unknown;

    /** Adds so many pieces of a mass each. */
    public void add(OptionalDouble mass_kg, int pieces) {
        if (mass_kg.isPresent()) {
            kilograms += mass_kg.getAsDouble() * pieces;
            known += pieces;
        } else {
            unknown += pieces;
        }
    }

    public void add(MassSum other) {
        kilograms += other.kilograms;
        known += other.known;
        unknown += other.unknown;
    }

    public double kilograms() {
        return kilograms;
    }

    public boolean isComplete() {
        return unknown == 0;
    }

    /** The sum, as a figure; unknown when nothing at all is known. */
    public Cell cell() {
        return known == 0 && unknown > 0 ? Cells.UNKNOWN
                : new Cell.Figure(kilograms, 1, Tone.NORMAL);
    }

    /** What has to be said beside the sum; empty when everything is known. */
    public String remark(Labels labels) {
        return unknown == 0 ? "" : labels.text(known == 0 ? "mass.unknown" : "mass.atLeast", unknown);
    }

    /** The sum in words, such as {@code at least 31.0 kg; mass of 2 pieces unknown}. */
    public String words(Labels labels) {
        return known == 0 && unknown > 0 ? labels.text("mass.unknown", unknown)
                : unknown > 0 ? labels.text("mass.sumAtLeast", kilograms, unknown) : labels.text("mass.sum", kilograms);
    }
}
