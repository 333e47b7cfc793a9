/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.headroom.model.commands.ArrangeOnSheet;
import org.headroom.model.commands.ArrangeOnSheet.Shift;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.ui.design.SheetEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet arranged by its command in the running window. */
class ArrangeInWindowTest {

    private static final String ARRANGE = "org.headroom.ui.arrange.arrange";

    @TempDir
    Path folder;

    private static List<String> places(Sheet sheet) {
        return sheet.getDevices().stream().map(each -> each.getX() + "," + each.getY()).toList();
    }

    @Test
    void theSheetIsArrangedAsOneStepThatCanBeUndone() throws Exception {
        try (var club = new Club(folder)) {
            var sheet = club.design.find(((SheetEditorInput) Club.editor().getEditorInput()).sheetId(), Sheet.class)
                    .orElseThrow();
            PlacedDevice moved = sheet.getDevices().getFirst();
            club.design.history().execute(new ArrangeOnSheet("Move", sheet, Map.of(moved, new Shift(1600, 800))));
            var before = places(sheet);
            Club.page().activate(Club.editor());
            Club.execute(ARRANGE);
            Club.until("an arranged sheet", () -> !places(sheet).equals(before));
            assertThat(club.design.history().undoLabel().orElseThrow()).contains("Arrange");
            club.design.history().undo();
            assertThat(places(sheet)).isEqualTo(before);
            assertThat(club.design.history().undoLabel().orElseThrow()).isEqualTo("Move");
        }
    }
}
