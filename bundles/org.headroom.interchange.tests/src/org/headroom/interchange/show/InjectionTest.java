/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.core.exchange.ExporterDescriptor;
import org.headroom.core.exchange.ExporterRegistry;
import org.headroom.core.exchange.ImporterDescriptor;
import org.headroom.core.exchange.ImporterRegistry;
import org.headroom.interchange.table.CsvTable;
import org.headroom.interchange.table.TableRow;
import org.headroom.interchange.text.TextFile;
import org.headroom.interchange.xml.XmlElement;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every writer against names that break files, and every reader against files that break readers. New formats are in without more. */
class InjectionTest {

    @TempDir
    Path folder;

    /** Those of this family; a bundle of formats joins it by being required by this test. */
    private static List<String> ours(String point) {
        return Stream.of(RegistryFactory.getRegistry().getConfigurationElementsFor("org.headroom.core." + point))
                .filter(element -> element.getContributor().getName().startsWith("org.headroom.interchange")).map(element -> element.getAttribute("id")).toList();
    }

    static Stream<ExporterDescriptor> writers() {
        return new ExporterRegistry(RegistryFactory.getRegistry()).all().stream().filter(each -> ours("exporters").contains(each.id()));
    }

    static Stream<ImporterDescriptor> readers() {
        return new ImporterRegistry(RegistryFactory.getRegistry()).all().stream().filter(each -> ours("importers").contains(each.id()));
    }

    /** The same production with every name and note either harmless or one of those that break files. */
    private static Production named(java.util.function.IntFunction<String> name) {
        var show = new RandomShow(1, "Behringer", "X32");
        var network = CatalogueFactory.eINSTANCE.createPortType();
        network.setKey("dante");
        network.setSignal(org.headroom.model.base.SignalKind.NETWORK);
        var data = CatalogueFactory.eINSTANCE.createNetworkPortData();
        data.getProtocols().add("dante");
        data.setTransmitChannels(40);
        data.setReceiveChannels(2);
        network.setNetwork(data);
        show.console.getType().getPorts().add(network);
        var port = org.headroom.model.system.SystemFactory.eINSTANCE.createPort();
        port.setType(network);
        show.console.getPorts().add(port);
        int count = 0;
        for (var input : show.production.getChannelList().getInputs()) {
            input.setName(name.apply(count));
            input.setNotes(name.apply(count));
            input.setDca(null);
            input.getStrips().get(0).setShortName(null);
            var channel = org.headroom.model.system.SystemFactory.eINSTANCE.createNetworkChannel();
            channel.setTransmit(true);
            channel.setNumber(input.getStrips().get(0).getChannel());
            channel.setName(name.apply(count++));
            port.getChannels().add(channel);
        }
        for (var output : show.production.getChannelList().getOutputs()) {
            output.setName(name.apply(count++));
        }
        var place = ProductionFactory.eINSTANCE.createLocation();
        place.setName(name.apply(count++));
        show.production.getLocations().add(place);
        for (var device : show.production.getDevices()) {
            device.setName(name.apply(count++));
            device.setLocation(place);
        }
        for (var type : show.production.getTypes()) {
            type.setMaker(name.apply(count++));
            type.setModel("X32 " + name.apply(count++));
            type.setUrl(name.apply(count));
            type.getPorts().get(0).setLabel(name.apply(count++));
            type.getPorts().get(1).setSection(name.apply(count++));
        }
        show.production.setName(name.apply(count));
        return show.production;
    }

