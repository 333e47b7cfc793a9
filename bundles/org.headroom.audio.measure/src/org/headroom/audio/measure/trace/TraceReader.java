/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.OptionalDouble;

import org.headroom.common.text.Messages;

/**
 * Reads curves of this and of other programs: two to four columns of numbers, parted by blanks, tabs, commas or semicolons, with comment lines that begin with
 * {@code *}, {@code #}, {@code ;} or a quotation mark, and a heading of words. A magnitude of the coherence is squared.
 */
public final class TraceReader {

    /** Largest file [byte]. */
    static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final Messages TEXT = Messages.of(TraceReader.class);

    private TraceReader() {
    }

    /**
     * Reads a file. Rows without a level are left out.
     *
     * @throws IOException when it cannot be read; the message names the file, the line, the reason and what to do
     */
    public static Trace read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(TEXT.text("large", file, MOST_BYTES >> 20));
        }
        // Names of measurements may be in any encoding; the numbers are the same in all of them.
        var lines = Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        boolean magnitude = !lines.isEmpty() && TraceFormat.announced(lines.getFirst()).filter(TraceFormat::holdsMagnitude).isPresent();
        var points = new ArrayList<Trace.Point>();
        for (int n = 0; n < lines.size(); n++) {
            var line = lines.get(n).strip();
            if (line.isEmpty() || "*#;\"".indexOf(line.charAt(0)) >= 0 || points.isEmpty() && !startsWithNumber(line)) {
                continue;
            }
            var cells = line.split(line.indexOf(';') >= 0 ? "\\s*;\\s*" : "\\s*[,\\s]\\s*");
            var place = file + ":" + (n + 1);
            if (cells.length < 2) {
                throw new IOException(TEXT.text("columns", place, cells.length));
            }
            var level = number(cells, 1, place);
            if (level.isPresent()) {
                points.add(point(number(cells, 0, place).orElse(Double.NaN), level.getAsDouble(), number(cells, 2, place),
                        number(cells, 3, place), magnitude, place));
            }
        }
        if (points.isEmpty()) {
            throw new IOException(TEXT.text("nothing", file));
        }
        var name = file.getFileName().toString();
        return new Trace(name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name, points);
    }

    private static Trace.Point point(double frequency_Hz, double level_dB, OptionalDouble phase, OptionalDouble coherence, boolean magnitude,
            String place) throws IOException {
        if (!(frequency_Hz > 0)) {
            throw new IOException(TEXT.text("frequency", place, frequency_Hz));
        }
        if (coherence.isPresent() && !(coherence.getAsDouble() >= 0 && coherence.getAsDouble() <= 1)) {
            throw new IOException(TEXT.text("coherence", place, coherence.getAsDouble()));
        }
        var squared = coherence.isPresent() && magnitude ? OptionalDouble.of(coherence.getAsDouble() * coherence.getAsDouble()) : coherence;
        return new Trace.Point(frequency_Hz, level_dB, phase, squared);
    }

    private static boolean startsWithNumber(String line) {
        return line.matches("[-+.]?[0-9].*");
    }

    private static OptionalDouble number(String[] cells, int index, String place) throws IOException {
        if (index >= cells.length || cells[index].isEmpty() || cells[index].equals("*")) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(cells[index]);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            throw new IOException(TEXT.text("number", place, cells[index]), e);
        }
    }
}
