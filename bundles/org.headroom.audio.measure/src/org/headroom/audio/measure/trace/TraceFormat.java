/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

import org.headroom.common.text.Messages;

/**
 * Kinds of files that hold a curve: frequency in Hz, level in dB, phase in degrees, coherence. Open Sound Meter writes the magnitude of the
 * coherence, not its square; it is converted both ways.
 */
public enum TraceFormat {

    /** A heading, then four columns with commas; γ² in the last. */
    CSV("csv", ",", "frequency_Hz,level_dB,phase_deg,coherence_squared", "", DoubleUnaryOperator.identity()),
    /** Columns with blanks and no heading, as most programs for loudspeakers read it. */
    FRD("frd", " ", "", "", DoubleUnaryOperator.identity()),
    /** Text of Open Sound Meter: a title, an empty line, four columns with tabs, * where nothing is known. */
    OPEN_SOUND_METER("txt", "\t", "Created with Open Sound Meter\n", "*", Math::sqrt);

    private static final Messages TEXT = Messages.of(TraceFormat.class);

    private final String extension;
    private final String separator;
    private final String heading;
    private final String missing;
    private final DoubleUnaryOperator coherence;

    TraceFormat(String extension, String separator, String heading, String missing, DoubleUnaryOperator coherence) {
        this.extension = extension;
        this.separator = separator;
        this.heading = heading;
        this.missing = missing;
        this.coherence = coherence;
    }

    /** Ending of the files, without the full stop. */
    public String extension() {
        return extension;
    }

    /**
     * The format by the ending of a file.
     *
     * @throws IOException when none has it; the message names those there are
     */
    public static TraceFormat of(Path file) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var found = Arrays.stream(values()).filter(each -> name.endsWith("." + each.extension)).findFirst();
        if (found.isEmpty()) {
            var endings = Arrays.stream(values()).map(each -> "." + each.extension).toList();
            throw new IOException(TEXT.text("ending", file, String.join(", ", endings)));
        }
        return found.get();
    }

    /** The text of a file with this curve. */
    public String write(Trace trace) {
        var text = new StringBuilder();
        if (!heading.isEmpty()) {
            text.append(heading).append('\n');
        }
        for (var point : trace.points()) {
            text.append(number(point.frequency_Hz(), 3)).append(separator).append(number(point.level_dB(), 3));
            // Columns without a name cannot be left empty: what is missing ends the row.
            boolean phase = point.phase_deg().isPresent() || !missing.isEmpty() || this == CSV;
            boolean both = phase && (point.coherenceSquared().isPresent() || !missing.isEmpty() || this == CSV);
            if (phase) {
                text.append(separator).append(known(point.phase_deg(), DoubleUnaryOperator.identity(), 2));
            }
            if (both) {
                text.append(separator).append(known(point.coherenceSquared(), coherence, 4));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String known(OptionalDouble value, DoubleUnaryOperator convert, int digits) {
        return value.isPresent() ? number(convert.applyAsDouble(value.getAsDouble()), digits) : missing;
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** Whether the coherence in such files is a magnitude and has to be squared. */
    boolean holdsMagnitude() {
        return this == OPEN_SOUND_METER;
    }

    /** The format that a first line tells of; empty when it may be any. */
    static Optional<TraceFormat> announced(String firstLine) {
        return firstLine.startsWith("Created with Open Sound Meter") ? Optional.of(OPEN_SOUND_METER) : Optional.empty();
    }
}
