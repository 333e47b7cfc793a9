/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.GeneratedProduction;

/** Load and save of a large production against plain EMF with the same file. Memory is what was allocated on the way. */
final class FileRaces {

    private static final int DEVICES = 10_000;
    private static final int CABLES = 40_000;
    private static final double GOAL = 1.2;

    private final DesignFiles files = new DesignFiles(List.of());
    private final Path file;

    FileRaces(Path folder) throws Exception {
        file = folder.resolve("large.headroom");
        files.write(GeneratedProduction.of(1, DEVICES, CABLES), file);
    }

    Result load() throws Exception {
        return Race.run("load", GOAL, 2, 9, () -> time(() -> files.read(file)), () -> time(this::plain));
    }

    Result save() throws Exception {
        var production = files.read(file).production();
        var plain = plain();
        var ours = file.resolveSibling("ours.headroom");
        var theirs = file.resolveSibling("plain.headroom");
        return Race.run("save", GOAL, 2, 9, () -> time(() -> {
            files.write(production, ours);
            return ours;
        }), () -> time(() -> {
            try (var out = Files.newOutputStream(theirs)) {
                plain.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
            }
            return theirs;
        }));
    }

    // With the option that EMF recommends for files with many references by id; without it the baseline takes far longer.
    private XMIResourceImpl plain() throws IOException {
        var resource = new XMIResourceImpl(URI.createURI("large.headroom"));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            resource.load(in, Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        }
        return resource;
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
