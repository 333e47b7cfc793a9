/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Starts a program and measures it from outside: the product and the baseline alike. */
record Program(List<String> command, Path home) {

    private static final Path NOWHERE = Path.of(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");

    /** Runs it to its end. */
    Race.Lap toTheEnd() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = start();
        double peak = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, megabytes(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("ended with " + process.exitValue() + ": " + command);
        }
        return new Race.Lap(seconds, peak);
    }

    /** Runs it until something is true of its process, then ends it. */
    Race.Lap until(Predicate<Long> there) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = start();
        try {
            while (!there.test(process.pid())) {
                if (process.waitFor(30, TimeUnit.MILLISECONDS) || System.nanoTime() - start > 300e9) {
                    throw new IOException("showed no window: " + command);
                }
            }
            return new Race.Lap((System.nanoTime() - start) / 1e9, megabytes(process.pid()));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(command).redirectOutput(NOWHERE.toFile()).redirectError(NOWHERE.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HEADROOM_JAVA_OPTIONS", "-Duser.home=" + home);
        builder.environment().put("NO_AT_BRIDGE", "1");
        return builder.start();
    }

    /** The most memory that the process had so far, where the system tells; otherwise 0. */
    private static double megabytes(long process) {
        var status = Path.of("/proc", Long.toString(process), "status");
        try {
            return Files.isReadable(status) ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(0) : 0;
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }
}
