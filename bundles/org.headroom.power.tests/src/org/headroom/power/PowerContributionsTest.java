/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.Section;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.power.Phases;
import org.headroom.model.power.VoltageSystem;
import org.headroom.power.internal.command.BalanceCommand;
import org.headroom.power.internal.command.PowerCommand;
import org.headroom.power.internal.document.PowerSummary;
import org.headroom.power.internal.rule.PowerRule;
import org.headroom.power.network.PowerProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this bundle adds to Headroom: rules, a document and a command. */
class PowerContributionsTest {

    @TempDir
    private Path folder;

    private final Rig rig = new Rig();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void aSupplyWithAnOverload() {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        var distro = rig.distro("Stage", true);
        rig.cable(rig.way(source, Phases.L1L2L3, 32.0), distro.getDevice(), 20, 6);
        rig.cable(rig.way(distro, Phases.L1, 10.0), rig.load("Amp 1", 230, 2760, 12), 10, 2.5);
        rig.cable(rig.way(distro, Phases.L2, 16.0), rig.load("Amp 2", 230, 2760, 12), 10, 2.5);
        rig.cable(rig.way(distro, Phases.L3, 16.0), rig.load("Amp 3", 230, 2760, 12), 10, 2.5);
        rig.cable(rig.way(distro, Phases.L3, 16.0), rig.load("Mystery"), 10, 2.5);
        rig.way(distro, Phases.L2, 16.0);
    }

    private int run(String... arguments) throws UnusableCallException {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new PowerCommand().run(new CommandCall(Arrays.asList(arguments), folder, print, print,
                RegistryFactory.getRegistry() == null
                ? RegistryFactory.createRegistry(null, new Object(), new Object()) : RegistryFactory.getRegistry(),
                new NullProgressMonitor()));
    }

