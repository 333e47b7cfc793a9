/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.model.commands.ArrangeOnSheet.Shift;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.junit.jupiter.api.Test;

/** Placing, copying, duplicating and arranging on sheets. */
class PlacingChangesTest extends ChangeTestBase {

    @Test
    void namesCountOn() {
        assertThat(CountingNames.after("Wedge 1", 3, Set.of("Wedge 3"))).containsExactly("Wedge 2", "Wedge 4", "Wedge 5");
        assertThat(CountingNames.after("CH 07", 4, Set.of())).containsExactly("CH 08", "CH 09", "CH 10", "CH 11");
        assertThat(CountingNames.after("Kick", 2, Set.of())).containsExactly("Kick 2", "Kick 3");
        assertThat(CountingNames.after("Shure SM58", 1, Set.of())).containsExactly("Shure SM58 2");
        assertThat(CountingNames.after("A-1", 1, Set.of())).containsExactly("A-2");
    }

    @Test
    void duplicatesEightWedgesWithCountingNames() {
        var duplicate = new Duplicate(club.sheet, List.of(club.placedKick), new Duplicate.Grid(2, 4, 80, 120),
                Optional.of("Wedge 1"));
        assertThat(duplicate.names()).hasSize(7).first().isEqualTo(List.of("Wedge 2"));
        doUndoRedo(duplicate, () -> {
            assertThat(club.production.getDevices()).extracting(Device::getName)
                    .containsExactly("Wedge 1", "Snare", "SB1", "Wedge 2", "Wedge 3", "Wedge 4", "Wedge 5", "Wedge 6",
                            "Wedge 7", "Wedge 8");
            assertThat(duplicate.placed()).extracting(placed -> placed.getX() + "," + placed.getY())
                    .containsExactly("80,0", "160,0", "240,0", "0,120", "80,120", "160,120", "240,120");
            assertThat(club.production.getTypes()).hasSize(2);
        });
    }

