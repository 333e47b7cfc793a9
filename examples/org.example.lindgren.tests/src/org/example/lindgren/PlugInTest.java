/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.lindgren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Inputs;
import org.headroom.common.problem.Severity;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.Section;
import org.headroom.core.family.IllegalChoiceException;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the parts of the plug-in do, each on a production made for it. */
class PlugInTest {

    private final Production production = Productions.create("Test");

    private Device device(String maker, String firmware) {
        return device(maker, firmware, DeviceCategory.AMPLIFIER);
    }

    private Device device(String maker, String firmware, DeviceCategory category) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId("test." + production.getDevices().size());
        type.setMaker(maker);
        type.setModel("L4");
        type.setCategory(category);
        production.getTypes().add(type);
        var device = Devices.create(type, "Amp " + (production.getDevices().size() + 1));
        device.setFirmware(firmware);
        production.getDevices().add(device);
        return device;
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new FirmwareRule().check(RuleContext.of(production), findings::add);
        return findings;
    }

    @Test
    void oldFirmwareIsFoundAndNewIsNot() {
        device(Texts.MAKER, "2.9");
        device(Texts.MAKER, "v3.0.1");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.subject().name()).isEqualTo("Amp 1");
            assertThat(finding.message()).contains("2.9").contains("3");
        });
    }

    @Test
    void unknownFirmwareIsUnknownAndNotOld() {
        device(Texts.MAKER, null);
        assertThat(findings()).singleElement().extracting(Finding::severity).isEqualTo(Severity.INFO);
    }

    @Test
    void loudspeakersHaveNoFirmware() {
        device(Texts.MAKER, null, DeviceCategory.LOUDSPEAKER);
        assertThat(findings()).isEmpty();
    }

    @Test
    void devicesOfOthersAreLeftAlone() {
        device("Somebody else", "1");
        assertThat(findings()).isEmpty();
    }

    @Test
    void theFamilyMakesWhatIsAskedFor() throws IllegalChoiceException {
        var type = new BreakoutFamily().type(Map.of("outputs", "12"));
        assertThat(type.getPorts()).hasSize(13);
        assertThat(new BreakoutFamily().type(Map.of()).getPorts()).hasSize(9);
        assertThatExceptionOfType(IllegalChoiceException.class).isThrownBy(() -> new BreakoutFamily().type(Map.of("outputs", "0")));
    }

    // 1 kW warms 0.0812 m³ of air by 10 K in a second: 1000 / (1.225 · 1005 · 10).
    @Test
    void theCalculatorAgreesWithTheFigureByHand() throws InvalidInputException {
        var calculator = new CoolingCalculator();
        var inputs = Inputs.of(calculator.description(), Map.of("heat_W", 1000, "rise_K", 10, "time_s", 1));
        assertThat(calculator.calculate(inputs).quantity("air_m3").orElseThrow().value()).isCloseTo(0.0812, within(0.0001));
        assertThat(calculator.description().toString()).as("words that are missing").doesNotContain("!");
    }

    @Test
    void theDocumentSaysWhatIsUnknown() {
        var device = device(Texts.MAKER, "3.1");
        var content = new DeviceListDocument().content(new DocumentRequest(production, Locale.ENGLISH, LocalDate.of(2026, 1, 1)));
        var row = content.tables().findFirst().orElseThrow().rows().getFirst();
        assertThat(row.cells().getFirst()).isEqualTo(new Section.Cell.Text(device.getName(), Section.Tone.NORMAL));
        assertThat(row.cells().getLast()).isEqualTo(new Section.Cell.Unknown());
    }

    @Test
    void theExporterReportsWhatItLeavesOut(@TempDir Path folder) throws IOException {
        device(Texts.MAKER, "3.1").setAddress("10.0.0.4");
        device(Texts.MAKER, "3.1");
        var file = folder.resolve("out.csv");
        var losses = new ConfigurationExporter().export(production, file, new NullProgressMonitor());
        assertThat(Files.readAllLines(file)).containsExactly("name,type,firmware,address", "\"Amp 1\",\"L4\",\"3.1\",\"10.0.0.4\"");
        assertThat(losses.losses()).singleElement().extracting(loss -> loss.subject()).isEqualTo("Amp 2");
    }

    @Test
    void soundGoesThroughAndStaysWithinFullScale() {
        var kernel = new AmplifierSound().prepare(device(Texts.MAKER, "3"), 48_000, 4);
        var out = new float[][] {new float[4], {9, 9, 9, 9}};
        kernel.process(new float[][] {{0.5f, -2, 2, 0}}, out, 4);
        assertThat(out[0]).containsExactly(0.5f, -1, 1, 0);
        assertThat(out[1]).containsOnly(0);
    }
}
