/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/** The window of the product, as somebody sees it who sits before the screen. */
final class Workbench implements AutoCloseable {

    private static final long LONGEST_WAIT_S = 240;
    private static final int FEWEST_COLOURS = 24;

    private final BuiltProduct product;
    private final Path folder;
    private final Process process;
    private final List<Path> earlierLogs;
    private String window;

    private Workbench(BuiltProduct product, Path folder, Process process, List<Path> earlierLogs) {
        this.product = product;
        this.folder = folder;
        this.process = process;
        this.earlierLogs = earlierLogs;
    }

    /** Starts the product with a workspace of its own below the folder, and waits until its window stands still. */
    static Workbench open(BuiltProduct product, Path folder, String... arguments) throws Exception {
        var call = new ArrayList<>(List.of("open", "-data", folder.resolve("workspace").toString()));
        call.addAll(List.of(arguments));
        var logs = earlyLogs(product);
        var process = product.start(folder, folder.resolve("out.txt"), folder.resolve("messages.txt"), call);
        var workbench = new Workbench(product, folder, process, logs);
        try {
            workbench.window = workbench.waitFor("the window", () -> first(Screen.windows(process.pid(), "Headroom")));
            Screen.activate(workbench.window);
            Screen.resize(workbench.window, 1560, 940);
            workbench.settled();
            return workbench;
        } catch (Exception | AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static String first(List<String> windows) {
        return windows.isEmpty() ? null : windows.getFirst();
    }

    String window() {
        return window;
    }

    long process() {
        return process.pid();
    }

    String title() throws Exception {
        return Screen.title(window);
    }

    /** Waits until something is there (neither null nor false); fails when it does not come or the product ends. */
    <T> T waitFor(String what, Callable<T> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_S);
        while (System.nanoTime() < end) {
            var found = condition.call();
            if (found != null && !found.equals(Boolean.FALSE)) {
                return found;
            }
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the product ended with " + process.exitValue() + " instead of showing " + what + "\n"
                        + Files.readString(folder.resolve("messages.txt")) + log());
            }
        }
        throw new AssertionError(what + " did not come\n" + log());
    }

    /** A picture of the window when nothing moves any more and there is something in it. */
    BufferedImage settled() throws Exception {
        var last = new BufferedImage[1];
        return waitFor("a window that stands still", () -> {
            var now = picture();
            var before = last[0];
            last[0] = now;
            return before != null && Arrays.equals(pixels(before), pixels(now)) && colours(now) >= FEWEST_COLOURS ? now : null;
        });
    }

    private BufferedImage picture() throws Exception {
        var file = folder.resolve("picture.png");
        Screen.run("import", "-silent", "-window", window, file.toString());
        var image = Files.exists(file) ? ImageIO.read(file.toFile()) : null;
        return image == null ? new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB) : image;
    }

    static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    static int colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        Arrays.stream(pixels(image)).forEach(colours::add);
        return colours.size();
    }

    /** Keeps a picture for people to look at. */
    static void keep(BufferedImage image, String name) throws IOException {
        var folder = Files.createDirectories(Path.of(System.getProperty("headroom.screenshots", "target/screenshots")));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    /** Quits as a user does, and waits for the end. */
    int quit() throws Exception {
        Screen.activate(window);
        Screen.press("ctrl+q");
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the product does not end\n" + log());
        }
        return process.exitValue();
    }

    /** Entries of error level, with a line or two each. */
    List<String> errors() throws IOException {
        var errors = new ArrayList<String>();
        var lines = log().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("!ENTRY \\S+ 4 .*")) {
                errors.add(String.join("\n", lines.subList(i, Math.min(lines.size(), i + 8))));
            }
        }
        return errors;
    }

    /** The log of the workspace, and what was logged before there was one. */
    private String log() throws IOException {
        var text = new StringBuilder();
        var logs = new ArrayList<>(earlyLogs(product));
        logs.removeAll(earlierLogs);
        logs.add(folder.resolve("workspace/.metadata/.log"));
        for (var log : logs) {
            if (Files.exists(log)) {
                text.append(Files.readString(log));
            }
        }
        return text.toString();
    }

    private static List<Path> earlyLogs(BuiltProduct product) throws IOException {
        try (var files = Files.list(product.folderOfProduct().resolve("configuration"))) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
