/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.common.problem.Problem;
import org.headroom.core.catalogue.SuspiciousValue.Kind;
import org.headroom.model.catalogue.Basis;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.junit.jupiter.api.Test;

class CatalogueReportTest {

    private static String type(String id, String model, String... lines) {
        return "  - id: " + id + "\n    maker: Acme\n    model: " + model + "\n    category: amplifier\n"
                + "    sources: [{fields: [maker], title: Sheet, basis: maker}]\n"
                + String.join("", List.of(lines).stream().map(line -> "    " + line + "\n").toList());
    }

    private static CatalogueReport report(String... types) {
        var tree = MemoryTree.pack("acme").with("types/a.yaml", "headroom_types: 1\ntypes:\n" + String.join("", types));
        var catalogue = new Catalogue(List.of(new PackSource(CatalogueLayer.VENDOR, tree)));
        assertThat(catalogue.problems()).noneMatch(Problem::isError);
        return CatalogueReport.of(catalogue);
    }

    @Test
    void countsWhatIsKnown() {
        var report = report(type("acme.a", "A", "mechanical: {mass_kg: 12}"), type("acme.b", "B"));
        assertThat(report.types()).isEqualTo(2);
        assertThat(report.makers()).isEqualTo(1);
        assertThat(report.coverage().get(DeviceCategory.AMPLIFIER)).containsEntry("types", 2).containsEntry("mass", 1)
                .containsEntry("ports", 0).containsEntry("sources", 2);
        assertThat(report.weakest()).containsEntry(Basis.MAKER, 2);
        assertThat(report.suspicious()).isEmpty();
    }

    @Test
    void findsTheSameDeviceUnderTwoIds() {
        var report = report(type("acme.a", "One-8"), type("acme.b", "ONE 8"), type("acme.c", "Two"));
        assertThat(report.duplicates()).containsExactly(List.of("acme.a", "acme.b"));
    }

    @Test
    void findsFiguresThatCanHardlyBeRight() {
        var report = report(type("acme.a", "A", "power:", "  voltage_V: [100, 240]", "  points:",
                "    - {duty: eighth, at_V: 230, power_W: 900, current_A: 5}",
                "    - {duty: third, at_V: 230, power_W: 400, current_A: 1}"));
        assertThat(report.suspicious()).extracting(SuspiciousValue::kind)
                .containsExactlyInAnyOrder(Kind.POWER_FALLS_WITH_DUTY, Kind.POWER_FACTOR_ABOVE_ONE);
        assertThat(report.suspicious()).extracting(SuspiciousValue::typeId).containsOnly("acme.a");
    }

    @Test
    void tellsTheDifferencesOfTwoVersions() {
        DeviceType before = only(type("acme.a", "A", "mechanical: {mass_kg: 12}"));
        DeviceType after = only(type("acme.a", "A", "mechanical: {mass_kg: 13, rack_units: 2}"));
        assertThat(TypeDifferences.between(before, before)).isEmpty();
        assertThat(TypeDifferences.between(before, after)).extracting(Object::toString).satisfiesExactly(
                mass -> assertThat(mass).contains("mechanical/mass", "12.0", "13.0"),
                units -> assertThat(units).contains("mechanical/rackUnits", "2"));
        assertThat(TypeDifferences.between(after, before)).hasSize(2);
    }

    private static DeviceType only(String type) {
        var tree = MemoryTree.pack("acme").with("types/a.yaml", "headroom_types: 1\ntypes:\n" + type);
        return Pack.read(tree, CatalogueLayer.VENDOR).types().getFirst();
    }
}
