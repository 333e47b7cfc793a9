/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.Random;

import org.headroom.common.problem.Problem;
import org.headroom.common.problem.Severity;
import org.headroom.core.extension.FileTree;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CableInsulation;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackTest {

    private static final String HEAD = "headroom_types: 1\ntypes:\n";

    /** A type in six lines, to which more can be added. */
    private static String type(String id, String... lines) {
        return "  - id: " + id + "\n    maker: Acme\n    model: One\n    category: other\n"
                + "    sources: [{fields: [maker], title: Sheet, basis: maker}]\n"
                + String.join("", List.of(lines).stream().map(line -> "    " + line + "\n").toList());
    }

    private static Pack read(String types) {
        return Pack.read(MemoryTree.pack("acme").with("types/a.yaml", types), CatalogueLayer.VENDOR);
    }

    private static Pack readType(String... lines) {
        return read(HEAD + type("acme.one", lines));
    }

    private static DeviceType only(Pack pack) {
        assertThat(pack.problems()).isEmpty();
        assertThat(pack.types()).hasSize(1);
        return pack.types().get(0);
    }

    private static Problem error(Pack pack) {
        var errors = pack.problems().stream().filter(Problem::isError).toList();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {".nan", "NaN", ".inf", "-.inf"})
    void whatIsNoNumberIsToldAndNotRead(String figure) {
        var pack = readType("power: {inlet: IEC_C14, phases: 1, points: [{duty: max, at_V: 230, power_W: " + figure + "}]}");

        assertThat(pack.problems()).filteredOn(Problem::isError).anySatisfy(each -> assertThat(each.toString())
                .contains("acme/types/a.yaml:8:", "“power_W” has to be a number, not “" + figure + "”"));
        assertThat(pack.types().stream().flatMap(type -> type.getPower() == null ? Stream.empty()
                : type.getPower().getPoints().stream())).noneMatch(point -> point.getPower() != null
                        && !Double.isFinite(point.getPower()));
    }

    @Test
    void readsEverySectionInSiUnits() throws IOException {
        var type = only(Pack.read(full(), CatalogueLayer.USER));

        assertThat(type.getTypeId()).isEqualTo("acme.everything");
        assertThat(type.getCategory()).isEqualTo(DeviceCategory.POWER_DISTRO);
        assertThat(type.getLayer()).isEqualTo(CatalogueLayer.USER);
        assertThat(type.getPackId()).isEqualTo("acme");
        assertThat(type.getPackVersion()).isEqualTo("1.2.0");
        assertThat(type.getMechanical().getWidth()).isEqualTo(0.051);
        assertThat(type.getMechanical().getMass()).isEqualTo(0.278);
        assertThat(type.getPower().getInrushDuration()).isEqualTo(0.005);
        assertThat(type.getPower().getLeakageCurrent()).isEqualTo(0.0015);
        assertThat(type.getPower().getMinimumVoltage()).isEqualTo(100);
        assertThat(type.getPower().getMaximumVoltage()).isEqualTo(240);
        assertThat(type.getPower().getMinimumFrequency()).isEqualTo(50)
                .isEqualTo(type.getPower().getMaximumFrequency());
        assertThat(type.getPower().getPoints()).extracting(point -> point.getDuty())
                .containsExactly(DutyLevel.IDLE, DutyLevel.EIGHTH);
        assertThat(type.getPower().getInletCount()).isEqualTo(1);
        assertThat(type.getPoeBudget()).isEqualTo(62);
        assertThat(type.getAmplifier().getLatency()).isEqualTo(0.0003);
        assertThat(type.getAmplifier().getRatings().get(0).getLoad()).isEqualTo(2.67);
        assertThat(type.getLoudspeaker().getInputs()).extracting(input -> input.getName()).containsExactly("lf", "hf");
        assertThat(type.getLoudspeaker().getInputs().get(1).getImpedance()).isEqualTo(16);
        assertThat(type.getWireless().getBands().get(0).getLowest()).isEqualTo(470_200_000.0);
        assertThat(type.getWireless().getStep()).isEqualTo(25_000);
        assertThat(type.getWireless().getTransmitPowers()).containsExactly(0.01, 0.03);
        assertThat(type.getCable().getResistance()).isEqualTo(0.082);
        assertThat(type.getCable().getCapacitance()).isEqualTo(1e-10);
        assertThat(type.getCable().getLinearMass()).isEqualTo(0.06);
        assertThat(type.getCable().getReactance()).isEqualTo(1e-4);
        assertThat(type.getCable().getInsulation()).isEqualTo(CableInsulation.RUBBER_60);
        assertThat(type.getCable().getRatedCurrent()).isEqualTo(25);
        assertThat(type.getCable().getNeutralArea()).isEqualTo(4);
        assertThat(type.getCable().getProtectiveArea()).isEqualTo(1.5);
        assertThat(type.getPower().getThirdHarmonic()).isEqualTo(0.08);
        assertThat(type.getDistro().getMainBreakingCapacity()).isEqualTo(10_000);
        assertThat(type.getDistro().getMainRcdCurrent()).isEqualTo(0.3);
        assertThat(type.getDistro().isMainRcdDelayed()).isTrue();
        assertThat(type.getDistro().getWays().get(0).getBreakingCapacity()).isEqualTo(6000);
        assertThat(type.getDistro().getWays().get(0).getRcdGroup()).isEqualTo("1");
        assertThat(type.getGenerator().getRatedPower()).isEqualTo(100_000);
        assertThat(type.getGenerator().getStepLoadLimit()).isEqualTo(0.6);
        assertThat(type.getGenerator().getFuel().get(0).getFuelPerHour()).isEqualTo(17.5);
        assertThat(type.getUps().getRatedActivePower()).isEqualTo(1000);
        assertThat(type.getUps().getRuntimes().get(0).getRuntime()).isEqualTo(1020);
        assertThat(type.getDistro().getWays().get(0).getRcdCurrent()).isEqualTo(0.03);
        assertThat(type.getProvenance().get(0).getVerifiedBy()).isEqualTo("Ada");
        assertThat(type.getProvenance().get(1).getVerifiedBy()).isEqualTo("Grace");
        assertThat(type.getPorts().get(0).getNetwork().getSpeed()).isEqualTo(1e9);
    }

    @Test
    void leavesUnknownWhatIsNotPublished() {
        var type = only(readType("mechanical: {mass_kg: 2}",
                "ports: [{key: a, direction: out, signal: analogue, connector: XLR3, gender: M}]"));

        assertThat(type.getMechanical().getWidth()).isNull();
        assertThat(type.getMechanical().getRackUnits()).isNull();
        assertThat(type.getPorts().get(0).getBalanced()).isNull();
        assertThat(type.getPorts().get(0).getImpedance()).isNull();
        assertThat(type.getPower()).isNull();
    }

    @Test
    void countsPorts() {
        var type = only(readType("ports:",
                "  - {key: in, count: 3, first: 0, label: \"Mic {n}\", direction: in, signal: analogue, connector: XLR3, gender: F}",
                "  - {key: \"aes{n}_out\", count: 2, direction: out, signal: aes3, connector: XLR3, gender: M}",
                "  - {key: wc, direction: in, signal: word-clock, connector: BNC, gender: F}"));

        assertThat(type.getPorts()).extracting(PortType::getKey)
                .containsExactly("in0", "in1", "in2", "aes1_out", "aes2_out", "wc");
        assertThat(type.getPorts()).extracting(PortType::getLabel).startsWith("Mic 0", "Mic 1", "Mic 2", null);
        assertThat(type.getPorts().get(5).getSignal()).isEqualTo(SignalKind.CLOCK);
        assertThat(type.getPorts().get(5).getConnector()).isEqualTo(ConnectorKind.BNC);
    }

    @Test
    void readsJsonAsWell() {
        var pack = Pack.read(new MemoryTree("json")
                .with("pack.json",
                "{\"headroom_pack\":1,\"id\":\"j\",\"version\":\"1\",\"name\":\"J\",\"licence\":\"CC0\",\"author\":\"A\"}")
                .with("types/a.json",
                "{\"headroom_types\":1,\"types\":[{\"id\":\"a.b\",\"maker\":\"A\",\"model\":\"B\",\"category\":\"di\","
                        + "\"sources\":[{\"fields\":[\"model\"],\"title\":\"T\",\"basis\":\"measured\"}]}]}"),
                CatalogueLayer.USER);

        assertThat(only(pack).getTypeId()).isEqualTo("a.b");
    }

    @Test
    void tellsFileLineColumnReasonAndHintOfAnUnknownKey() {
        var pack = readType("ports:",
                "  - {key: a, direction: out, signal: analogue, connector: XLR3, gender: M, impedance_ohms: 150}");

        var problem = error(pack);
        assertThat(problem.code()).isEqualTo("pack.unknown-key");
        assertThat(problem.place().orElseThrow().toString()).isEqualTo("acme/types/a.yaml:9:80: acme.one");
        assertThat(problem.toString()).contains("impedance_ohms", "Did you mean “impedance_ohm”?");
        assertThat(pack.types()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mechanical: {mass_g: 3}                       | unknown-key     | mass_kg
            mechanical: {mass_kg: 3 kg}                   | no-number       | point for decimals
            mechanical: {mass_kg: "3"}                    | no-number       | point for decimals
            mechanical: {mass_kg: 3,5}                    | unknown-key     | Known here
            mechanical: {mass_kg: 0}                      | not-positive    | unknown
            mechanical: {mass_kg: }                       | empty-value     | Leave the key out
            mechanical: {mass_kg: .inf}                   | no-number       | point for decimals
            mechanical: {rack_units: 1.5}                 | no-whole-number | -
            mechanical: heavy                             | no-mapping      | -
            ports: {key: a}                               | no-list         | -
            power: {power_factor: 1.2}                    | factor-above-one| -
            power: {phases: 2}                            | two-phases      | -
            power: {voltage_V: [240, 100]}                | no-range        | -
            power: {inlet: IEC_C14}                       | no-inlet-port   | direction in
            power: {points: [{duty: max, at_V: 230}]}     | empty-point     | -
            power: {points: [{duty: full, power_W: 3}]}   | unknown-word    | idle
            power: {pfc: maybe}                           | no-flag         | -
            amplifier: {ratings: [{load_ohm: 4}]}         | missing         | -
            wireless: {bands: [{from_MHz: 5, to_MHz: 4}]} | band-backwards  | -
            distro: {ways: [{port: out1}]}                | no-such-outlet  | -
            url: www.example.com                          | no-address      | https://
            internal: [{from: a, to: b*, kind: link}]     | no-such-port    | -
            kind: &x dynamic                              | anchor          | quotes
            kind: !!str dynamic                           | tag             | quotes
            kind: ~                                       | empty-value     | Leave the key out
            """)
    void explainsMistakes(String line, String code, String hint) {
        var pack = readType(line);

        assertThat(pack.types()).isEmpty();
        assertThat(pack.problems()).filteredOn(Problem::isError).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("pack." + code);
            assertThat(problem.place().orElseThrow().line()).isPresent();
            assertThat(problem.message()).doesNotContain("!" + code);
            if (!hint.equals("-")) {
                assertThat(problem.remedy().orElse("")).contains(hint);
            }
        });
    }

    @Test
    void refusesATypeWithoutASource() {
        var pack = read(HEAD + "  - {id: acme.one, maker: Acme, model: One, category: other}\n");

        assertThat(error(pack).code()).isEqualTo("pack.no-source");
    }

    @Test
    void refusesSourcesOfWhatDoesNotExist() {
        var pack = read(HEAD + "  - {id: acme.one, maker: Acme, model: One, category: other, "
                + "sources: [{fields: [prots], title: Sheet, basis: maker}]}\n");

        assertThat(error(pack).remedy().orElse("")).contains("Did you mean “ports”?");
    }

    @Test
    void refusesPortsAndTypesThatAreThereTwice() {
        var port = "  - {key: a, direction: in, signal: usb, connector: USB_B, gender: F}";
        assertThat(error(readType("ports:", port, port)).code()).isEqualTo("pack.port-twice");

        var twice = read(HEAD + type("acme.one") + type("acme.one"));
        assertThat(error(twice).code()).isEqualTo("pack.id-twice");
        assertThat(twice.types()).hasSize(1);
    }

    @Test
    void setsOneBadTypeAsideAndSaysHowMany() {
        var pack = read(HEAD + type("acme.one") + type("acme.two", "colour: red") + type("acme.three"));

        assertThat(pack.types()).extracting(DeviceType::getTypeId).containsExactly("acme.one", "acme.three");
        assertThat(pack.problems()).filteredOn(problem -> problem.severity() == Severity.WARNING)
                .singleElement().satisfies(problem -> assertThat(problem.message()).contains("1 of 3"));
    }

    @Test
    void readsTheOtherFilesWhenOneIsNoYaml() {
        var pack = Pack.read(MemoryTree.pack("acme").with("types/a.yaml", "types: [\n")
                .with("types/b.yaml", HEAD + type("acme.two"))
                .with("types/c.yaml", HEAD + type("acme.three") + "\t- bad"), CatalogueLayer.USER);

        assertThat(pack.types()).extracting(DeviceType::getTypeId).containsExactly("acme.two");
        assertThat(pack.problems()).filteredOn(Problem::isError).extracting(Problem::code)
                .containsOnly("pack.not-yaml");
        assertThat(pack.problems()).filteredOn(Problem::isError).hasSize(2)
                .allSatisfy(problem -> assertThat(problem.place().orElseThrow().line()).isPresent());
    }

    @Test
    void warnsWhenMoreDriveTakesLessPower() {
        var pack =
                readType("power: {points: [{duty: eighth, at_V: 230, power_W: 500}, {duty: third, at_V: 230, power_W: 400}]}");

        assertThat(pack.types()).hasSize(1);
        assertThat(pack.problems()).extracting(Problem::code).containsExactly("pack.points-out-of-order");
    }

    @Test
    void refusesNewerFormatsAndFoldersThatAreNoPacks() {
        var newer = Pack.read(MemoryTree.pack("acme")
                .with("types/a.yaml", "headroom_types: 2\ntypes: []\n"), CatalogueLayer.USER);
        assertThat(error(newer).remedy().orElse("")).contains("Update Headroom");

        var none = Pack.read(new MemoryTree("folder").with("readme.txt", ""), CatalogueLayer.USER);
        assertThat(error(none).code()).isEqualTo("pack.no-pack-file");
    }

    @Test
    void givesNoTypesOfAPackThatDoesNotSayWhatItIs() {
        var pack = Pack.read(new MemoryTree("x").with("pack.yaml", "headroom_pack: 1\nid: Not An Id\n")
                .with("types/a.yaml", HEAD + type("acme.one")), CatalogueLayer.USER);

        assertThat(pack.info()).isEmpty();
        assertThat(pack.types()).isEmpty();
        assertThat(pack.hasErrors()).isTrue();
    }

    @Test
    void refusesHostileFiles() {
        var bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
        assertThat(error(read(bomb)).code()).isEqualTo("pack.anchor");
        assertThat(error(read("[".repeat(50_000))).code()).isEqualTo("pack.too-deep");
        assertThat(error(read(" ".repeat(5 * 1024 * 1024))).code()).isEqualTo("pack.too-large");
        assertThat(error(read("!!javax.script.ScriptEngineManager [x]")).code()).isEqualTo("pack.tag");
        assertThat(error(readType("ports:",
                "  - {key: a, count: 2048, direction: in, signal: usb, connector: USB_B, gender: F}",
                "  - {key: b, count: 2048, direction: in, signal: usb, connector: USB_B, gender: F}")).code())
                        .isEqualTo("pack.too-many-ports");
        var latin = Pack.read(MemoryTree.pack("acme")
                .with("types/a.yaml", "é".getBytes(StandardCharsets.ISO_8859_1)), CatalogueLayer.USER);
        assertThat(error(latin).code()).isEqualTo("pack.not-utf8");
        assertThat(error(read("")).code()).isEqualTo("pack.empty");
        assertThat(error(read(HEAD + type("a.b") + "---\n" + HEAD)).code()).isEqualTo("pack.several-documents");
    }

    /** Whatever is done to a file, it is read or explained, and nothing that has an error is used. */
    @Test
    void neverFailsOnDamagedFiles() throws IOException {
        byte[] whole = full().open("types/full.yaml").readAllBytes();
        var random = new Random(42);
        for (int round = 0; round < 3000; round++) {
            var damaged = whole.clone();
            int damages = 1 + random.nextInt(4);
            for (int i = 0; i < damages; i++) {
                damaged[random.nextInt(damaged.length)] =
                        (byte) "{}[]:,#&*!|>'\"%@`\n\t -0a\0é".charAt(random.nextInt(24));
            }
            var pack = Pack.read(MemoryTree.pack("acme").with("types/full.yaml", damaged), CatalogueLayer.USER);
            assertThat(pack.types().isEmpty()).as("round %d", round).isEqualTo(pack.hasErrors());
        }
    }

    /** A pack whose one type has every section. */
    static FileTree full() throws IOException {
        try (InputStream in = PackTest.class.getResourceAsStream("full.yaml")) {
            return MemoryTree.pack("acme").with("types/full.yaml", in.readAllBytes());
        }
    }
}