    @Test
    void duplicatesDevicesWithTheCablesAmongThem() {
        var place = ProductionFactory.eINSTANCE.createLocation();
        place.setName("Stage left");
        club.production.getLocations().add(place);
        club.kick.setLocation(place);
        doUndoRedo(new Duplicate(club.sheet, List.of(club.placedKick, club.placedBox), new Duplicate.Grid(3, 1, 0, 400),
                Optional.empty()), () -> {
                    assertThat(club.production.getCables()).hasSize(5);
                    assertThat(club.production.getDevices()).extracting(Device::getName)
                            .endsWith("Kick 2", "SB1 2", "Kick 3", "SB1 3");
                    assertThat(club.production.getDevices().get(3).getLocation()).isSameAs(place);
                    assertThat(club.sheet.getRoutes().getLast().getBendPoints()).hasToString("160,808 160,824");
                });
        assertThatThrownBy(() -> new Duplicate.Grid(1, 1, 8, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Duplicate.Grid(100000, 100000, 8, 8)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pastesFramesAndNotesAndPlacesIntoAnotherProduction() {
        var place = ProductionFactory.eINSTANCE.createLocation();
        place.setName("Stage");
        club.production.getLocations().add(place);
        club.kick.setLocation(place);
        var frame = SheetFactory.eINSTANCE.createFrame();
        frame.setLocation(place);
        var note = SheetFactory.eINSTANCE.createNote();
        note.setText("Mute first");
        club.sheet.getFrames().add(frame);
        club.sheet.getTexts().add(note);
        var clipping = Clipping.of(List.of(frame, note, club.placedKick));
        var other = Productions.create("Other");
        var sheet = SheetFactory.eINSTANCE.createSheet();
        sheet.setName("1");
        other.getSheets().add(sheet);
        var into = new DesignHistory();
        into.execute(new Paste(sheet, clipping, 8, 8));
        assertThat(sheet.getFrames().getFirst().getCaption()).as("the place is not in the other production").isEqualTo("Stage");
        assertThat(sheet.getTexts().getFirst().getText()).isEqualTo("Mute first");
        assertThat(other.getDevices().getFirst().getLocation()).isNull();
        var same = new Paste(club.sheet, clipping, 16, 0);
        doUndoRedo(same, () -> {
            assertThat(same.placed().getFirst().getDevice().getLocation()).isSameAs(place);
            assertThat(club.sheet.getFrames().getLast().getLocation()).isSameAs(place);
            assertThat(same.elements()).hasSize(3);
        });
    }

    @Test
    void aClippingIsAlsoADesign() {
        var clipping = Clipping.of(List.of(club.placedKick, club.placedBox));
        var small = clipping.production();
        assertThat(small.getDevices()).extracting(Device::getId).containsExactly(club.kick.getId(), club.box.getId());
        assertThat(clipping.deviceIds()).containsExactly(club.kick.getId(), club.box.getId());
        var again = Clipping.of(small).orElseThrow();
        doUndoRedo(new Paste(club.sheet, again, 0, 240), () -> {
            assertThat(club.production.getCables()).hasSize(4);
            assertThat(club.sheet.getDevices().getLast().getY()).isEqualTo(240);
        });
        assertThat(Clipping.of(Productions.create("Empty"))).isEmpty();
    }

    @Test
    void arrangesEachByItsOwnDistance() {
        var shifts = new LinkedHashMap<>(Map.of(club.placedKick, new Shift(8, 16), club.placedBox, new Shift(8, 16)));
        doUndoRedo(List.of(new Step(new ArrangeOnSheet("Align left", club.sheet, shifts), () -> {
            assertThat(club.placedKick.getX()).isEqualTo(8);
            assertThat(club.kickRoute.getBendPoints()).as("both ends move alike").hasToString("168,24 168,40");
        }), new Step(new ArrangeOnSheet("Align left", club.sheet, Map.of(club.placedKick, new Shift(8, 0))),
                () -> assertThat(club.sheet.getRoutes()).as("laid anew").doesNotContain(club.kickRoute))));
        assertThat(new ArrangeOnSheet("Align left", club.sheet, Map.of(club.placedKick, new Shift(0, 0))).obstacle())
                .isPresent();
    }

    @Test
    void arrangingKeepsWhatWasLaidByHand() {
        club.kickRoute.setManual(true);
        doUndoRedo(new ArrangeOnSheet("Align left", club.sheet, Map.of(club.placedKick, new Shift(8, 0))),
                () -> assertThat(club.sheet.getRoutes()).contains(club.kickRoute));
    }

    @Test
    void swapsForATypeWithOtherKeys() {
        var desk = Club.type("desk", 6, 2);
        desk.getPorts().forEach(port -> port.setKey("ch-" + port.getKey()));
        var mapping = PortMapping.propose(club.box, desk);
        assertThat(mapping.unplugged()).isEmpty();
        assertThat(mapping.lost()).as("two outputs too many").hasSize(2);
        var plugged = Club.in(club.box, 0);
        var cables = plugged.getEnds().size();
        doUndoRedo(new ExchangeType(club.box, desk, mapping), () -> {
            assertThat(club.box.getPorts()).hasSize(8).contains(plugged);
            assertThat(plugged.getType().getKey()).isEqualTo("ch-in0");
            assertThat(plugged.getEnds()).hasSize(cables);
            assertThat(club.box.getPorts()).extracting(port -> port.getType().getKey())
                    .containsExactlyElementsOf(desk.getPorts().stream().map(port -> port.getKey()).toList());
        });
    }

    @Test
    void swapUnplugsWhatHasNoPlace() {
        var small = Club.type("small", 0, 1);
        var mapping = PortMapping.propose(club.box, small);
        assertThat(mapping.unplugged()).containsExactly(Club.in(club.box, 0));
        doUndoRedo(new ExchangeType(club.box, small, mapping), () -> {
            assertThat(club.box.getPorts()).hasSize(1);
            assertThat(club.kickCable.getTo().getPort()).isNull();
        });
    }

    @Test
    void swapTakesWhatTheUserChose() {
        var desk = Club.type("desk", 4, 4);
        var first = Club.in(club.box, 0);
        var last = desk.getPorts().get(3);
        var mapping = PortMapping.propose(club.box, desk).with(first, Optional.of(last));
        assertThat(mapping.target(first)).contains(last);
        assertThat(mapping.target(Club.in(club.box, 3))).as("it went").isEmpty();
        assertThat(mapping.choices(Club.in(club.box, 3))).containsExactly(desk.getPorts().get(0));
        doUndoRedo(new ExchangeType(club.box, desk, mapping),
                () -> assertThat(club.kickCable.getTo().getPort().getType().getKey()).isEqualTo("in3"));
        assertThat(Devices.port(club.box, "in3")).contains(first);
    }
}
