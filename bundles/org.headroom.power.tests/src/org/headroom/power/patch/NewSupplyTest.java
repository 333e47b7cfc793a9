/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.core.catalogue.PackSource;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.AddDevice;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.power.Way;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.power.PowerAnalysis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supply that is built from nothing, by the types of the packs. */
class NewSupplyTest {

    private final Production production = ProductionFactory.eINSTANCE.createProduction();
    private final DesignHistory history = new DesignHistory();
    private List<DeviceType> types;

    @BeforeEach
    void load() throws IOException {
        types = new Catalogue(PackSource.inFolder(Path.of("..", "org.headroom.equipment", "packs"), CatalogueLayer.BUILT_IN))
                .all().stream().map(CatalogueEntry::type).toList();
    }

    private Device add(String typeId) {
        var type = types.stream().filter(each -> each.getTypeId().equals(typeId)).findFirst().orElseThrow();
        var add = new AddDevice(production, type, typeId, Optional.empty());
        history.execute(add);
        history.execute(NewSupply.of(production, add.device()));
        return add.device();
    }

    private List<Way> ways(Device device) {
        return production.getPower().getSupplies().stream().filter(each -> each.getDevice() == device).findFirst().orElseThrow()
                .getWays();
    }

    @Test
    void everySourceAndDistroOfThePacksGetsAWayForEachSocketOfItsType() {
        var supplies = types.stream().filter(NewSupply::isSupply).toList();
        assertThat(supplies).hasSizeGreaterThan(20);
        for (var type : supplies) {
            var device = add(type.getTypeId());
            if (type.getDistro() != null) {
                assertThat(ways(device)).as(type.getTypeId()).hasSameSizeAs(type.getDistro().getWays());
            }
            assertThat(ways(device)).as(type.getTypeId()).allMatch(way -> way.getPort() != null);
        }
        assertThat(NewSupply.missing(production)).isEmpty();
    }

    @Test
    void aTreeOfThreeLevelsIsBuiltAndFeedsWhatIsPluggedIn() {
        var source = add("generic.supply-cee32-3");
        var distro = add("generic.distro-cee32-b");
        var patch = new WayPatch(production, types);
        history.execute(patch.plug(distro, ways(source).getFirst()).orElseThrow());
        var box = add(types.stream().filter(type -> String.valueOf(type.getModel()).contains("CEE 16 blue to 4 x Schuko"))
                .findFirst().orElseThrow().getTypeId());
        history.execute(patch.plug(box, ways(distro).getFirst()).orElseThrow());

        assertThat(((PowerSource) production.getPower().getSupplies().getFirst()).getSystem())
                .isEqualTo(VoltageSystem.THREE_PHASE_230_400);
        assertThat(((PowerSource) production.getPower().getSupplies().getFirst()).getRatedCurrent()).isEqualTo(32);
        var result = PowerAnalysis.of(production).result();
        assertThat(result.sources()).hasSize(1);
        assertThat(result.sources().getFirst().stations()).extracting(each -> each.station().device().name())
                .containsExactly(Devices.name(source), Devices.name(distro), Devices.name(box));
        assertThat(Devices.ports(box, SignalKind.POWER)).isNotEmpty();
    }

    @Test
    void aSupplyIsNotPluggedIntoWhatItFeeds() {
        var first = add("generic.distro-cee32-b");
        var box = add(types.stream().filter(type -> String.valueOf(type.getModel()).contains("CEE 16 blue to 4 x Schuko"))
                .findFirst().orElseThrow().getTypeId());
        var patch = new WayPatch(production, types);
        history.execute(patch.plug(box, ways(first).getFirst()).orElseThrow());

        assertThat(patch.obstacle(first, ways(box).getFirst())).hasValueSatisfying(why -> assertThat(why).contains("feeds this way"));
        assertThat(patch.obstacle(first, ways(first).get(1))).hasValueSatisfying(why -> assertThat(why).contains("feeds this way"));
    }

    @Test
    void takingAwayWhatWasAddedLeavesNothing() {
        add("generic.supply-cee32-3");
        history.undo();
        history.undo();
        assertThat(production.getDevices()).isEmpty();
        assertThat(production.getPower()).isNull();
    }
}
