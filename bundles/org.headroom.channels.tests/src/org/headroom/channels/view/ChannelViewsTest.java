/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.channels.Stage;
import org.headroom.channels.edit.CellEdit;
import org.headroom.channels.edit.SetCells;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.commands.DesignHistory;
import org.junit.jupiter.api.Test;

class ChannelViewsTest {

    private final Stage stage = new Stage();
    private final DesignHistory history = new DesignHistory();

    @Test
    void everyConsoleHasAViewOfItsOwn() {
        assertThat(ChannelViews.of(stage.production)).extracting(ChannelView::title)
                .contains("Band's input list", "Stage patch", "FOH", "Monitors", "All outputs", "Amplifiers and loudspeakers");
    }

    @Test
    void titlesAndKeysOfAViewAreUniqueAndHaveText() {
        for (ChannelView view : ChannelViews.of(stage.production)) {
            assertThat(view.columns()).extracting(column -> column.title()).doesNotHaveDuplicates()
                    .noneMatch(title -> title.startsWith("!"));
            assertThat(view.columns()).extracting(column -> column.key()).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsEnteredInOneViewIsSeenInAll() {
        var input = stage.input(1, "Kick");
        history.execute(new SetCells(List.of(new CellEdit(input, stage.column("band", "microphone"), "Beta 91A"),
                new CellEdit(input, stage.column("band", "phantom"), "yes"))));
        assertThat(stage.texts("stage", "microphone")).containsExactly("Beta 91A");
        assertThat(stage.texts("console." + stage.foh.getId(), "phantom")).containsExactly("x");
        history.undo();
        assertThat(stage.texts("all", "microphone")).containsExactly("");
    }

    @Test
    void aConsoleShowsItsChannelsInItsOrderAndTheRestBehind() {
        var kick = stage.input(1, "Kick");
        var vocal = stage.input(2, "Vox");
        stage.input(3, "Spare");
        var channel = stage.column("all", "channel." + stage.foh.getId());
        history.execute(new SetCells(List.of(new CellEdit(kick, channel, "12"), new CellEdit(vocal, channel, "3"))));
        var view = "console." + stage.foh.getId();
        assertThat(stage.texts(view, "name")).containsExactly("Vox", "Kick", "Spare");
        assertThat(stage.texts(view, "channel." + stage.foh.getId())).containsExactly("3", "12", "");
        assertThat(stage.texts("stage", "consoles")).containsExactly("FOH", "FOH", "");
    }

    @Test
    void outputsAreSeenByKindAndUpToTheLoudspeakers() {
        var mix = stage.output(1, "Wedge 1");
        mix.setKind(OutputKind.MIX);
        mix.getDestinations().add(stage.amplifier);
        stage.output(2, "Delay").setKind(OutputKind.MATRIX);
        stage.cable(stage.amplifier.getPorts().get(1), stage.wedge.getPorts().get(0));
        assertThat(stage.texts("mixes", "name")).containsExactly("Wedge 1");
        assertThat(stage.texts("matrices", "name")).containsExactly("Delay");
        assertThat(stage.texts("loudspeakers", "amplifiers")).containsExactly("Amp", "");
        assertThat(stage.texts("loudspeakers", "loudspeakers")).containsExactly("Wedge", "");
    }

    @Test
    void aProductionWithoutAChannelListShowsEmptyTables() {
        stage.production.setChannelList(null);
        assertThat(ChannelViews.of(stage.production)).allMatch(view -> view.rows(stage.production).isEmpty());
    }
}
