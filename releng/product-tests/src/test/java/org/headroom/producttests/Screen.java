/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Keys and windows of the display, through xdotool. */
final class Screen {

    private Screen() {
    }

    /** Skips the test on a machine without what it takes. */
    static void assumeThere() throws IOException, InterruptedException {
        assumeTrue(System.getenv("DISPLAY") != null, "there is no display");
        assumeTrue(isInstalled("xdotool") && isInstalled("import"), "xdotool and ImageMagick are needed");
    }

    private static boolean isInstalled(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor() == 0;
    }

    /** Windows that can be seen whose title matches; those of one process. */
    static List<String> windows(long process, String title) throws IOException, InterruptedException {
        return run("xdotool", "search", "--all", "--onlyvisible", "--pid", Long.toString(process), "--name", title).orElse("").lines()
                .toList();
    }

    static String title(String window) throws IOException, InterruptedException {
        return run("xdotool", "getwindowname", window).orElse("").strip();
    }

    /** Presses keys on what has the focus; names as in X, such as ctrl+s. */
    static void press(String... keys) throws IOException, InterruptedException {
        for (var key : keys) {
            run("xdotool", "key", "--clearmodifiers", key);
        }
    }

    static void type(String text) throws IOException, InterruptedException {
        run("xdotool", "type", "--delay", "20", text);
    }

    static void click(String window, int x, int y) throws IOException, InterruptedException {
        run("xdotool", "mousemove", "--window", window, Integer.toString(x), Integer.toString(y), "click", "1");
    }

    static void activate(String window) throws IOException, InterruptedException {
        run("xdotool", "windowactivate", "--sync", window);
    }

    static void resize(String window, int width, int height) throws IOException, InterruptedException {
        run("xdotool", "windowmove", window, "0", "0", "windowsize", window, Integer.toString(width), Integer.toString(height));
    }

    /** Runs a program; what it printed, or nothing when it failed. */
    static Optional<String> run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0 ? Optional.of(out) : Optional.empty();
    }
}
