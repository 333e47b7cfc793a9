/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.model.measurement.MeasurementFactory;
import org.headroom.model.measurement.MeasurementKind;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.power.Way;
import org.headroom.power.internal.document.DistroSheets;
import org.headroom.power.internal.document.OneLineDiagrams;
import org.headroom.power.internal.document.PowerCertificate;
import org.headroom.power.internal.document.PowerLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The papers of a supply. */
class PowerPapersTest {

    private final Rig rig = new Rig();
    private Way way;

    @BeforeEach
    void makeSupply() {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        var distro = rig.distro("Stage", true);
        rig.cable(rig.way(source, Phases.L1L2L3, 32.0), distro.getDevice(), 20, 6);
        way = rig.way(distro, Phases.L1, 16.0);
        way.setLabel("Amps");
        way.setRcdCurrent(0.03);
        rig.cable(way, rig.load("Amplifier", 230, 2760, 12), 10, 2.5);
        rig.way(distro, Phases.L2, 16.0);
    }

    private String text(DocumentSource source) {
        return text(source.content(new DocumentRequest(rig.production, Locale.ENGLISH, LocalDate.of(2026, 1, 2))));
    }

    private static String text(DocumentContent content) {
        assertThat(content.toString()).doesNotContain("!").doesNotContain("NaN");
        return content.toString();
    }

    @Test
    void everyPaperNamesTheWayAndWhatHangsOnIt() {
        for (var source : List.of(new DistroSheets(), new PowerCertificate(), PowerLists.of("way-labels"))) {
            assertThat(text(source)).contains("Stage", "Amps", "Amplifier", "16 A  30 mA");
        }
        assertThat(text(PowerLists.of("power-cables"))).contains("Amplifier", "2.5 mm²", "DIN VDE 0298-4");
        assertThat(text(PowerLists.of("sources"))).contains("House", "2.8 kW");
        assertThat(text(new OneLineDiagrams())).contains("<svg", "Amplifier");
        assertThat(new OneLineDiagrams().pages(rig.production, Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void theBalanceNamesWhatMoves() {
        var other = rig.way(rig.production.getPower().getSupplies().get(1), Phases.L1, 16.0);
        rig.cable(other, rig.load("Second", 230, 2300, 10), 10, 2.5);
        assertThat(text(PowerLists.of("phase-balance"))).contains("as it is", "balanced", "no better spread exists");
    }

    @Test
    void measuredValuesAreFilledIn() {
        assertThat(text(new PowerCertificate())).contains("______ MΩ", "______ ms");
        for (var kind : List.of(MeasurementKind.INSULATION, MeasurementKind.RCD_TIME, MeasurementKind.POLARITY)) {
            var measurement = MeasurementFactory.eINSTANCE.createMeasurement();
            measurement.setKind(kind);
            measurement.setSubject(way);
            if (kind == MeasurementKind.POLARITY) {
                measurement.setPassed(true);
            } else {
                measurement.setValue(kind == MeasurementKind.INSULATION ? 200.0 : 22.5);
                measurement.setUnit(kind == MeasurementKind.INSULATION ? "MΩ" : "ms");
            }
            rig.production.getMeasurements().add(measurement);
        }
        assertThat(text(new PowerCertificate())).contains("200 MΩ", "22.5 ms", "good");
    }

    @Test
    void aStrangerReadsWhatGoesWhereAndWhatIsSwitchedOnInWhichOrder() {
        way.setSequence(2);
        var words = text(new PowerCertificate());
        assertThat(words).contains("CEE 125 A red", "Switching on: House", "Close the main breaker of",
                "step 2: plug in the devices, turned down", "At least 1 MΩ each", "L to N 230 V, L to L 400 V");
        assertThat(words.indexOf("Switch off every breaker")).isLessThan(words.indexOf("Measure the insulation"));
        assertThat(words.indexOf("Measure the insulation")).isLessThan(words.indexOf("Close the main breaker"));
    }

    @Test
    void theWayThatFeedsADistroIsSwitchedOnBeforeItsMainBreaker() {
        var sockets = rig.distro("Sockets", false);
        var feeding = rig.way(rig.production.getPower().getSupplies().get(1), Phases.L2, 16.0);
        feeding.setLabel("To the sockets");
        rig.cable(feeding, sockets.getDevice(), 10, 2.5);

        var words = text(new PowerCertificate());

        assertThat(words).contains("Close the main breaker of Stage", "Switch on Stage · To the sockets, then close the main"
                + " breaker of Sockets");
    }

    @Test
    void aFreeWayHasItsLoopLimitToo() {
        var source = (PowerSource) rig.production.getPower().getSupplies().getFirst();
        source.setShortCircuitCurrent(1500.0);
        source.setLoopImpedance(0.3);
        var free = rig.analyse().protection().free();

        assertThat(free).hasSize(1);
        assertThat(free.getFirst().loop_ohm().getAsDouble()).isGreaterThan(0.3);
    }

    @Test
    void withoutASupplyEachPaperSaysWhatToDo() {
        var empty = new Rig();
        var request = new DocumentRequest(empty.production, Locale.ENGLISH, LocalDate.of(2026, 1, 2));
        for (var source : List.of(new DistroSheets(), new PowerCertificate(), new OneLineDiagrams(),
                PowerLists.of("sources"), PowerLists.of("phase-balance"))) {
            assertThat(source.content(request).toString()).contains("add a supply");
        }
    }
}
