/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.poe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.power.Phases;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.power.Way;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.power.Rig;
import org.headroom.power.heat.PlaceHeat;
import org.headroom.power.outage.Outage;
import org.headroom.power.report.PowerJson;
import org.headroom.power.report.PowerReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What hangs on the network ports of a switch. */
class PoeFeedTest {

    private final Rig rig = new Rig();
    private Way way;
    private Device camera;

    @BeforeEach
    void supply() {
        way = rig.way(rig.source("House", VoltageSystem.SINGLE_PHASE_230), Phases.L1, 16.0);
        var feeder = rig.load("Switch", 230, 60, 0.5);
        rig.cable(way, feeder, 5, 2.5);
        feeder.getType().setPoeBudget(30.0);
        camera = rig.device("Wall panel", DeviceCategory.OTHER);
        rig.inlet(camera, "mains", ConnectorKind.IEC_C14);
        rig.cable(network(feeder, "p1", Direction.OUT, PoeRole.SUPPLIES, null), network(camera, "net", Direction.IN,
                PoeRole.CONSUMES, 6.5), 5.0, 0);
    }

    private Port network(Device device, String key, Direction direction, PoeRole role, Double watts) {
        var port = rig.port(device, key, direction, ConnectorKind.ETHERCON);
        port.getType().setSignal(SignalKind.NETWORK);
        var network = CatalogueFactory.eINSTANCE.createNetworkPortData();
        network.setPoeRole(role);
        network.setPoePower(watts);
        port.getType().setNetwork(network);
        return port;
    }

    @Test
    void isPartOfTheSupplyAndNotFoundUnplugged() {
        var network = rig.analyse().result().network();

        assertThat(network.poe()).singleElement().satisfies(feed -> {
            assertThat(feed.source().name()).isEqualTo("Switch");
            assertThat(feed.budget_W()).hasValue(30);
            assertThat(feed.power_W()).isEqualTo(6.5);
            assertThat(feed.takers()).singleElement().extracting(taker -> taker.device().name()).isEqualTo("Wall panel");
        });
        assertThat(network.unfed()).isEmpty();
        assertThat(new PowerReport(rig.analyse()).lines()).anyMatch(line -> line.contains("Wall panel")
                && line.contains("6.5"));
        assertThat(PowerJson.of("Test", rig.analyse()).get("power_over_ethernet").toString()).contains("power_W=6.5");
    }

    @Test
    void diesWithItsSwitch() {
        assertThat(Outage.of(rig.production, Set.of(way.getId())).dead()).extracting(each -> each.name())
                .containsExactly("Switch", "Wall panel");
        camera.getPorts().getLast().getType().getNetwork().setPoeRole(PoeRole.NONE);
        assertThat(Outage.of(rig.production, Set.of(way.getId())).dead()).extracting(each -> each.name())
                .containsExactly("Switch");
    }

    @Test
    void heatIsSummedForRoomsAndRacks() {
        assertThat(PlaceHeat.ofRooms(rig.analyse().result())).singleElement().satisfies(heat -> {
            assertThat(heat.heat_W()).isEqualTo(60);
            assertThat(heat.heat_BTU_per_h()).isCloseTo(60 * 3.412142, within(1e-3));
        });
        assertThat(PlaceHeat.ofRacks(rig.analyse().result())).isEmpty();
    }
}
