/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.balloon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.headroom.acoustics.balloon.Balloon;
import org.headroom.acoustics.balloon.BalloonException;
import org.headroom.acoustics.directivity.AngularGrid;

/**
 * Polars as CSV. The first row names columns: {@code frequency_Hz}, {@code polar_deg} (0 on the axis to 180), {@code azimuth_deg} (0 to the right, 90 up; may be absent for what is
 * rotationally symmetric), {@code level_dB}, and optionally {@code phase_deg}. Angles form a regular grid that is complete at every frequency.
 */
public final class PolarTable {

    private static final int MOST_ROWS = 5_000_000;

    private record Value(double frequency, double polar, double azimuth, double level, double phase) {
    }

    private PolarTable() {
    }

    /** Reads a table. */
    public static Balloon read(String name, String text) throws BalloonException {
        var lines = text.split("\\R");
        if (lines.length < 2 || lines.length > MOST_ROWS) {
            throw new BalloonException(name + ": a table has a row of names and rows of figures, at most " + MOST_ROWS + ".");
        }
        var mark = lines[0].contains(";") ? ";" : lines[0].contains("\t") ? "\t" : ",";
        var names = List.of(lines[0].replace("\uFEFF", "").strip().split(java.util.regex.Pattern.quote(mark)));
        int frequency = column(name, names, "frequency_Hz");
        int polar = column(name, names, "polar_deg");
        int level = column(name, names, "level_dB");
        int azimuth = names.indexOf("azimuth_deg");
        int phase = names.indexOf("phase_deg");
        var values = new ArrayList<Value>();
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                continue;
            }
            var cells = lines[i].split(java.util.regex.Pattern.quote(mark), -1);
            values.add(new Value(number(name, cells, frequency, i), number(name, cells, polar, i), azimuth < 0 ? 0 : number(name, cells, azimuth, i),
                    number(name, cells, level, i), phase < 0 ? 0 : Math.toRadians(number(name, cells, phase, i))));
        }
        return balloon(name, values, phase >= 0);
    }

    private static Balloon balloon(String name, List<Value> values, boolean phases) throws BalloonException {
        var frequencies = values.stream().mapToDouble(Value::frequency).distinct().sorted().toArray();
        var polars = values.stream().mapToDouble(Value::polar).distinct().sorted().toArray();
        var azimuths = values.stream().mapToDouble(Value::azimuth).distinct().sorted().toArray();
        regular(name, polars, "polar_deg", 180, true);
        regular(name, azimuths, "azimuth_deg", 360, false);
        var grid = new AngularGrid(polars.length, azimuths.length);
        var levels = new double[frequencies.length][grid.cells()];
        var turns = new double[frequencies.length][grid.cells()];
        for (var row : levels) {
            java.util.Arrays.fill(row, Double.NaN);
        }
        var index = new TreeMap<Double, Integer>();
        for (int i = 0; i < frequencies.length; i++) {
            index.put(frequencies[i], i);
        }
        for (var value : values) {
            int cell = java.util.Arrays.binarySearch(polars, value.polar()) * azimuths.length
                    + java.util.Arrays.binarySearch(azimuths, value.azimuth());
            levels[index.get(value.frequency())][cell] = value.level();
            turns[index.get(value.frequency())][cell] = value.phase();
        }
        for (int i = 0; i < levels.length; i++) {
            for (double each : levels[i]) {
                if (Double.isNaN(each)) {
                    throw new BalloonException(name + ": directions are missing at " + frequencies[i] + " Hz; every frequency needs all.");
                }
            }
        }
        return Balloon.of(name, grid, frequencies, levels, phases ? Optional.of(turns) : Optional.empty());
    }

    private static void regular(String name, double[] angles, String column, double end, boolean closed) throws BalloonException {
        double step = closed ? end / Math.max(1, angles.length - 1) : end / angles.length;
        for (int i = 0; i < angles.length; i++) {
            if (Math.abs(angles[i] - i * step) > 0.01 || closed && angles.length < 2) {
                throw new BalloonException(name + ": " + column + " must go from 0 to " + (int) end + " in even steps; " + angles[i] + " does not fit.");
            }
        }
    }

    private static int column(String name, List<String> names, String column) throws BalloonException {
        int at = names.indexOf(column);
        if (at < 0) {
            throw new BalloonException(name + ": its first row names no column “" + column + "”.");
        }
        return at;
    }

    private static double number(String name, String[] cells, int column, int row) throws BalloonException {
        try {
            double value = Double.parseDouble(cells[column].strip());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new BalloonException(name + ", row " + (row + 1) + ": a number is missing or cannot be read.", e);
        }
        throw new BalloonException(name + ", row " + (row + 1) + ": a figure is not finite.");
    }
}
