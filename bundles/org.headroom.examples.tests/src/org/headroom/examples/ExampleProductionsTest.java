/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.PackSource;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.render.scene.Bounds;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example is a whole production that can be drawn. */
class ExampleProductionsTest {

    private static final Path PACKS = Path.of("..", "org.headroom.equipment", "packs");

    private static Catalogue catalogue;
    private static final Map<String, Production> MADE = new HashMap<>();

    @BeforeAll
    static void makeAll() throws IOException {
        catalogue = new Catalogue(PackSource.inFolder(PACKS, CatalogueLayer.BUILT_IN));
        ids().forEach(id -> MADE.put(id, ExampleProductions.create(id, catalogue).orElseThrow()));
    }

    static List<String> ids() {
        return ExampleProductions.ids();
    }

    @Test
    void anUnknownIdGivesNothing() {
        assertThat(ExampleProductions.create("arena", catalogue)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void hasNameAndDescription(String id) {
        assertThat(ExampleProductions.name(id)).isNotBlank().doesNotContain("!");
        assertThat(ExampleProductions.description(id)).isNotBlank().doesNotContain("!");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingRefersToWhatIsNotInTheProduction(String id) {
        var production = MADE.get(id);
        assertThat(EcoreUtil.ExternalCrossReferencer.find(production)).isEmpty();
        assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(production)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyDeviceHasATypeAPlaceAndANameOfItsOwn(String id) {
        var names = new HashSet<String>();
        for (Device device : MADE.get(id).getDevices()) {
            assertThat(device.getType()).as(device.getName()).isNotNull();
            assertThat(device.getLocation()).as(device.getName()).isNotNull();
            assertThat(names.add(device.getName())).as(device.getName()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyCableHasANumberOfItsOwnAndBothEndsPlugged(String id) {
        var numbers = new HashSet<String>();
        MADE.get(id).getCables().forEach(cable -> {
            assertThat(numbers.add(cable.getNumber())).as(cable.getNumber()).isTrue();
            assertThat(CableEnds.port(cable.getFrom())).as(cable.getNumber()).isPresent();
            assertThat(CableEnds.port(cable.getTo())).as(cable.getNumber()).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyDeviceInUseIsDrawn(String id) {
        var production = MADE.get(id);
        var drawn = new HashSet<Device>();
        production.getSheets().forEach(sheet -> sheet.getDevices().forEach(placed -> drawn.add(placed.getDevice())));
        assertThat(production.getDevices().stream().filter(device -> !device.isSpare() && !drawn.contains(device))
                .map(Device::getName)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void sheetsFitTheirPageAndNothingOverlaps(String id) {
        var production = MADE.get(id);
        var scenes = new SheetScenes(TextMetrics.embedded());
        var wrong = new TreeSet<String>();
        for (Sheet sheet : production.getSheets()) {
            var name = sheet.getNumber() + " " + sheet.getName();
            var scene = scenes.scene(production, sheet, SheetOptions.forPage());
            if (scene.page().width() > 1588 || scene.page().height() > 1123) {
                wrong.add(name + " is larger than its paper: " + scene.page());
            }
            var boxes = new HashMap<PlacedDevice, Bounds>();
            scenes.layout(production, sheet, SheetOptions.forPage()).devices()
                    .forEach(each -> boxes.put(each.placed(), each.box()));
            boxes.forEach((one, box) -> boxes.forEach((other, second) -> {
                if (one != other && overlap(box, second)) {
                    wrong.add(name + ": " + one.getDevice().getName() + " and " + other.getDevice().getName());
                }
            }));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theSameStructureComesEveryTime(String id) {
        assertThat(outline(ExampleProductions.create(id, catalogue).orElseThrow())).isEqualTo(outline(MADE.get(id)));
    }

    private static List<String> outline(Production production) {
        return Stream.concat(
                production.getCables().stream().map(cable -> cable.getNumber() + " " + end(cable.getFrom().getPort())
                        + " "
                        + end(cable.getTo().getPort()) + " " + cable.getLength()),
                production.getSheets().stream().flatMap(sheet -> Stream.concat(
                        sheet.getDevices().stream().map(each -> each.getDevice().getName() + " " + each.getX() + " "
                                + each.getY()
                                + " " + each.getPorts().stream().map(port -> port.getType().getKey()).toList()),
                        sheet.getRoutes().stream().map(route -> route.getCable().getNumber() + " "
                                + route.getBendPoints()))))
                .toList();
    }

    private static String end(Port port) {
        return port.getDevice().getName() + "." + port.getType().getKey();
    }

    @Test
    void clubIsAsLargeAsItSays() {
        var club = MADE.get(ExampleProductions.CLUB);
        assertThat(club.getChannelList().getInputs()).hasSize(16);
        assertThat(club.getChannelList().getOutputs().stream().filter(output -> output.getBus().startsWith("Mix ")))
                .hasSize(4);
    }

    @Test
    void festivalIsAsLargeAsItSays() {
        var festival = MADE.get(ExampleProductions.FESTIVAL);
        assertThat(festival.getDevices()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(festival.getCables()).hasSizeGreaterThanOrEqualTo(900);
        assertThat(festival.getChannelList().getInputs()).hasSize(48);
        assertThat(festival.getChannelList().getInputs().stream()
                .filter(input -> input.getSource().getType().getCategory() == DeviceCategory.WIRELESS_RECEIVER))
                        .hasSize(16);
        assertThat(festival.getChannelList().getOutputs().stream().filter(output -> output.getKind() == OutputKind.IEM))
                .as("stereo mixes, two outputs each").hasSize(24);
    }

    @Test
    void theatreHas24ZonesAPlaybackServerAndCueLights() {
        var theatre = MADE.get(ExampleProductions.THEATRE);
        assertThat(theatre.getChannelList().getOutputs().stream()
                .filter(output -> output.getPort().getType().getLevel() == SignalLevel.SPEAKER_100V)).hasSize(24);
        assertThat(theatre.getDevices()).extracting(device -> device.getType().getCategory())
                .contains(DeviceCategory.COMPUTER, DeviceCategory.CUE_LIGHT);
    }
}
