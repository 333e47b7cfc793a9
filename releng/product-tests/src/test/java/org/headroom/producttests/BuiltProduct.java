/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as it was built for this machine, started as a user starts it, with a home folder of its own. */
final class BuiltProduct {

    private static final long LONGEST_CALL_S = 300;

    private final Path launcher;
    private final Path home;

    private BuiltProduct(Path launcher, Path home) {
        this.launcher = launcher;
        this.home = home;
    }

    /** How a call ended. */
    record Outcome(int status, String out, String messages) {

        @Override
        public String toString() {
            return "exit status " + status + "\n" + out + "\n" + messages;
        }
    }

    /** The product; skips the test when none was built. */
    static BuiltProduct find(Path home) {
        var products = Path.of(System.getProperty("headroom.product", "."));
        var launcher = products.resolve(folder());
        assumeTrue(Files.isExecutable(launcher), () -> "no product was built: " + launcher);
        return new BuiltProduct(launcher, home);
    }

    private static String folder() {
        var arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")
                ? "macosx/cocoa/" + arch + "/Headroom.app/Contents/Eclipse/headroom"
                : "linux/gtk/" + arch + "/headroom/headroom";
    }

    /** Folder of the product. */
    Path folderOfProduct() {
        return launcher.getParent();
    }

    /** Runs a command to its end. */
    Outcome run(Path directory, String... arguments) throws IOException, InterruptedException {
        return run(directory, Map.of(), List.of(arguments));
    }

    /** Runs a command to its end with more variables in its environment. */
    Outcome run(Path directory, Map<String, String> environment, List<String> arguments) throws IOException, InterruptedException {
        var out = Files.createTempFile(home, "out", ".txt");
        var messages = Files.createTempFile(home, "messages", ".txt");
        var process = start(directory, out, messages, environment, arguments);
        if (!process.waitFor(LONGEST_CALL_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("does not end: " + String.join(" ", arguments) + "\n" + Files.readString(messages));
        }
        return new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(messages, StandardCharsets.UTF_8));
    }

    /** Starts the product without waiting for it. */
    Process start(Path directory, Path out, Path messages, List<String> arguments) throws IOException {
        return start(directory, out, messages, Map.of(), arguments);
    }

    private Process start(Path directory, Path out, Path messages, Map<String, String> environment, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(launcher.toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectOutput(out.toFile())
                .redirectError(messages.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HEADROOM_JAVA_OPTIONS", "-Duser.home=" + home);
        builder.environment().put("GDK_BACKEND", "x11");
        builder.environment().put("NO_AT_BRIDGE", "1");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.start();
    }
}
