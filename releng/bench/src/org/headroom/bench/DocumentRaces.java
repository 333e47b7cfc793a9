/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.extension.ClassPathRegistry;
import org.headroom.documents.BookPart;
import org.headroom.documents.CombinedDocument;
import org.headroom.documents.DocumentFormat;
import org.headroom.documents.DocumentOrder;
import org.headroom.documents.DocumentRun;
import org.headroom.documents.DocumentWriter;
import org.headroom.documents.DrawnDocument;
import org.headroom.documents.Printout;
import org.headroom.examples.ExampleProductions;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Device;
import org.headroom.model.system.SystemFactory;
import org.headroom.render.pdf.DrawnPages;
import org.headroom.render.pdf.Paper;

/**
 * The production book of the festival as PDF, against WeasyPrint making a PDF of the same page; the cable schedule of 10,000
 * cables against that of 2,000, in a process of its own, whose memory is that of the whole process.
 */
final class DocumentRaces {

    private static final int MANY = 10_000;
    private static final int FEW = 2_000;
    private static final double BOOK_GOAL = 0.25;
    private static final double CABLES_GOAL = 5;
    private static final double MOST_MEGABYTES = 1024;

    private final Path folder;
    private final DocumentRegistry registry;

    DocumentRaces(Path folder) throws Exception {
        this.folder = folder;
        registry = new DocumentRegistry(ClassPathRegistry.read(jars(), DocumentRaces.class.getClassLoader()));
    }

    private static List<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith("org.headroom.")).toList();
    }

    List<Row> run(Path root) throws Exception {
        var rows = new ArrayList<Row>();
        if (hasWeasyPrint()) {
            rows.add(book(root));
        } else {
            System.err.println("headroom: WeasyPrint is not installed; its race is left out");
        }
        var cables = Race.run("cables-10000", CABLES_GOAL, 0, 3, () -> child(MANY), () -> child(FEW));
        if (cables.memory() > MOST_MEGABYTES) {
            System.err.printf(Locale.ROOT, "headroom: missed: %.0f MB for %d cables, more than %.0f%n", cables.memory(), MANY, MOST_MEGABYTES);
        }
        rows.add(cables);
        return rows;
    }

    private Result book(Path root) throws Exception {
        var catalogue = new Catalogue(PackSource.inFolder(root.resolve("bundles/org.headroom.equipment/packs"), CatalogueLayer.BUILT_IN));
        var request = request(ExampleProductions.create("festival", catalogue).orElseThrow());
        var book = registry.find("production-book").orElseThrow();
        var writer = new DocumentWriter(Optional.empty());
        var cover = new Printout(book.id(), Optional.empty(), book.code().call(source -> source.content(request)).orElseThrow(), request, Paper.A4);
        var page = folder.resolve("book.html");
        var parts = parts(request);
        Files.writeString(page, writer.bookPage(cover, parts, true));
        return Race.run("book", BOOK_GOAL, 0, 3, () -> {
            long start = System.nanoTime();
            var out = new ByteArrayOutputStream();
            writer.bookPdf(cover, parts, true, out, null);
            return new Race.Lap((System.nanoTime() - start) / 1e9, out.size() / 1e6);
        }, () -> {
            long start = System.nanoTime();
            var pdf = folder.resolve("weasyprint.pdf");
            int status = new ProcessBuilder("weasyprint", "-q", page.toString(), pdf.toString()).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("WeasyPrint gave " + status);
            }
            return new Race.Lap((System.nanoTime() - start) / 1e9, Files.size(pdf) / 1e6);
        });
    }

    /** The documents of a book, as the product chooses them. */
    private List<BookPart> parts(DocumentRequest request) {
        var parts = new ArrayList<BookPart>();
        for (var document : registry.all()) {
            boolean wanted = document.formats().contains("pdf") && document.code().call(source -> !(source instanceof CombinedDocument)
                    && !(source instanceof DrawnDocument drawn && !drawn.belongsInBook())).orElse(false);
            if (wanted) {
                boolean drawn = document.code().call(source -> source instanceof DrawnDocument || source instanceof DrawnPages).orElse(false);
                document.code().call(source -> source.content(request)).ifPresent(content -> parts.add(new BookPart(
                        new Printout(document.id(), document.template(), content, request, Paper.A4), drawn)));
            }
        }
        return parts;
    }

    private static DocumentRequest request(Production production) {
        return new DocumentRequest(production, Locale.UK, LocalDate.of(2026, 11, 22));
    }

    private static boolean hasWeasyPrint() {
        try {
            return new ProcessBuilder("weasyprint", "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    /** A cable schedule made in a process of its own, with as little memory as the goal allows. */
    private static Race.Lap child(int cables) throws Exception {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m", "-cp",
                System.getProperty("java.class.path"), DocumentRaces.class.getName(), String.valueOf(cables))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var told = new String(process.getInputStream().readAllBytes()).strip().split(" ");
        if (process.waitFor() != 0 || told.length != 2) {
            throw new IllegalStateException("The schedule of " + cables + " cables could not be made");
        }
        return new Race.Lap(Double.parseDouble(told[0]), Double.parseDouble(told[1]));
    }

    /** Makes a cable schedule; tells seconds, and the most memory that the process had in MB. */
    public static void main(String[] arguments) throws Exception {
        int cables = Integer.parseInt(arguments[0]);
        var registry = new DocumentRegistry(ClassPathRegistry.read(jars(), DocumentRaces.class.getClassLoader()));
        var run = new DocumentRun(registry);
        make(run, 200); // what every first document costs
        System.out.printf(Locale.ROOT, "%.4f %.1f%n", make(run, cables), peak());
    }

    private static double make(DocumentRun run, int cables) {
        var order = new DocumentOrder(request(production(cables)), List.of(), Set.of(DocumentFormat.PDF), Path.of("."), Paper.A4, Optional.empty());
        long start = System.nanoTime();
        var printed = run.print("cable-schedule", order, null);
        if (printed.isEmpty()) {
            throw new IllegalStateException(printed.problems().toString());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Production production(int cables) {
        var random = new Random(1);
        var production = Productions.create("Many cables");
        var devices = new ArrayList<Device>();
        for (int i = 0; i < cables / 8 + 1; i++) {
            var device = SystemFactory.eINSTANCE.createDevice();
            device.setName("Device " + i);
            for (int p = 0; p < 16; p++) {
                var port = SystemFactory.eINSTANCE.createPort();
                port.setLabel("Port " + (p + 1));
                device.getPorts().add(port);
            }
            devices.add(device);
        }
        production.getDevices().addAll(devices);
        for (int i = 0; i < cables; i++) {
            var cable = SystemFactory.eINSTANCE.createCable();
            cable.setNumber("A" + (i + 1));
            cable.setSignal(SignalKind.ANALOGUE);
            cable.setLength(1.0 + random.nextInt(50));
            cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
            cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
            cable.getFrom().setPort(devices.get(i / 8).getPorts().get(i % 8));
            cable.getTo().setPort(devices.get(random.nextInt(devices.size())).getPorts().get(8 + i % 8));
            production.getCables().add(cable);
        }
        Ids.assign(production);
        return production;
    }

    /** On Linux the most that the process had in memory; else what the heap has now. */
    private static double peak() throws Exception {
        var status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM")).findFirst()
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).orElse(Double.NaN);
        }
        return Runtime.getRuntime().totalMemory() / 1e6;
    }
}
