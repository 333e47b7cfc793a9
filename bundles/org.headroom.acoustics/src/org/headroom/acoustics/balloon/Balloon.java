/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.balloon;

import java.util.Arrays;
import java.util.Optional;

import org.headroom.acoustics.directivity.AngularGrid;
import org.headroom.acoustics.directivity.Directivity;
import org.headroom.acoustics.directivity.DirectivityBasis;

/**
 * A measured directivity on a regular grid, relative to its axis. Between its frequencies level and phase are interpolated along the logarithm of frequency; beyond them the first and
 * last stand. Immutable.
 */
public final class Balloon implements Directivity {

    /** How far values of one direction may differ: all meridians meet in front and behind. */
    public static final double POLE_TOLERANCE_DB = 0.5;
    private static final double FLOOR_DB = -120;
    /** Far below the loudest direction a pole says nothing. */
    private static final double POLE_FLOOR_DB = -40;

    private final String name;
    private final AngularGrid grid;
    private final double[] frequency_Hz;
    private final double[][] level_dB;
    private final Optional<double[][]> phase_rad;

    private Balloon(String name, AngularGrid grid, double[] frequency_Hz, double[][] level_dB, Optional<double[][]> phase_rad) {
        this.name = name;
        this.grid = grid;
        this.frequency_Hz = frequency_Hz;
        this.level_dB = level_dB;
        this.phase_rad = phase_rad;
    }

    /**
     * A balloon of levels alone, or with phases.
     *
     * @param name         of the loudspeaker or file, for messages
     * @param grid         the directions; row by row from the axis, each from the right side over the top
     * @param frequency_Hz rising, above 0
     * @param level_dB     by frequency and direction, relative to anything
     * @param phase_rad    likewise; empty when not known
     * @throws BalloonException when poles disagree, or figures are impossible
     */
    public static Balloon of(String name, AngularGrid grid, double[] frequency_Hz, double[][] level_dB, Optional<double[][]> phase_rad)
            throws BalloonException {
        if (frequency_Hz.length == 0 || level_dB.length != frequency_Hz.length) {
            throw new BalloonException(name + ": there are no levels for its frequencies.");
        }
        for (int i = 0; i < frequency_Hz.length; i++) {
            if (!(frequency_Hz[i] > 0) || !Double.isFinite(frequency_Hz[i]) || i > 0 && frequency_Hz[i] <= frequency_Hz[i - 1]) {
                throw new BalloonException(name + ": frequencies must rise from above 0; " + frequency_Hz[i] + " Hz does not.");
            }
        }
        var levels = new double[frequency_Hz.length][];
        var phases = phase_rad.map(all -> new double[all.length][]);
        for (int i = 0; i < levels.length; i++) {
            if (level_dB[i].length != grid.cells() || phase_rad.isPresent() && phase_rad.get()[i].length != grid.cells()) {
                throw new BalloonException(name + ": " + grid.cells() + " directions are wanted at " + frequency_Hz[i] + " Hz, not "
                        + level_dB[i].length + ".");
            }
            checkPole(name, frequency_Hz[i], level_dB[i], 0, grid.azimuthSteps(), "in front");
            checkPole(name, frequency_Hz[i], level_dB[i], grid.cells() - grid.azimuthSteps(), grid.cells(), "behind");
            double axis = level_dB[i][0];
            if (!Double.isFinite(axis)) {
                throw new BalloonException(name + ": there is no level on the axis at " + frequency_Hz[i] + " Hz.");
            }
            levels[i] = new double[grid.cells()];
            for (int cell = 0; cell < grid.cells(); cell++) {
                if (Double.isNaN(level_dB[i][cell]) || level_dB[i][cell] - axis > 100) {
                    throw new BalloonException(name + ": a level at " + frequency_Hz[i] + " Hz is not a number or impossibly high.");
                }
                levels[i][cell] = Math.max(FLOOR_DB, level_dB[i][cell] - axis);
            }
            if (phases.isPresent()) {
                double zero = phase_rad.get()[i][0];
                phases.get()[i] = Arrays.stream(phase_rad.get()[i]).map(each -> Math.IEEEremainder(each - zero, 2 * Math.PI)).toArray();
            }
        }
        return new Balloon(name, grid, frequency_Hz.clone(), levels, phases);
    }

