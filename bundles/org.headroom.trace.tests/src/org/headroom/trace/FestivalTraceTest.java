/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.PackSource;
import org.headroom.examples.ExampleProductions;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped productions can be followed from end to end. */
class FestivalTraceTest {

    private static final Path PACKS = Path.of("..", "org.headroom.equipment", "packs");
    private static Production festival;
    private static SignalTracer tracer;

    @BeforeAll
    static void make() throws IOException {
        festival = production("festival");
        tracer = new SignalTracer(festival);
    }

    private static Production production(String id) throws IOException {
        var catalogue = new Catalogue(PackSource.inFolder(PACKS, CatalogueLayer.BUILT_IN));
        return ExampleProductions.create(id, catalogue).orElseThrow();
    }

    private static Device device(String name) {
        return festival.getDevices().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"club", "theatre", "festival"})
    void inAShippedProductionNothingIsMissing(String id) throws IOException {
        var missing = new SignalTracer(production(id)).missing();
        assertThat(missing.loudspeakers()).isEmpty();
        assertThat(missing.sources()).isEmpty();
    }

    @Test
    void theKickDrumReachesAllThreeConsolesOverItsOwnStageboxes() {
        var trace = tracer.from(device("Kick In"));
        for (var way : new String[][] {{"FOH SB1", "FOH console"}, {"MON SB1", "Monitor console"},
            {"Truck SB1", "Truck console"}}) {
            var path = trace.paths(device(way[1]), 1).getFirst();
            assertThat(path.certain()).as(way[1]).isTrue();
            assertThat(path.points().stream().map(point -> Devices.name(point.device())))
                    .as(way[1]).contains("Drop drums", "Split 1", way[0]);
        }
        assertThat(trace.loudspeakers()).hasSizeGreaterThan(150);
        assertThat(trace.arrivals().stream().map(Devices::category)).contains(DeviceCategory.IEM_RECEIVER,
                DeviceCategory.RECORDER);
    }

    @Test
    void theDelayOfATowerIsKnownAtLeast() {
        var path = tracer.to(device("Delay 1.1")).paths(device("Kick In"), 1).getFirst();
        assertThat(path.start().device()).isSameAs(device("Kick In"));
        assertThat(path.end().device()).isSameAs(device("Delay 1.1"));
        assertThat(path.delay().known()).isEqualTo(0.175);
        assertThat(path.delay().complete()).isFalse();
    }

    @Test
    void aRadioMicrophoneComesOutOfItsOwnReceiverChannel() {
        var trace = tracer.from(device("BV 2"));
        var outputs = trace.points().stream().filter(point -> Devices.name(point.device()).equals("RF receiver 1"))
                .map(point -> point.label()).toList();
        assertThat(outputs).containsExactly("OUTPUT 4");
        assertThat(trace.loudspeakers()).isNotEmpty();
    }

    @Test
    void bothWaysFindTheSamePaths() {
        var wedge = festival.getDevices().stream().filter(each -> Devices.category(each) == DeviceCategory.MONITOR)
                .findFirst().orElseThrow();
        var microphone = device("Snare Top");
        var down = tracer.from(microphone).paths(wedge, 50);
        var up = tracer.to(wedge).paths(microphone, 50);
        assertThat(down).isNotEmpty();
        assertThat(up).extracting(TracePath::cables).containsExactlyInAnyOrderElementsOf(
                down.stream().map(TracePath::cables).toList());
    }
}
