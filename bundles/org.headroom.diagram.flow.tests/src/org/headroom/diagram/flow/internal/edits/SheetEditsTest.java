/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.headroom.diagram.flow.internal.DrumsSheet;
import org.headroom.diagram.flow.internal.picture.LiveRoutes;
import org.headroom.diagram.flow.internal.picture.SheetPicture;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Element;
import org.headroom.model.system.CableSide;
import org.headroom.render.flow.Detail;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.Test;

class SheetEditsTest {

    private final DrumsSheet drums = new DrumsSheet();
    private final SheetEdits edits = new SheetEdits(drums.production, drums.sheet);
    private final DesignHistory history = new DesignHistory();
    private final SheetScenes scenes = new SheetScenes(TextMetrics.embedded());
    private final LiveRoutes routes = new LiveRoutes((request, wanted) -> {
    });

    private SheetPicture picture() {
        return SheetPicture.of(scenes, drums.production, drums.sheet, SheetOptions.forWindow(Detail.FULL).routedBy(routes));
    }

    private Production copy() {
        return EcoreUtil.copy(drums.production);
    }

    private void assertIs(Production expected) {
        assertThat(new EqualityHelper().equals(drums.production, expected)).isTrue();
    }

    /** Does, undoes and does again; the outcome is the same each time, and undoing leaves no trace. */
    private void run(Change change) {
        var before = copy();
        history.execute(change);
        var after = copy();
        assertThat(new EqualityHelper().equals(before, after)).as("the change does something").isFalse();
        history.undo();
        assertIs(before);
        history.redo();
        assertIs(after);
    }

    @Test
    void moves() {
        var kick = drums.microphones.getFirst();
        run(edits.move(Set.of(kick), 40, 16));
        assertThat(kick.getX()).isEqualTo(120);
        assertThat(kick.getY()).isEqualTo(120);
        var line = picture().line(drums.cables.getFirst()).orElseThrow().points();
        assertThat(line.getFirst().y()).isEqualTo(line.get(1).y());
    }

    @Test
    void movesWhatStandsOnAFrameWithIt() {
        var moved = edits.together(List.of(drums.stage), picture());
        assertThat(moved).containsAll(drums.microphones).contains(drums.stage, drums.stagebox, drums.note)
                .doesNotContain(drums.console);
        run(edits.move(moved, 0, 80));
    }

    @Test
    void removesFromTheSheetAndKeepsTheDevice() {
        run(edits.remove(List.of(drums.stagebox)).orElseThrow());
        assertThat(drums.sheet.getDevices()).doesNotContain(drums.stagebox);
        assertThat(drums.production.getDevices()).contains(drums.stagebox.getDevice());
    }

    @Test
    void deletesCables() {
        var cable = drums.cables.getFirst();
        run(edits.remove(List.of(cable)).orElseThrow());
        assertThat(drums.production.getCables()).doesNotContain(cable);
        assertThat(DrumsSheet.port(drums.stagebox, 0).getEnds()).isEmpty();
    }

    @Test
    void deletesDevicesFromEverywhereAndKeepsTheirCables() {
        var device = drums.stagebox.getDevice();
        run(edits.deleteDevices(List.of(device)));
        assertThat(drums.production.getDevices()).doesNotContain(device);
        assertThat(drums.sheet.getDevices()).doesNotContain(drums.stagebox);
        assertThat(drums.cables.getFirst().getTo().getPort()).isNull();
        assertThat(drums.production.getCables()).contains(drums.cables.getFirst());
    }

    @Test
    void renamesWhatHasAName() {
        var device = drums.stagebox.getDevice();
        run(SheetEdits.rename(device, SheetEdits.nameOf(device).orElseThrow(), "SB 2"));
        assertThat(device.getName()).isEqualTo("SB 2");
    }

    /** Many moves, with undo and redo in between, end where they should; undoing all of them leaves no trace. */
    @Test
    void comesBackFromAnyNumberOfMoves() {
        var random = new Random(42);
        var before = copy();
        for (var i = 0; i < 200; i++) {
            switch (random.nextInt(4)) {
                case 0 -> history.undo();
                case 1 -> history.redo();
                default -> {
                    var moved = new ArrayList<Element>();
                    drums.sheet.getDevices().stream().filter(placed -> random.nextInt(4) == 0).forEach(moved::add);
                    if (moved.isEmpty()) {
                        continue;
                    }
                    history.execute(edits.move(moved, 8 * (random.nextInt(21) - 10), 8 * (random.nextInt(21) - 10)));
                }
            }
        }
        while (history.canUndo()) {
            history.undo();
        }
        assertIs(before);
    }
}