    private static void checkPole(String name, double frequency, double[] levels, int from, int to, String where) throws BalloonException {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            least = Math.min(least, levels[i]);
            most = Math.max(most, levels[i]);
        }
        double loudest = Arrays.stream(levels).max().orElse(0);
        if (most - least > POLE_TOLERANCE_DB && most > loudest + POLE_FLOOR_DB) {
            throw new BalloonException(String.format(java.util.Locale.ROOT,
                    "%s: its meridians do not meet %s at %.0f Hz: they differ by %.1f dB. The file is damaged, or its arcs are in another order than it says.",
                    name, where, frequency, most - least));
        }
    }

    public String name() {
        return name;
    }

    /** Frequencies of the data, rising. */
    public double[] frequencies_Hz() {
        return frequency_Hz.clone();
    }

    @Override
    public DirectivityBasis basis() {
        return phase_rad.isPresent() ? DirectivityBasis.COMPLEX : DirectivityBasis.MAGNITUDE;
    }

    @Override
    public AngularGrid grid() {
        return grid;
    }

    @Override
    public double magnitude(double frequency, double polar_rad, double azimuth_rad) {
        int low = below(frequency);
        int high = Math.min(low + 1, frequency_Hz.length - 1);
        double part = part(frequency, low, high);
        double level = at(level_dB[low], polar_rad, azimuth_rad) * (1 - part) + at(level_dB[high], polar_rad, azimuth_rad) * part;
        return Math.pow(10, level / 20);
    }

    @Override
    public double phase_rad(double frequency, double polar_rad, double azimuth_rad) {
        if (phase_rad.isEmpty()) {
            return 0;
        }
        int low = below(frequency);
        int high = Math.min(low + 1, frequency_Hz.length - 1);
        int cell = nearest(polar_rad, azimuth_rad);
        double from = phase_rad.get()[low][cell];
        double way = Math.IEEEremainder(phase_rad.get()[high][cell] - from, 2 * Math.PI);
        return from + way * part(frequency, low, high);
    }

    private int below(double frequency) {
        int at = Arrays.binarySearch(frequency_Hz, frequency);
        return Math.clamp(at >= 0 ? at : -at - 2, 0, frequency_Hz.length - 1);
    }

    private double part(double frequency, int low, int high) {
        return low == high ? 0
                : Math.clamp(Math.log(frequency / frequency_Hz[low]) / Math.log(frequency_Hz[high] / frequency_Hz[low]), 0, 1);
    }

    private int nearest(double polar_rad, double azimuth_rad) {
        int row = Math.clamp(Math.round(polar_rad / Math.PI * (grid.polarSteps() - 1)), 0, grid.polarSteps() - 1);
        int column = Math.floorMod(Math.round(azimuth_rad / (2 * Math.PI) * grid.azimuthSteps()), grid.azimuthSteps());
        return row * grid.azimuthSteps() + column;
    }

    private double at(double[] levels, double polar_rad, double azimuth_rad) {
        double row = Math.clamp(polar_rad / Math.PI, 0, 1) * (grid.polarSteps() - 1);
        int low = Math.min((int) row, grid.polarSteps() - 2);
        double column = (azimuth_rad / (2 * Math.PI) - Math.floor(azimuth_rad / (2 * Math.PI))) * grid.azimuthSteps();
        int left = (int) column % grid.azimuthSteps();
        int right = (left + 1) % grid.azimuthSteps();
        double over = column - Math.floor(column);
        double near = levels[low * grid.azimuthSteps() + left] * (1 - over) + levels[low * grid.azimuthSteps() + right] * over;
        double far = levels[(low + 1) * grid.azimuthSteps() + left] * (1 - over) + levels[(low + 1) * grid.azimuthSteps() + right] * over;
        return near + (far - near) * (row - low);
    }
}
