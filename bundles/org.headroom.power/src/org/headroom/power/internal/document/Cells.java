/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.document;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

import org.headroom.common.text.Messages;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Column;
import org.headroom.core.document.Section.Tone;
import org.headroom.power.flow.Drop;
import org.headroom.power.flow.Flow;
import org.headroom.power.network.Protection;
import org.headroom.power.network.Wire;

/** Columns and cells of the tables of the power summary. */
final class Cells {

    /** From where on a load is worth a look, in %. */
    private static final double AMBER_PERCENT = 80;

    private final Messages text;

    Cells(Messages text) {
        this.text = text;
    }

    Column words(String key, double width) {
        return new Column(key, text.text("column." + key), "", width, Align.START);
    }

    /** A column of figures; the unit is what stands behind the last underscore of its key. */
    Column figures(String key, String unit, double width) {
        return new Column(key, text.text("column." + key), unit, width, Align.END);
    }

    static Cell words(String words) {
        return words.isBlank() ? new Cell.Empty() : new Cell.Text(words, Tone.NORMAL);
    }

    static Cell figure(double value, int decimals) {
        return new Cell.Figure(value, decimals, Tone.NORMAL);
    }

    static Cell figure(OptionalDouble value, int decimals) {
        return value.isPresent() ? figure(value.getAsDouble(), decimals) : new Cell.Unknown();
    }

    /** Whether nothing is known of what flows somewhere: all loads behind it are unknown. */
    static boolean isUnknown(Flow flow) {
        return flow.loads() == 0 && flow.unknown() > 0;
    }

    /** A figure of a flow; unknown where nothing is known of it, for that is no zero. */
    static Cell figure(Flow flow, ToDoubleFunction<Flow> value, int decimals) {
        return isUnknown(flow) ? new Cell.Unknown() : figure(value.applyAsDouble(flow), decimals);
    }

    /** A load in % of a rating: a warning from 80 %, an error above 100 %. */
    static Cell load(OptionalDouble percent) {
        if (percent.isEmpty()) {
            return new Cell.Unknown();
        }
        double value = percent.getAsDouble();
        return new Cell.Figure(value, 0, value > 100 ? Tone.ERROR : value >= AMBER_PERCENT ? Tone.WARNING
                : Tone.NORMAL);
    }

    /**
     * A voltage drop; unknown when a cable on the way is unknown, because a table of figures has no room for “at
     * least”.
     */
    static Cell drop(Optional<Drop> drop, OptionalDouble limit_percent) {
        if (drop.isEmpty()) {
            return new Cell.Empty();
        }
        boolean over = limit_percent.isPresent() && drop.get().percent() > limit_percent.getAsDouble();
        if (drop.get().atLeast() && !over) {
            return new Cell.Unknown();
        }
        // a neutral may lift a phase by a hair: a drop of minus nothing is no drop
        double percent = Math.abs(drop.get().percent()) < 0.005 ? 0 : drop.get().percent();
        return new Cell.Figure(percent, 2, over ? Tone.ERROR : Tone.NORMAL);
    }

    /** Breaker and residual-current device in few words, such as {@code C16  30 mA}. */
    static String protection(Protection protection) {
        var words = new ArrayList<String>();
        protection.breaker_A().ifPresent(rated -> words.add(protection.curve().map(Enum::name).orElse("")
                + String.format(Locale.ROOT, "%.0f", rated) + (protection.curve().isPresent() ? "" : " A")));
        protection.rcd().ifPresent(rcd -> words.add(String.format(Locale.ROOT, "%.0f mA", 1000 * rcd.current_A())
                + (rcd.type().isEmpty() ? "" : " " + rcd.type()) + (rcd.delayed() ? " S" : "")));
        return String.join("  ", words);
    }

    /** Cores and cross-section, such as {@code 5 × 6 mm²}. */
    static String area(Wire wire) {
        double area = wire.area_mm2().orElse(0);
        var words = String.format(Locale.ROOT, area % 1 == 0 ? "%.0f mm²" : "%.1f mm²", area);
        return wire.cores().isPresent() ? String.format(Locale.ROOT, "%.0f × ", wire.cores().getAsDouble()) + words : words;
    }
}
