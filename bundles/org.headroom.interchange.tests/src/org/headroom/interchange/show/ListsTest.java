/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.headroom.core.exchange.ColumnMap;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.ImporterRegistry;
import org.headroom.core.exchange.MappedImporter;
import org.headroom.interchange.table.CsvTable;
import org.headroom.interchange.table.Workbook;
import org.headroom.interchange.text.TextFile;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

    private static final int SEEDS = 8;

    @TempDir
    Path folder;
    private String home;

    @BeforeEach
    void ownHome() {
        home = System.getProperty("user.home");
        System.setProperty("user.home", folder.resolve("home").toString());
    }

    @AfterEach
    void giveBack() {
        System.setProperty("user.home", home);
    }

    private static RandomShow show(int seed) {
        var show = new RandomShow(seed, "Behringer", "X32");
        var random = new Random(seed);
        show.production.getChannelList().getInputs().forEach(input -> {
            input.setPhantom(random.nextBoolean());
            input.setNotes(RandomShow.NASTY.get(random.nextInt(RandomShow.NASTY.size())));
        });
        return show;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void channelListsAreReadAsTheyWereWritten(String extension) throws Exception {
        for (int seed = 1; seed <= SEEDS; seed++) {
            for (var format : List.of("inputs-table", "outputs-table")) {
                var show = show(seed);
                var before = EcoreUtil.copy(show.production);
                var file = folder.resolve("list." + extension);
                Formats.write(format, show.production, file);
                var written = cells(file);
                assertThat(new EqualityHelper().equals(before, show.production)).as("writing changes nothing").isTrue();
                var same = Formats.read(format, file, show.production);
                assertThat(same.added()).isEmpty();
                assertThat(same.lost()).isEmpty();
                assertThat(same.changed()).as("line ends in notes become one kind").allMatch(line -> line.contains("two\nlines"));

                show.forget();
                var empty = EcoreUtil.copy(show.production);
                var history = Formats.apply(Formats.read(format, file, show.production));
                Formats.write(format, show.production, file);
                assertThat(cells(file)).isEqualTo(written);
                history.undo();
                assertThat(new EqualityHelper().equals(empty, show.production)).isTrue();
            }
        }
    }

    private static List<List<String>> cells(Path file) throws IOException {
        var rows = file.toString().endsWith("xlsx") ? Workbook.read(file) : CsvTable.read(TextFile.read(file));
        return rows.stream().map(row -> row.cells().stream().map(cell -> cell.strip().replace("\r\n", "\n").replace('\r', '\n')).toList()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"easyschematic-devices", "easyschematic-cables", "connectcad-devices"})
    void listsOfOtherProgramsAreReadAsTheyWereWritten(String format) throws Exception {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var show = show(seed);
            if (format.equals("connectcad-devices")) {
                show.console.setName(RandomShow.NASTY.get(seed % RandomShow.NASTY.size()));
            }
            var file = folder.resolve("list.csv");
            Formats.write(format, show.production, file);
            var written = cells(file);
            assertThat(written).hasSizeGreaterThan(2);
            assertThat(Formats.read(format, file, show.production).change()).as("nothing to do").isEmpty();
            var other = Productions.create("Other");
            var empty = EcoreUtil.copy(other);
            var history = Formats.apply(Formats.read(format, file, other));
            Formats.write(format, other, file);
            assertThat(cells(file)).isEqualTo(written);
            assertThat(Formats.read(format, file, other).change()).isEmpty();
            history.undo();
            assertThat(new EqualityHelper().equals(empty, other)).isTrue();
        }
    }

    @Test
    void aStrangersTableIsReadByTheColumnsThatTheUserChoseOnceAndRemembered() throws Exception {
        var file = folder.resolve("band.csv");
        for (var charset : List.of("UTF-8", "ISO-8859-1")) {
            var show = show(1);
            show.forget();
            Files.deleteIfExists(folder.resolve("home/.headroom/columns.txt"));
            Files.write(file, "Eingangsliste;;;\r\nWas;Womit;P48;Kanal\r\nGro\u00dfe Trommel;SM91;ja;7\r\nSnare;SM57;;8\r\n".getBytes(Charset.forName(charset)));
            assertThatThrownBy(() -> Formats.read("inputs-table", file, show.production)).hasMessageContaining("--columns");
            var options = ExchangeOptions.NONE.with(ExchangeOptions.COLUMNS, "#1=name;#2=microphone;#3=phantom;#4=number");
            assertThat(Formats.read("inputs-table", file, show.production, options).added()).hasSize(3);
            Files.write(file, "Was;Womit;P48;Kanal\r\nGro\u00dfe Trommel;SM91;ja;7\r\nSnare;SM57;;8\r\n".getBytes(Charset.forName(charset)));
            var named = ExchangeOptions.NONE.with(ExchangeOptions.COLUMNS, "Was=name; Womit=microphone; P48=phantom; Kanal=number");
            Formats.read("inputs-table", file, show.production, named);
            Formats.apply(Formats.read("inputs-table", file, show.production));
            var inputs = show.production.getChannelList().getInputs();
            assertThat(inputs).hasSize(2);
            assertThat(inputs.get(0).getName()).isEqualTo("Gro\u00dfe Trommel");
            assertThat(inputs.get(0).getNumber()).isEqualTo(7);
            assertThat(inputs.get(0).isPhantom()).isTrue();
            assertThat(inputs.get(1).getMicrophone()).isEqualTo("SM57");
            assertThatThrownBy(() -> Formats.read("inputs-table", file, show.production, ExchangeOptions.NONE.with(ExchangeOptions.COLUMNS, "Was=nose")))
                    .hasMessageContaining("nose").hasMessageContaining("microphone");
            assertThatThrownBy(() -> Formats.read("inputs-table", file, show.production, ExchangeOptions.NONE.with(ExchangeOptions.COLUMNS, "Wo=name")))
                    .hasMessageContaining("Womit");
        }
    }

    @Test
    void theColumnsAreOfferedWithSamplesToChoose() throws Exception {
        var file = Files.writeString(folder.resolve("band.csv"), "Ch,Name,Mystery\n1,Kick,Beta 52\n");
        var code = new ImporterRegistry(RegistryFactory.getRegistry()).find("inputs-table").orElseThrow().code();
        var map = code.call(each -> ((MappedImporter) each).columns(file)).orElseThrow();
        assertThat(map.columns()).extracting(ColumnMap.Column::target).containsExactly("number", "name", "");
        assertThat(map.columns().get(2).sample()).isEqualTo("Beta 52");
        assertThat(map.with(2, "microphone").option()).isEqualTo("#1=number;#2=name;#3=microphone");
        assertThat(map.with(2, "name").option()).isEqualTo("#1=number;#3=name");
        Files.writeString(file, "Was;Womit\r\nBig drum;SM91\r\n");
        var strange = code.call(each -> ((MappedImporter) each).columns(file)).orElseThrow(() -> new AssertionError(code.problem().toString(), code.failure().orElse(null)));
        assertThat(strange.columns()).extracting(ColumnMap.Column::target).containsExactly("", "");
        assertThat(strange.with(0, "name").option()).isEqualTo("#1=name");
    }

    @Test
    void socketsAreFoundAsPeopleWriteThemAndWhatIsUnknownIsTold() throws Exception {
        var show = show(1);
        show.forget();
        var file = Files.writeString(folder.resolve("in.csv"), "No,Name,Stagebox,48 V\n1,Kick,sb1 3,maybe\n2,Snare,Nowhere 9,x\nremark,,,\n1,Twice,,\n");
        var proposal = Formats.read("inputs-table", file, show.production);
        assertThat(proposal.problems()).hasSize(4);
        assertThat(proposal.problems()).anyMatch(problem -> problem.toString().contains("in.csv") && problem.message().contains("Nowhere 9"));
        Formats.apply(proposal);
        assertThat(show.production.getChannelList().getInputs().get(0).getStagebox()).isSameAs(show.boxes.get(0).getPorts().get(2));
    }

    @Test
    void cablesOfAStrangerBringTheirDevicesAndATakenPortKeepsItsCable() throws Exception {
        var production = Productions.create("Other");
        var file = Files.writeString(folder.resolve("cables.csv"),
                "Source,Source Port,Destination,Destination Port,Signal Type\nMic,Out,Desk,1,Analog\nMic,Out,Desk,2,Analog\n,,Desk,3,Analog\nDesk,L,Amp,A,AES\n");
        var proposal = Formats.read("easyschematic-cables", file, production);
        assertThat(proposal.problems()).hasSize(2);
        Formats.apply(proposal);
        assertThat(production.getDevices()).extracting(device -> device.getName()).containsExactly("Mic", "Desk", "Amp");
        assertThat(production.getCables()).hasSize(2);
        assertThat(production.getCables().get(1).getSignal()).isEqualTo(org.headroom.model.base.SignalKind.AES3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inputs-table", "outputs-table", "easyschematic-devices", "easyschematic-cables", "connectcad-devices"})
    void hostileTablesAreRefusedOrToldOf(String format) throws Exception {
        var file = folder.resolve("hostile.csv");
        for (var content : List.of("", "\n\n", "a,b\n1,\"never closed\n", ",".repeat(5000), "x\n".repeat(100_001), "\u0000\u0001", "{\"json\":[]}", "<html>")) {
            Files.writeString(file, content);
            assertThatThrownBy(() -> Formats.read(format, file, empty())).as(content.substring(0, Math.min(20, content.length())))
                    .isInstanceOf(IOException.class).hasMessageContaining("hostile.csv");
        }
        var bomb = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bomb)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/worksheets/sheet1.xml"));
            for (int count = 0; count < 64; count++) {
                zip.write(new byte[1 << 20]);
            }
        }
        Files.write(file, bomb.toByteArray());
        assertThatThrownBy(() -> Formats.read(format, file, empty())).isInstanceOf(IOException.class).hasMessageContaining("hostile.csv");
    }

    private static Production empty() {
        return Productions.create("Empty");
    }
}
