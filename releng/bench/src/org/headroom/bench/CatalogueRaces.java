/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.Pack;
import org.headroom.core.catalogue.PackInfo;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.catalogue.PackText;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.Basis;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Ten thousand device types in a hundred packs: validated against the plain parsing of the same files by the YAML library, both one file after the other; and searched while words are typed, letter by letter,
 * against a walk through all names.
 */
final class CatalogueRaces {

    private static final int PACKS = 100;
    private static final int TYPES = 100;
    private static final double VALIDATE_GOAL = 3;
    private static final double FRAME = 0.016;
    private static final String TYPED = "acme wireless 77";
    private static final int BATCH_BYTES = 4 * 1024 * 1024;

    private final Path folder;

    CatalogueRaces(Path folder) throws IOException {
        this.folder = folder;
        write(folder);
    }

    /** Writes the packs, a folder each. */
    static void write(Path folder) throws IOException {
        var random = new Random(7);
        for (int pack = 0; pack < PACKS; pack++) {
            var place = Files.createDirectories(folder.resolve("pack-" + pack).resolve("types")).getParent();
            Files.writeString(place.resolve("pack.yaml"), PackText.pack(new PackInfo("bench.pack" + pack, "1.0", "Pack " + pack, "", "CC0-1.0", "Ada")));
            var types = new ArrayList<DeviceType>();
            for (int number = 0; number < TYPES; number++) {
                types.add(type(pack, number, random));
            }
            for (int first = 0; first < TYPES; first += 10) {
                Files.writeString(place.resolve("types/types-" + first + ".yaml"), PackText.types(types.subList(first, first + 10)));
            }
        }
    }

    private static DeviceType type(int pack, int number, Random random) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId("maker" + pack + ".model" + number);
        type.setMaker((number % 3 == 0 ? "Acme " : "Maker ") + pack);
        type.setModel((number % 5 == 0 ? "Wireless " : "Model ") + number);
        type.setCategory(DeviceCategory.VALUES.get(number % 15));
        type.setKind("kind " + random.nextInt(20));
        for (int port = 1; port <= 8; port++) {
            var each = CatalogueFactory.eINSTANCE.createPortType();
            each.setKey((port % 2 == 0 ? "in" : "out") + port);
            each.setDirection(port % 2 == 0 ? Direction.IN : Direction.OUT);
            each.setSignal(SignalKind.ANALOGUE);
            each.setConnector(ConnectorKind.XLR3);
            each.setGender(port % 2 == 0 ? Gender.F : Gender.M);
            each.setImpedance(100.0 + random.nextInt(1000));
            type.getPorts().add(each);
        }
        type.setMechanical(CatalogueFactory.eINSTANCE.createMechanicalData());
        type.getMechanical().setMass(random.nextInt(1, 400) / 10.0);
        var source = CatalogueFactory.eINSTANCE.createProvenance();
        source.getFields().add("ports");
        source.setTitle("Data sheet");
        source.setBasis(Basis.MAKER);
        type.getProvenance().add(source);
        return type;
    }

    List<Result> run() throws Exception {
        var sources = PackSource.inFolder(folder, CatalogueLayer.USER);
        var validate = Race.run("catalogue-validate", VALIDATE_GOAL, 1, 5, () -> time(() -> validate(sources)), () -> time(this::parse));
        var catalogue = new Catalogue(sources);
        if (catalogue.all().size() != PACKS * TYPES) {
            throw new IllegalStateException("Of " + PACKS * TYPES + " types " + catalogue.all().size() + " were read");
        }
        var names = catalogue.all().stream().map(entry -> (entry.type().getMaker() + " " + entry.type().getModel()).toLowerCase()).toList();
        var search = Race.run("catalogue-search", 1, 3, 15, () -> slowest(typed -> catalogue.search(typed).size()),
                () -> slowest(typed -> (int) names.stream().filter(name -> name.contains(typed)).count())).within(FRAME);
        return List.of(validate, search);
    }

    private static int validate(List<PackSource> sources) {
        int types = 0;
        for (var source : sources) {
            var pack = Pack.read(source.folder(), source.layer());
            if (pack.hasErrors()) {
                throw new IllegalStateException(pack.problems().getFirst().toString());
            }
            types += pack.types().size();
        }
        return types;
    }

    private int parse() throws IOException {
        int files = 0;
        var settings = LoadSettings.builder().setCodePointLimit(BATCH_BYTES).build();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                new Load(settings).loadFromString(Files.readString(file));
                files++;
            }
        }
        return files;
    }

    /** Something that is asked for each letter typed. */
    @FunctionalInterface
    private interface Asked {
        int answers(String typed);
    }

    /** The letter that took longest. */
    private static Race.Lap slowest(Asked asked) {
        double longest = 0;
        int found = 0;
        for (int letters = 1; letters <= TYPED.length(); letters++) {
            long start = System.nanoTime();
            found += asked.answers(TYPED.substring(0, letters));
            longest = Math.max(longest, (System.nanoTime() - start) / 1e9);
        }
        if (found == 0) {
            throw new IllegalStateException("Nothing was found");
        }
        return new Race.Lap(longest, 0);
    }

    private static Race.Lap time(Callable<?> work) throws Exception {
        System.gc();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        work.call();
        return new Race.Lap((System.nanoTime() - start) / 1e9, (threads.getCurrentThreadAllocatedBytes() - allocated) / 1e6);
    }
}
