/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.headroom.channels.Stage;
import org.headroom.channels.view.ChannelView.Side;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.RefusedChangeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    private final Stage stage = new Stage();
    private final DesignHistory history = new DesignHistory();

    @Test
    void manyCellsAreOneStep() {
        var one = stage.input(1, "A");
        var two = stage.input(2, "B");
        var stand = stage.column("band", "stand");
        history.execute(new SetCells(List.of(new CellEdit(one, stand, "clip"), new CellEdit(two, stand, "clip"))));
        assertThat(stage.texts("band", "stand")).containsExactly("clip", "clip");
        assertThat(history.undoLabel()).contains("Set 2 cells");
        history.undo();
        assertThat(stage.texts("band", "stand")).containsExactly("", "");
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void whenOneCellIsRefusedNoneIsSet() {
        var one = stage.input(1, "A");
        var cells = List.of(new CellEdit(one, stage.column("all", "stand"), "clip"),
                new CellEdit(one, stage.column("all", "stagebox"), "nowhere"));
        assertThatThrownBy(() -> history.execute(new SetCells(cells))).isInstanceOf(RefusedChangeException.class);
        assertThat(stage.texts("all", "stand")).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"7,1,8", "SB1 · 3,2,SB1 · 5", "Mix 09,1,Mix 10", "clip,3,clip", "4 of 8,1,4 of 9"})
    void seriesCountOn(String text, int by, String expected) {
        assertThat(Fill.counted(text, by)).isEqualTo(expected);
    }

    @Test
    void fillingDownRepeatsAndSeriesCount() {
        var lines = List.of(stage.input(1, "A"), stage.input(2, "B"), stage.input(3, "C"));
        var socket = stage.column("stage", "stagebox");
        history.execute(new SetCells(List.of(new CellEdit(lines.get(0), socket, "SB1 · 1"))));
        history.execute(new SetCells(Fill.series(socket, lines)));
        assertThat(stage.texts("stage", "stagebox")).containsExactly("SB1 · 1", "SB1 · 2", "SB1 · 3");
        history.execute(new SetCells(Fill.down(socket, lines)));
        assertThat(stage.texts("stage", "stagebox")).containsOnly("SB1 · 1");
        assertThat(Fill.down(socket, lines)).isEmpty();
    }

    @Test
    void linesAreAddedRemovedAndNumbered() {
        stage.production.setChannelList(null);
        var made = Lines.make(stage.production, Side.INPUTS, 3);
        history.execute(Lines.add(stage.production, Side.INPUTS, made));
        assertThat(stage.texts("band", "number")).containsExactly("1", "2", "3");
        assertThat(made).allMatch(each -> each.getId() != null);
        history.execute(Lines.remove(List.of(made.get(1))));
        assertThat(stage.texts("band", "number")).containsExactly("1", "3");
        history.execute(Lines.renumber(Side.INPUTS, List.of(made.get(2), made.get(0)), 10));
        assertThat(stage.view("band").rows(stage.production)).containsExactly(made.get(2), made.get(0));
        history.undo();
        history.undo();
        assertThat(stage.texts("band", "number")).containsExactly("1", "2", "3");
        history.undo();
        assertThat(stage.production.getChannelList()).isNull();
    }
}
