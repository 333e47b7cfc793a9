/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.channels.Stage;
import org.headroom.model.base.Named;
import org.headroom.model.commands.DesignHistory;
import org.junit.jupiter.api.Test;

class PastePlanTest {

    private final Stage stage = new Stage();
    private final DesignHistory history = new DesignHistory();

    @Test
    void linesWithTitlesGoWhereTheTitlesSay() {
        var plan = plan("band", 0, 0, "Stand\tName\t48 V\nclip\tKick\tx\nboom\tSnare\t\n");
        assertThat(plan.withTitles()).isTrue();
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.added()).isEqualTo(2);
        history.execute(plan.change().orElseThrow());
        assertThat(stage.texts("band", "name")).containsExactly("Kick", "Snare");
        assertThat(stage.texts("band", "stand")).containsExactly("clip", "boom");
        assertThat(stage.texts("band", "phantom")).containsExactly("x", "");
        assertThat(stage.texts("band", "number")).containsExactly("1", "2");
    }

    @Test
    void pastingIsOneStep() {
        stage.input(1, "Old");
        history.execute(plan("band", 0, 1, "New\nMore\nYet more\n").change().orElseThrow());
        assertThat(stage.texts("band", "name")).containsExactly("New", "More", "Yet more");
        history.undo();
        assertThat(stage.texts("band", "name")).containsExactly("Old");
        history.redo();
        assertThat(stage.texts("band", "name")).containsExactly("New", "More", "Yet more");
    }

    @Test
    void textWithoutTitlesGoesFromTheChosenCellOn() {
        stage.input(1, "Kick");
        stage.input(2, "Snare");
        var plan = plan("band", 1, 4, "clip\t1\n");
        history.execute(plan.change().orElseThrow());
        assertThat(stage.texts("band", "stand")).containsExactly("", "clip");
        assertThat(stage.texts("band", "phantom")).containsExactly("", "x");
    }

    @Test
    void whatDoesNotFitIsSaidAndTheRestTakenOver() {
        stage.input(1, "Kick");
        var plan = plan("stage", 0, 0, "No\tName\tStagebox\tSize\n1\tBass drum\tSB9 · 1\t22\n");
        assertThat(plan.problems()).extracting(PasteProblem::line, PasteProblem::column, PasteProblem::text)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(2, "Stagebox", "SB9 · 1"),
                        org.assertj.core.groups.Tuple.tuple(2, "Size", "22"));
        assertThat(plan.problems()).allMatch(problem -> !problem.reason().isBlank() && !problem.reason().startsWith("!"));
        history.execute(plan.change().orElseThrow());
        assertThat(stage.texts("stage", "name")).containsExactly("Bass drum");
    }

    @Test
    void whatNeedsAnotherCellOfTheLineComesWithIt() {
        stage.input(1, "Kick");
        var view = "console." + stage.foh.getId();
        var plan = plan(view, 0, 0, "On display\tChannel\tGain dB\tStagebox\nKIK\t5\t30\tSB1 · 2\n");
        assertThat(plan.problems()).isEmpty();
        history.execute(plan.change().orElseThrow());
        assertThat(stage.texts(view, "display." + stage.foh.getId())).containsExactly("KIK");
        assertThat(stage.socket(2).getGain()).isEqualTo(30);
        assertThat(plan(view, 1, 1, "NEW").problems()).hasSize(1);
    }

    @Test
    void columnsBehindTheLastAreSaid() {
        stage.input(1, "Kick");
        var plan = plan("band", 0, 7, "note\tlost\n");
        assertThat(plan.problems()).extracting(PasteProblem::text).containsExactly("lost");
        assertThat(plan.cells()).hasSize(1);
    }

    @Test
    void planningChangesNothing() {
        stage.input(1, "Kick");
        plan("band", 0, 0, "No\tName\n7\tOther\n8\tMore\n");
        assertThat(stage.texts("band", "name")).containsExactly("Kick");
    }

    @Test
    void whatIsThereAlreadyIsNoChange() {
        stage.input(1, "Kick");
        assertThat(plan("band", 0, 0, "1\tKick\n").change()).isEmpty();
    }

    @Test
    void aWholeBookIsRefused() {
        var plan = plan("band", 0, 0, "x\n".repeat(PastePlan.MOST_LINES + 5));
        assertThat(plan.change()).isEmpty();
        assertThat(plan.problems()).hasSize(1);
    }

    @Test
    void formulasAndMarkupStayText() {
        var text = "=cmd|' /C calc'!A0";
        history.execute(plan("band", 0, 1, text + "\n<script>\n").change().orElseThrow());
        assertThat(stage.texts("band", "name")).containsExactly(text, "<script>");
    }

    private PastePlan plan(String view, int row, int column, String text) {
        List<Named> rows = stage.view(view).rows(stage.production);
        return PastePlan.of(stage.production, stage.view(view), rows, row, column, text);
    }
}
