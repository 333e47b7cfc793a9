/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.Renumber;
import org.headroom.model.production.Location;
import org.headroom.model.production.NumberGroup;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;
import org.junit.jupiter.api.Test;

class CableNumbersTest {

    private final Production production = Productions.create("Numbers");

    private Cable cable(String number, SignalKind signal) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber(number);
        cable.setSignal(signal);
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        production.getCables().add(cable);
        return cable;
    }

    private Port portAt(String place) {
        Location location = ProductionFactory.eINSTANCE.createLocation();
        location.setName(place);
        production.getLocations().add(location);
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.getPorts().add(CatalogueFactory.eINSTANCE.createPortType());
        var device = Devices.create(type, place);
        device.setLocation(location);
        production.getDevices().add(device);
        return device.getPorts().get(0);
    }

    private String next(SignalKind signal) {
        return CableNumbers.of(production).next(signal, Optional.empty(), Optional.empty());
    }

    private void scheme(NumberGroup group, String prefix, String separator, int digits, int first, boolean fill) {
        production.setCableNumbering(new NumberingScheme(group, prefix, separator, digits, first, fill, Map.of(),
                Map.of()).stored());
    }

    @Test
    void goesOnAfterTheHighestOfItsSignal() {
        cable("A003", SignalKind.ANALOGUE);
        cable("N007", SignalKind.NETWORK);
        cable("A1x", SignalKind.ANALOGUE);
        assertThat(next(SignalKind.ANALOGUE)).isEqualTo("A004");
        assertThat(next(SignalKind.NETWORK)).isEqualTo("N008");
        assertThat(next(SignalKind.LOUDSPEAKER)).isEqualTo("S001");
    }

    @Test
    void handsOutEachNumberOnce() {
        var numbers = CableNumbers.of(production);
        assertThat(IntStream.range(0, 16).mapToObj(i -> numbers.next(SignalKind.ANALOGUE, Optional.empty(),
                Optional.empty()))).doesNotHaveDuplicates().startsWith("A001", "A002").endsWith("A016");
        assertThat(numbers.nextMulticore()).isEqualTo("M001");
    }

    @Test
    void fillsGapsOnlyWhenAsked() {
        cable("A001", SignalKind.ANALOGUE);
        cable("A003", SignalKind.ANALOGUE);
        assertThat(next(SignalKind.ANALOGUE)).isEqualTo("A004");
        scheme(NumberGroup.SIGNAL, "", "", 3, 1, true);
        assertThat(next(SignalKind.ANALOGUE)).isEqualTo("A002");
    }

    @Test
    void countsByLocationOrAllTogether() {
        scheme(NumberGroup.LOCATION, "", "-", 2, 1, false);
        var stage = portAt("Stage Left");
        var numbers = CableNumbers.of(production);
        assertThat(numbers.next(SignalKind.ANALOGUE, Optional.of(stage), Optional.empty())).isEqualTo("SL-01");
        assertThat(numbers.next(SignalKind.NETWORK, Optional.of(stage), Optional.empty())).isEqualTo("SL-02");
        assertThat(numbers.next(SignalKind.NETWORK, Optional.of(portAt("Monitors")), Optional.empty()))
                .isEqualTo("MON-01");
        scheme(NumberGroup.ALL, "HR", "", 4, 100, false);
        assertThat(next(SignalKind.POWER)).isEqualTo("HR0100");
    }

    @Test
    void theSchemeIsKeptWithTheDesign() {
        var place = portAt("Stage").getDevice().getLocation();
        var scheme = new NumberingScheme(NumberGroup.SIGNAL, "X", ".", 2, 5, true,
                Map.of(SignalKind.ANALOGUE, "MIC"), Map.of(place, "STG"));
        production.setCableNumbering(scheme.stored());
        assertThat(NumberingScheme.of(production)).isEqualTo(scheme);
        assertThat(next(SignalKind.ANALOGUE)).isEqualTo("XMIC.05");
    }

    @Test
    void renumbersAroundTheNumbersOfOthers() {
        cable("A002", SignalKind.ANALOGUE);
        var chosen = List.of(cable("A077", SignalKind.ANALOGUE), cable(null, SignalKind.ANALOGUE),
                cable("A001", SignalKind.ANALOGUE));
        var lines = CableNumbers.renumber(production, NumberingScheme.USUAL, chosen);
        assertThat(lines).extracting(NumberedObject::after).containsExactly("A001", "A003", "A004");
        assertThat(lines).extracting(NumberedObject::before).containsExactly("A077", "", "A001");
        assertThat(chosen.getFirst().getNumber()).as("a preview").isEqualTo("A077");
    }

    @Test
    void pairsAreNumberedWithTheirMulticore() {
        var multicore = SystemFactory.eINSTANCE.createMulticore();
        production.getMulticores().add(multicore);
        var pair = cable("A001", SignalKind.ANALOGUE);
        pair.setMulticore(multicore);
        pair.setPair(7);
        assertThat(CableNumbers.renumber(production, NumberingScheme.USUAL, List.of(pair)))
                .extracting(NumberedObject::after).containsExactly("M001", "M001.7");
    }

    @Test
    void anyRenumberingGivesEachCableItsOwnNumber() {
        var random = new Random(3);
        var signals = new SignalKind[] {SignalKind.ANALOGUE, SignalKind.NETWORK, SignalKind.POWER};
        for (var round = 0; round < 50; round++) {
            production.getCables().clear();
            for (var i = 0; i < 60; i++) {
                cable(random.nextBoolean() ? null : "A%03d".formatted(i), signals[random.nextInt(3)]);
            }
            var chosen = production.getCables().stream().filter(cable -> random.nextInt(3) > 0).toList();
            var scheme = new NumberingScheme(NumberGroup.values()[random.nextInt(3)], random.nextBoolean() ? "A" : "",
                    "", 1 + random.nextInt(4), random.nextInt(3), random.nextBoolean(), Map.of(), Map.of());
            var numbers = new HashMap<Cable, String>();
            CableNumbers.renumber(production, scheme, chosen).forEach(line -> numbers.put((Cable) line.object(),
                    line.after()));
            var all = production.getCables().stream().map(cable -> numbers.getOrDefault(cable, cable.getNumber()))
                    .filter(number -> number != null).toList();
            assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        }
    }

    @Test
    void channelsGetRunningNumbers() {
        var list = production.getChannelList();
        for (var number : new int[] {1, 4, 4, 9}) {
            InputChannel channel = ChannelFactory.eINSTANCE.createInputChannel();
            channel.setNumber(number);
            list.getInputs().add(channel);
        }
        var lines = ChannelNumbers.inputs(list, list.getInputs().subList(1, 4), 1);
        assertThat(lines).extracting(NumberedObject::after).containsExactly("2", "3", "4");
        assertThat(lines).filteredOn(NumberedObject::isChanged).hasSize(3);
        assertThat(Renumber.channels(Map.of(list.getInputs().get(1), 2)).obstacle()).isEmpty();
    }
}
