/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.catalogue.PackSource;
import org.headroom.examples.ExampleProductions;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.RemoveObjects;
import org.headroom.model.power.Way;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;
import org.headroom.power.PowerAnalysis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plugging devices of the club into its ways. */
class WayPatchTest {

    private Production club;
    private DesignHistory history;
    private List<DeviceType> catalogue;

    @BeforeEach
    void make() throws IOException {
        var all = new Catalogue(PackSource.inFolder(Path.of("..", "org.headroom.equipment", "packs"), CatalogueLayer.BUILT_IN));
        catalogue = all.all().stream().map(CatalogueEntry::type).toList();
        club = ExampleProductions.create("club", all).orElseThrow();
        history = new DesignHistory();
    }

    private Device device(String name) {
        return club.getDevices().stream().filter(each -> Devices.name(each).equals(name)).findFirst().orElseThrow();
    }

    private Way free(String distro) {
        return club.getPower().getSupplies().stream().filter(each -> Devices.name(each.getDevice()).equals(distro))
                .flatMap(each -> each.getWays().stream()).filter(each -> !Ports.isConnected(each.getPort())).findFirst()
                .orElseThrow();
    }

    private static Cable mains(Device device) {
        return Devices.ports(device, SignalKind.POWER).flatMap(Ports::cables).findFirst().orElseThrow();
    }

    @Test
    void aDeviceMovesWithItsCableAndItsName() {
        var amp = device("Amp 3 fills");
        var cable = mains(amp);
        var to = free("Socket box rack 2");
        var before = PowerAnalysis.of(club).result().sources().getFirst().flow();

        history.execute(new WayPatch(club, catalogue).plug(amp, to).orElseThrow());

        assertThat(mains(amp)).isSameAs(cable);
        assertThat(to.getPort().getEnds()).hasSize(1);
        assertThat(PowerAnalysis.of(club).result().sources().getFirst().flow()).isEqualTo(before);
        history.undo();
        assertThat(to.getPort().getEnds()).isEmpty();
        assertThat(PowerAnalysis.of(club).result().sources().getFirst().flow()).isEqualTo(before);
    }

    @Test
    void aWayThatIsTakenOrDoesNotFitIsRefusedWithTheReason() {
        var patch = new WayPatch(club, catalogue);
        var taken = club.getPower().getSupplies().get(1).getWays().getFirst();

        assertThat(patch.obstacle(device("Amp 3 fills"), taken)).hasValueSatisfying(why -> assertThat(why)
                .contains("is taken"));
        assertThat(patch.plug(device("Amp 3 fills"), taken)).isEmpty();
        assertThat(patch.obstacle(device("Socket box SL"), free("Socket box rack"))).hasValueSatisfying(why -> assertThat(why)
                .contains("cannot be plugged in"));
    }

    @Test
    void theRestIsPatchedAsOneStepWhereItStands() {
        var fed = PowerAnalysis.of(club).result().sources().getFirst().flow().power_W();
        for (String name : List.of("FOH console", "Recorder", "Stagebox", "Amp 1 main", "Control switch")) {
            history.execute(new RemoveObjects(List.of(mains(device(name)))));
        }
        var unfed = PowerAnalysis.network(club).unfed();
        assertThat(unfed).hasSizeGreaterThanOrEqualTo(5);

        var rest = PatchRest.of(club, catalogue);
        assertThat(rest.found()).extracting(each -> each.name()).contains("FOH console", "Recorder", "Stagebox",
                "Amp 1 main", "Control switch");
        history.execute(rest.change().orElseThrow());

        var analysis = PowerAnalysis.of(club);
        assertThat(analysis.result().network().unfed()).hasSize(unfed.size() - rest.found().size());
        assertThat(analysis.result().sources().getFirst().flow().power_W()).isCloseTo(fed, within(1e-6));
        assertThat(analysis.result().loads().filter(load -> load.load().device().name().equals("FOH console"))
                .map(load -> load.path().getLast().subject().name())).first().asString().startsWith("Socket box FOH");
        history.undo();
        assertThat(PowerAnalysis.network(club).unfed()).isEqualTo(unfed);
    }

    @Test
    void whatFitsNoFreeWayIsNamed() {
        history.execute(new RemoveObjects(List.of(mains(device("Amp 4 subs")))));
        club.getPower().getSupplies().forEach(supply -> supply.getWays()
                .removeIf(way -> !Ports.isConnected(way.getPort())));

        var rest = PatchRest.of(club, catalogue);
        assertThat(rest.change()).isEmpty();
        assertThat(rest.left()).extracting(each -> each.name()).contains("Amp 4 subs");
    }
}
