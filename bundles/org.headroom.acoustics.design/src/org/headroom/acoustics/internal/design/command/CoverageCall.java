/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.acoustics.design.CoverageRequest;
import org.headroom.acoustics.design.CoverageRequest.Weighted;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.programme.Spectrum;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** What {@code coverage} was called with. */
final class CoverageCall {

    private static final Messages TEXT = Messages.of(CoverageCall.class);
    private static final List<String> OUT = List.of("png", "svg", "csv");
    private static final double LOWEST_HZ = 20;
    private static final double HIGHEST_HZ = 18_000;

    private Optional<String> file = Optional.empty();
    private Optional<Path> out = Optional.empty();
    private boolean json;
    private boolean speech;
    private OptionalDouble frequency_Hz = OptionalDouble.empty();
    private int bandwidth = 1;
    private Optional<Weighted> weighting = Optional.empty();
    private Spectrum spectrum = Spectrum.PINK;
    private Optional<Summation> summation = Optional.empty();
    private double spacing_m = 1;
    private double below_dB;

    private CoverageCall() {
    }

    static CoverageCall of(CommandCall call) throws UnusableCallException {
        var parsed = new CoverageCall();
        try {
            for (Iterator<String> rest = call.arguments().iterator(); rest.hasNext();) {
                parsed.take(rest.next(), rest, call.directory());
            }
            parsed.file();
        } catch (InvalidPathException e) {
            throw new UnusableCallException(TEXT.text("file.invalid", e.getInput(), e.getReason()), e);
        }
        return parsed;
    }

    private void take(String argument, Iterator<String> rest, Path directory) throws UnusableCallException {
        boolean joined = argument.startsWith("--") && argument.contains("=");
        var option = joined ? argument.substring(0, argument.indexOf('=')) : argument;
        if (!option.startsWith("--")) {
            if (file.isPresent()) {
                throw new UnusableCallException(TEXT.text("file.second", argument));
            }
            file = Optional.of(argument);
            return;
        }
        if (option.equals("--speech")) {
            speech = true;
            return;
        }
        var value = joined ? argument.substring(argument.indexOf('=') + 1) : rest.hasNext() ? rest.next() : "";
        switch (option) {
            case "--out" -> out = Optional.of(out(directory.resolve(value)));
            case "--format" -> json = choice(option, value, List.of("text", "json")) == 1;
            case "--frequency" -> frequency_Hz = OptionalDouble.of(number(option, value, LOWEST_HZ, HIGHEST_HZ));
            case "--bandwidth" -> bandwidth = List.of(1, 3, 12).get(choice(option, value, List.of("1", "3", "12")));
            case "--weighting" -> weighting = Optional.of(Weighted.values()[choice(option, value.toLowerCase(Locale.ROOT), List.of("z", "a", "c"))]);
            case "--spectrum" -> spectrum = Spectrum.values()[choice(option, value, List.of("pink", "speech"))];
            case "--summation" -> summation = Optional.of(Summation.values()[choice(option, value, List.of("complex", "geometric", "energy"))]);
            case "--spacing" -> spacing_m = number(option, value, 0.1, 50);
            case "--below" -> below_dB = number(option, value, 0, 120);
            default -> throw new UnusableCallException(TEXT.text("option.unknown", argument, TEXT.text("usage")));
        }
    }

    private static Path out(Path path) throws UnusableCallException {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (OUT.stream().noneMatch(end -> name.endsWith("." + end))) {
            throw new UnusableCallException(TEXT.text("out.unknown", path.getFileName()));
        }
        return path;
    }

    private static int choice(String option, String value, List<String> choices) throws UnusableCallException {
        int at = choices.indexOf(value);
        if (at < 0) {
            throw new UnusableCallException(TEXT.text("choice.unknown", option, value, String.join(", ", choices)));
        }
        return at;
    }

    private static double number(String option, String value, double least, double most) throws UnusableCallException {
        try {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UnusableCallException(TEXT.text("number.unknown", option, value, plain(least), plain(most)), e);
        }
        throw new UnusableCallException(TEXT.text("number.unknown", option, value, plain(least), plain(most)));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : String.valueOf(number);
    }

    String file() throws UnusableCallException {
        return file.orElseThrow(() -> new UnusableCallException(TEXT.text("file.missing", TEXT.text("usage"))));
    }

    Optional<Path> out() {
        return out;
    }

    boolean json() {
        return json;
    }

    boolean speech() {
        return speech;
    }

    double spacing_m() {
        return spacing_m;
    }

    double below_dB() {
        return below_dB;
    }

    /** What is to be predicted: one band, or all with a weighting. */
    CoverageRequest request() {
        var band = frequency_Hz.isEmpty() && weighting.isPresent() ? CoverageRequest.broadband(weighting.get(), spectrum)
                : CoverageRequest.band(frequency_Hz.orElse(4000), bandwidth, bandwidth == 1 ? 9 : 3);
        return new CoverageRequest(band.bands(), band.weighting(), spectrum, band.fraction(), below_dB, summation, spacing_m);
    }
}
