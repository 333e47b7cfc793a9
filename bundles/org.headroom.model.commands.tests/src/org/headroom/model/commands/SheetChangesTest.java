/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.sheet.SheetKind;
import org.junit.jupiter.api.Test;

/** Sheets are added, set up, ordered and removed; a device that is on several of them stays one device. */
class SheetChangesTest extends ChangeTestBase {

    private NewSheets newSheet(String name) {
        return new NewSheets(club.production, List.of(new NewSheets.Plan(name, SheetKind.FLOW, PaperSize.A4, true,
                Map.of(club.kick, new NewSheets.Place(80, 40)))));
    }

    @Test
    void addsSheetsWithDevicesThatStayTheSame() {
        var add = newSheet("FOH");
        doUndoRedo(add, () -> {
            assertThat(club.production.getSheets()).extracting(Sheet::getName).containsExactly("Stage", "FOH");
            var sheet = add.sheets().getFirst();
            assertThat(sheet.getNumber()).isEqualTo(2);
            assertThat(sheet.getDevices().getFirst().getDevice()).isSameAs(club.kick);
            assertThat(club.production.getDevices()).hasSize(3);
        });
        refused2(newSheet(" "));
    }

    private void refused2(NewSheets change) {
        assertThat(change.obstacle()).hasValueSatisfying(reason -> assertThat(reason).contains("name is needed"));
    }

    @Test
    void ordersSheets() {
        history.execute(newSheet("FOH"));
        history.execute(newSheet("Monitors"));
        var sheets = OrderSheets.inOrder(club.production);
        history.clear();
        doUndoRedo(new OrderSheets(club.production, List.of(sheets.get(2), sheets.get(0), sheets.get(1))),
                () -> assertThat(OrderSheets.inOrder(club.production)).extracting(Sheet::getName)
                        .containsExactly("Monitors", "Stage", "FOH"));
        assertThat(new OrderSheets(club.production, List.of(sheets.get(0))).obstacle()).isPresent();
    }

    @Test
    void setsUpASheetAndTheTitleBlock() {
        doUndoRedo(List.of(new Step(EditFeatures.sheet(club.sheet, "Stage left", PaperSize.A1, false), () -> {
            assertThat(club.sheet.getName()).isEqualTo("Stage left");
            assertThat(club.sheet.getPaper()).isEqualTo(PaperSize.A1);
            assertThat(club.sheet.isLandscape()).isFalse();
        }), new Step(EditFeatures.titleBlock(club.production.getTitleBlock(),
                Map.of(ProductionPackage.Literals.TITLE_BLOCK__CLIENT, "Riverside")),
                () -> assertThat(club.production.getTitleBlock().getClient()).isEqualTo("Riverside"))));
        assertThat(EditFeatures.sheet(club.sheet, "", PaperSize.A1, false).obstacle()).isPresent();
    }

    @Test
    void removesASheetWithWhatPointsToItAndKeepsTheDevices() {
        var add = newSheet("FOH");
        history.execute(add);
        var reference = SheetFactory.eINSTANCE.createOffPageReference();
        reference.setCable(club.kickCable);
        reference.setTarget(add.sheets().getFirst());
        club.sheet.getReferences().add(reference);
        history.clear();
        doUndoRedo(new RemoveObjects(add.sheets()), () -> {
            assertThat(club.production.getSheets()).containsExactly(club.sheet);
            assertThat(club.sheet.getReferences()).doesNotContain(reference);
            assertThat(club.production.getDevices()).hasSize(3);
        });
    }

    @Test
    void showsADeviceAlsoOnAnotherSheet() {
        var add = newSheet("FOH");
        history.execute(add);
        history.clear();
        var sheet = add.sheets().getFirst();
        var also = new ShowAlso(sheet, Map.of(club.kick, new AddDevice.Spot(sheet, 0, 0), club.box,
                new AddDevice.Spot(sheet, 240, 0)));
        doUndoRedo(also, () -> {
            assertThat(sheet.getDevices()).hasSize(2);
            assertThat(also.placed().getFirst().getDevice()).isSameAs(club.box);
        });
        assertThat(new ShowAlso(sheet, Map.of(club.kick, new AddDevice.Spot(sheet, 0, 0))).obstacle()).isPresent();
    }

    @Test
    void resizesAFrameAndEditsANote() {
        var frame = SheetFactory.eINSTANCE.createFrame();
        var note = SheetFactory.eINSTANCE.createNote();
        club.sheet.getFrames().add(frame);
        club.sheet.getTexts().add(note);
        Ids.assign(club.sheet);
        doUndoRedo(List.of(new Step(EditFeatures.resize(frame, 8, 16, 160, 80), () -> {
            assertThat(frame.getX()).isEqualTo(8);
            assertThat(frame.getHeight()).isEqualTo(80);
        }), new Step(EditFeatures.note(note, "Two\nlines"), () -> assertThat(note.getText()).isEqualTo("Two\nlines"))));
    }

    @Test
    void proposesSheetsByAreaAndBySystem() {
        var stage = ProductionFactory.eINSTANCE.createLocation();
        stage.setName("Stage");
        club.production.getLocations().add(stage);
        club.kick.setLocation(stage);
        assertThat(SheetPlans.byArea(club.production)).extracting(SheetPlans.Proposal::name)
                .containsExactly("Stage", "Without a place");
        assertThat(SheetPlans.byArea(club.production).getFirst().devices()).containsExactly(club.kick);
        club.snareCable.setSignal(SignalKind.NETWORK);
        var systems = SheetPlans.bySystem(club.production);
        assertThat(systems).extracting(SheetPlans.Proposal::name).containsExactly("Analogue audio", "Network");
        assertThat(systems.getLast().devices()).containsExactly(club.snare, club.box);
    }
}
