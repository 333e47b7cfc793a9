/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.channels.column.Column;
import org.headroom.channels.column.Flags;
import org.headroom.channels.column.InputColumns;
import org.headroom.channels.edit.CellEdit;
import org.headroom.model.base.Named;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.production.Production;

/** Proposes microphone, stand and phantom power for inputs from what they pick up. Only empty cells are filled. */
public final class Proposals {

    private final Instruments instruments;
    private final InputColumns columns;

    public Proposals(Instruments instruments, Production production) {
        this.instruments = instruments;
        this.columns = new InputColumns(production);
    }

    /** What an input picks up, by its instrument, else by its name. */
    public Optional<Instrument> instrument(InputChannel input) {
        return Stream.of(input.getInstrument(), input.getName()).filter(text -> text != null && !text.isBlank())
                .flatMap(text -> instruments.find(text).stream()).findFirst();
    }

    /** What can be chosen in a cell: for the microphone of an input what its instrument is customarily picked up with, first. */
    public List<String> choices(Column column, Named channel) {
        var usual = channel instanceof InputChannel input && column.key().equals(columns.microphone().key())
                ? instrument(input).stream().flatMap(each -> each.pickups().stream()).map(Pickup::name)
                : Stream.<String>empty();
        return Stream.concat(usual, column.choices(channel).stream()).distinct().toList();
    }

    /** The cells that would be filled. An input that has a source keeps its phantom power as it is. */
    public List<CellEdit> of(List<? extends Named> inputs) {
        var cells = new ArrayList<CellEdit>();
        for (Named each : inputs) {
            if (each instanceof InputChannel input) {
                instrument(input).ifPresent(instrument -> propose(input, instrument, cells));
            }
        }
        return cells;
    }

    private void propose(InputChannel input, Instrument instrument, List<CellEdit> cells) {
        boolean open = input.getSource() == null && columns.microphone().text(input).isEmpty();
        if (open && !instrument.pickups().isEmpty()) {
            var pickup = instrument.pickups().get(0);
            cells.add(new CellEdit(input, columns.microphone(), pickup.name()));
            if (pickup.phantom() && !input.isPhantom()) {
                cells.add(new CellEdit(input, columns.phantom(), Flags.YES));
            }
        }
        instrument.stand().ifPresent(stand -> fill(input, columns.stand(), stand, cells));
        fill(input, columns.instrument(), instrument.title(), cells);
    }

    private static void fill(InputChannel input, Column column, String text, List<CellEdit> cells) {
        if (column.text(input).isEmpty()) {
            cells.add(new CellEdit(input, column, text));
        }
    }
}