    private void write() throws Exception {
        new DesignFiles(List.of()).write(rig.production, folder.resolve("test.headroom"));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theCommandPrintsTables() throws Exception {
        write();
        assertThat(run("test.headroom")).isEqualTo(1);
        assertThat(printed()).contains("House", "Stage", "Amp 1", "12.0", "120 %", "at least 8.28 kW", "Mystery",
                "IEC 60364-5-52")
                .doesNotContain("!");
    }

    @Test
    void theCommandWritesJson() throws Exception {
        write();
        run("test.headroom", "--format", "json");
        assertThat(printed()).contains("\"current_L1_A\" : 12.0", "\"voltage_drop_V\"", "\"at_least\" : true",
                "\"rule\" : \"power.way-overload\"", "\"basis\" : \"rated\"");
        assertThat(printed().chars().filter(each -> each == '{').count())
                .isEqualTo(printed().chars().filter(each -> each == '}').count());
    }

    @Test
    void withoutOverloadTheStatusIsFine() throws Exception {
        rig.production.getPower().getSupplies().get(1).getWays().getFirst().setBreakerCurrent(16.0);
        write();
        assertThat(run("test.headroom", "--format=text")).isZero();
    }

    @Test
    void callsThatCannotBeUsedSayWhy() {
        assertThatThrownBy(() -> run()).isInstanceOf(UnusableCallException.class).hasMessageContaining("FILE");
        assertThatThrownBy(() -> run("missing.headroom")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("missing.headroom");
        assertThatThrownBy(() -> run("a", "b")).isInstanceOf(UnusableCallException.class);
        assertThatThrownBy(() -> run("a", "--format", "xml")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("xml");
        assertThatThrownBy(() -> run("a", "--loud")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("--loud");
    }

    @Test
    void theSummaryTellsEveryWayAndWhatIsUnknown() {
        var content = new PowerSummary().content(new DocumentRequest(rig.production, Locale.ENGLISH,
                LocalDate.of(2026, 1, 2)));

        var tables = content.tables().collect(Collectors.toMap(Section.Table::id, table -> table));
        assertThat(tables.keySet()).containsExactlyInAnyOrder("supplies", "ways-house", "ways-stage", "feeders",
                "loads", "heat",
                "unknown-loads");
        assertThat(tables.get("supplies").rows()).hasSize(2);
        assertThat(tables.get("ways-stage").rows()).hasSize(6);
        assertThat(tables.get("loads").rows()).hasSize(3);
        assertThat(tables.get("unknown-loads").rows()).hasSize(1);
        var way = tables.get("ways-stage").rows().getFirst().cells();
        assertThat(way.get(9)).isEqualTo(new Section.Cell.Figure(120, 0, Section.Tone.ERROR));
        assertThat(content.toString()).doesNotContain("!").contains("at least");
    }

    @Test
    void theSummaryOfAnEmptyProductionSaysWhatToDo() {
        var content = new PowerSummary().content(new DocumentRequest(new Rig()
                .production, Locale.ENGLISH, LocalDate.of(2026, 1, 2)));
        assertThat(content.sections()).hasSize(1);
    }

    @Test
    void aRuleReportsItsOwnKindOnly() {
        var all = new ArrayList<Finding>();
        new PowerRule().check(RuleContext.of(rig.production), all::add);
        assertThat(all).extracting(Finding::ruleId).containsExactlyInAnyOrder("power.load-unknown",
                "power.way-overload");
        var one = new ArrayList<Finding>();
        var rule = new PowerRule();
        rule.setInitializationData(null, "class", "way-overload");
        rule.check(RuleContext.of(rig.production), one::add);
        assertThat(one).extracting(Finding::ruleId).containsExactly("power.way-overload");
        assertThat(one.getFirst().subject().kind()).isEqualTo("Way");
    }

    @Test
    void theCommandSupposesThatSomethingIsOff() throws Exception {
        write();
        var way = rig.analyse().result().circuits().filter(circuit -> circuit.outlet().runs().size() == 1)
                .filter(circuit -> circuit.flow().power_W() > 0).reduce((first, last) -> last).orElseThrow();

        run("test.headroom", "--off", way.outlet().subject().name(), "--duty", "third");

        assertThat(printed()).contains("With " + way.outlet().subject().name() + " off", "without power (1): Amp 3");
        assertThatThrownBy(() -> run("test.headroom", "--off", "Nowhere")).hasMessageContaining("Nowhere");
        assertThatThrownBy(() -> run("test.headroom", "--duty", "loud")).hasMessageContaining("loud");
    }

    @Test
    void theBalanceIsShownAndWrittenWhenAsked() throws Exception {
        rig.production.getPower().getSupplies().get(1).getWays().forEach(way -> way.setPhases(Phases.L1));
        write();
        balance("test.headroom");
        assertThat(printed()).contains("Stage, as it is", "36.0", "proved best", "L1 →");

        balance("test.headroom", "--apply", "--format", "json");

        assertThat(printed()).contains("\"after_A\"", "ways have new phases");
        var phases = new DesignFiles(List.of()).read(folder.resolve("test.headroom")).production().getPower()
                .getSupplies().get(1).getWays().stream().limit(3).map(way -> way.getPhases()).toList();
        assertThat(phases).containsExactlyInAnyOrder(Phases.L1, Phases.L2, Phases.L3);
    }

    private void balance(String... arguments) throws UnusableCallException {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new BalanceCommand().run(new CommandCall(Arrays.asList(arguments), folder, print, print,
                RegistryFactory.getRegistry() == null
                ? RegistryFactory.createRegistry(null, new Object(), new Object()) : RegistryFactory.getRegistry(),
                new NullProgressMonitor()));
    }

    @Test
    void everyKindOfProblemIsARuleWithAName() throws IOException {
        var xml = read("/plugin.xml");
        var texts = new Properties();
        texts.load(new StringReader(read("/plugin.properties")));
        for (var code : PowerProblem.Code.values()) {
            assertThat(xml).contains("id=\"" + code.ruleId() + "\"", "PowerRule:" + code.id() + "\"");
            assertThat(xml).containsPattern("id=\"" + code.ruleId() + "\"[^>]*severity=\"" + code.severity()
                    .id() + "\"");
        }
        var used = new TreeSet<String>();
        var matcher = Pattern.compile("\"%([^\"]+)\"").matcher(xml);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static String read(String name) throws IOException {
        try (InputStream in = PowerRule.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theDesignOnDiskIsNotTouched() throws Exception {
        write();
        var before = Files.readString(folder.resolve("test.headroom"));
        run("test.headroom");
        assertThat(Files.readString(folder.resolve("test.headroom"))).isEqualTo(before);
    }
}
