/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.common.text.Messages;

/**
 * The lines of a scene: a header, then an address with its values on each line. Lines stay as they are, spaces and all, until a
 * value of theirs is changed; what nobody changes is written as it was read. Not safe for use by several threads.
 */
public final class Scene {

    private static final Messages TEXT = Messages.of(Scene.class);
    private static final int MOST_LINES = 20_000;
    private static final int LONGEST_LINE = 4_000;

    private final List<String> lines;
    private final Map<String, Integer> index = new HashMap<>();

    private Scene(List<String> lines) {
        this.lines = new ArrayList<>(lines);
        for (int number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            if (line.startsWith("/")) {
                index.putIfAbsent(address(line), number);
            }
        }
    }

    /** A scene with nothing but a name. */
    public static Scene named(String name) {
        return new Scene(List.of("#4.0# " + SceneLine.quoted(name) + " \"\" %000000000 1"));
    }

    /** Lines that were read before. */
    public static Scene of(List<String> lines) {
        return new Scene(lines);
    }

    /**
     * Reads the lines of a file.
     *
     * @throws IOException when it is no scene; the message names file, line and reason
     */
    public static Scene read(String file, List<String> lines) throws IOException {
        var first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (!first.startsWith("#") && !first.startsWith("/")) {
            throw new IOException(TEXT.text("noScene", file));
        }
        if (first.startsWith("#") && !first.matches("#[2-4]\\.\\d+#.*")) {
            throw new IOException(TEXT.text("version", file, first.substring(0, Math.min(12, first.length()))));
        }
        if (lines.size() > MOST_LINES) {
            throw new IOException(TEXT.text("many", file, Integer.toString(MOST_LINES)));
        }
        for (int number = 0; number < lines.size(); number++) {
            if (lines.get(number).length() > LONGEST_LINE) {
                throw new IOException(TEXT.text("long", file, Integer.toString(number + 1), Integer.toString(LONGEST_LINE)));
            }
        }
        var scene = new Scene(lines);
        if (scene.index.isEmpty()) {
            throw new IOException(TEXT.text("noScene", file));
        }
        return scene;
    }

    private static String address(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    public boolean has(String address) {
        return index.containsKey(address);
    }

    /** Line of an address in the file, from 1; 0 when it is not there. */
    public int number(String address) {
        return index.containsKey(address) ? index.get(address) + 1 : 0;
    }

    public Optional<String> line(String address) {
        return Optional.ofNullable(index.get(address)).map(lines::get);
    }

    /** A value behind an address, from 0, without quotes; empty when the line or the value is missing. */
    public Optional<String> value(String address, int place) {
        return line(address).map(SceneLine::of).filter(line -> place < line.values()).map(line -> line.value(place));
    }

    /** Changes one value of a line that has it; the rest of the line stays as it is. */
    public void set(String address, int place, String written) {
        var number = index.get(address);
        lines.set(number, SceneLine.of(lines.get(number)).with(place, written));
    }

    /** Adds a line at the end, or puts another in place of it. */
    public void put(String address, String values) {
        var number = index.get(address);
        if (number == null) {
            index.put(address, lines.size());
            lines.add(address + " " + values);
        } else {
            lines.set(number, address + " " + values);
        }
    }

    /** As it stands in a file. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