    @ParameterizedTest
    @MethodSource("writers")
    void namesNeverChangeTheStructureOfAFile(ExporterDescriptor writer) throws Exception {
        for (var extension : writer.extensions()) {
            var plain = write(writer, named(count -> "Name " + count), "plain." + extension);
            var structure = structure(plain);
            for (int shift = 0; shift < RandomShow.NASTY.size(); shift += 3) {
                int from = shift;
                var nasty = write(writer, named(count -> count % 2 == 0 ? RandomShow.NASTY.get((count + from) % RandomShow.NASTY.size())
                        : "Name " + count), "nasty." + extension);
                assertThat(structure(nasty)).as(writer.id() + " " + shift).isEqualTo(structure);
                noFormulas(nasty);
            }
        }
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).as("nothing beside").allMatch(file -> file.getFileName().toString().matches("(plain|nasty)\\..*"));
        }
    }

    private Path write(ExporterDescriptor writer, Production production, String name) throws IOException {
        var file = folder.resolve("out").resolve(name);
        Formats.write(writer.id(), production, file);
        return file;
    }

    /** What a file says beside its texts: elements, rows with the number of their cells, addresses with the number of values, entries. */
    private static List<String> structure(Path file) throws IOException {
        var name = file.toString();
        if (name.endsWith(".xlsx")) {
            var entries = new ArrayList<String>();
            try (var zip = new ZipFile(file.toFile())) {
                zip.stream().map(ZipEntry::getName).forEach(entries::add);
                assertThat(entries).noneMatch(entry -> entry.contains("..") || entry.startsWith("/") || entry.contains("\\"));
                for (var entry : entries) {
                    if (entry.endsWith(".xml") && !entry.contains("sharedStrings")) {
                        var xml = XmlElement.read(entry, zip.getInputStream(zip.getEntry(entry)));
                        entries.set(entries.indexOf(entry), entry + elements(xml));
                    }
                }
            }
            return entries;
        }
        if (name.endsWith(".xml")) {
            return List.of(elements(XmlElement.read(name, new ByteArrayInputStream(Files.readAllBytes(file)))));
        }
        var text = TextFile.read(file);
        if (name.endsWith(".csv")) {
            return CsvTable.readPlain(text).stream().map(row -> Integer.toString(row.cells().size())).toList();
        }
        return text.lines().stream().map(line -> line.replaceAll("\"[^\"]*\"", "\"\"")).toList();
    }

    private static String elements(XmlElement element) {
        // widths of columns follow the length of texts
        return element.name() + element.children().stream().filter(child -> !child.name().equals("cols")).map(InjectionTest::elements).toList();
    }

    /** No cell of a text table begins so that a spreadsheet runs it, and no workbook holds a formula. */
    private static void noFormulas(Path file) throws IOException {
        var name = file.toString();
        if (name.endsWith(".csv")) {
            for (TableRow row : CsvTable.readPlain(TextFile.read(file))) {
                assertThat(row.cells()).noneMatch(cell -> cell.stripLeading().matches("(?s)[=+@\uff1d\uff0b\uff20-].*"));
            }
        } else if (name.endsWith(".xlsx")) {
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : zip.stream().filter(each -> each.getName().contains("worksheets/")).toList()) {
                    assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("<f>").doesNotContain("<f ");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void filesThatBreakReadersAreRefusedWithTheirName(ImporterDescriptor reader) throws Exception {
        var file = folder.resolve("hostile." + reader.extensions().get(0));
        var entities = new StringBuilder("<!DOCTYPE p [<!ENTITY a0 \"lol\">");
        for (int level = 1; level < 12; level++) {
            entities.append("<!ENTITY a").append(level).append(" \"").append(("&a" + (level - 1) + ";").repeat(10)).append("\">");
        }
        for (var content : List.of("", "\u0000\u0001\u0002", "<p>".repeat(20_000), entities + "]><p>&a11;</p>", "[".repeat(100_000), "%PDF-1.7", "\n\n\n",
                "<!DOCTYPE p SYSTEM \"file:///etc/passwd\"><p/>")) {
            Files.writeString(file, content);
            refused(reader, file);
        }
        try (var large = Files.newByteChannel(file, java.nio.file.StandardOpenOption.WRITE)) {
            large.position(1L << 34).write(java.nio.ByteBuffer.wrap(new byte[1])); // a hole: 16 GiB that take no room
        }
        refused(reader, file);
        Files.write(file, bomb());
        refused(reader, file);
        refused(reader, folder.resolve("missing"));
        refused(reader, folder);
    }

    private void refused(ImporterDescriptor reader, Path file) {
        assertThatThrownBy(() -> Formats.read(reader.id(), file, named(count -> "Name " + count))).as(reader.id())
                .isInstanceOf(IOException.class).hasMessageContaining(String.valueOf(file.getFileName()));
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("../../x", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                for (int count = 0; count < 48; count++) {
                    zip.write(new byte[1 << 20]);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsCutOrDamagedIsReadOrRefusedAndNothingElse() throws Exception {
        var random = new Random(7);
        for (var writer : writers().toList()) {
            var reader = readers().filter(each -> each.id().equals(writer.id())).findFirst().orElseThrow();
            var production = named(count -> "Name " + count);
            var whole = Files.readAllBytes(write(writer, production, "whole." + writer.extensions().get(0)));
            var file = folder.resolve("damaged." + writer.extensions().get(0));
            for (int round = 0; round < 40; round++) {
                var part = java.util.Arrays.copyOf(whole, round % 2 == 0 ? random.nextInt(whole.length) : whole.length);
                for (int damage = 0; damage < round % 2 * 5; damage++) {
                    part[random.nextInt(part.length)] = (byte) random.nextInt();
                }
                Files.write(file, part);
                assertThatCode(() -> {
                    try {
                        Formats.read(reader.id(), file, production);
                    } catch (IOException e) {
                        assertThat(e).hasMessageContaining("damaged");
                    }
                }).as(writer.id() + " " + round).doesNotThrowAnyException();
            }
        }
    }
}
