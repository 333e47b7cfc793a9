/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.headroom.common.problem.Severity;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.document.DocumentRequest;
import org.headroom.examples.ExampleProductions;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.production.Production;
import org.headroom.power.internal.document.PowerSummary;
import org.headroom.power.report.PowerReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The supplies of the productions that come with Headroom. */
class ExampleSuppliesTest {

    private static final Path PACKS = Path.of("..", "org.headroom.equipment", "packs");
    private static final Map<String, Production> MADE = new HashMap<>();

    @BeforeAll
    static void makeAll() throws IOException {
        var catalogue = new Catalogue(PackSource.inFolder(PACKS, CatalogueLayer.BUILT_IN));
        ids().forEach(id -> MADE.put(id, ExampleProductions.create(id, catalogue).orElseThrow()));
    }

    static List<String> ids() {
        return ExampleProductions.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingIsWrongWithTheSupply(String id) {
        var analysis = PowerAnalysis.of(MADE.get(id));

        assertThat(analysis.problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
        assertThat(analysis.result().network().adrift()).isEmpty();
        assertThat(analysis.result().sources()).isNotEmpty();
        assertThat(analysis.result().worst()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void sumsAgree(String id) {
        for (var source : PowerAnalysis.of(MADE.get(id)).result().sources()) {
            var flow = source.flow();
            double watts = source.loads().stream().flatMap(load -> load.load().draw().stream())
                    .mapToDouble(draw -> draw.power_W()).sum();
            assertThat(flow.power_W()).isCloseTo(watts, within(1e-6)).isGreaterThan(100);
            assertThat(flow.loads() + flow.unknown()).isEqualTo(source.loads().size());
            assertThat(flow.heat_W()).isLessThanOrEqualTo(watts + 1e-6);
            // the currents of the source at its voltages give the power back, but for the rounding of 400 V to 230 V
            double sum = 0;
            for (int line : source.tree().levels().lines().numbers()) {
                var voltage = source.tree().levels().line(line);
                sum += voltage.re() * flow.line(line).re() + voltage.im() * flow.line(line).im();
            }
            assertThat(sum).isCloseTo(watts, within(0.005 * watts));
            source.loads().forEach(load -> load.drop().ifPresent(drop -> assertThat(drop.percent())
                    .isBetween(-5.0, 20.0)));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void reportAndSummaryNameEverySupply(String id) {
        var production = MADE.get(id);
        var report = String.join("\n", new PowerReport(PowerAnalysis.of(production)).lines());
        var summary = new PowerSummary().content(new DocumentRequest(production, Locale.ENGLISH,
                LocalDate.of(2026, 1, 2)));

        production.getPower().getSupplies().forEach(supply -> {
            assertThat(report).contains(supply.getDevice().getName());
            assertThat(summary.toString()).contains(supply.getDevice().getName());
        });
        assertThat(report).doesNotContain("!").doesNotContain("NaN");
    }
}
