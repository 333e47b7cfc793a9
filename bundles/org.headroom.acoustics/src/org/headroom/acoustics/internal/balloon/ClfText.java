/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.balloon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.headroom.acoustics.balloon.Balloon;
import org.headroom.acoustics.balloon.BalloonException;
import org.headroom.acoustics.directivity.AngularGrid;

/**
 * The text form of CLF: octaves every 10 degrees (CLF1) or third octaves every 5 degrees (CLF2), magnitude only. A {@code <BAND>} has a row for each arc about the axis, from “up” on, and in
 * it a column for each angle from the axis. Arcs that the symmetry leaves out are filled in.
 */
public final class ClfText {

    private static final int MOST_LINES = 20_000;

    private final String name;
    private final int rows;
    private final int arcs;
    private String symmetry = "none";
    private boolean reversed;
    private boolean halfSphere;

    private ClfText(String name, boolean fine) {
        this.name = name;
        rows = fine ? 37 : 19;
        arcs = fine ? 72 : 36;
    }

    /** Reads a text. */
    public static Balloon read(String name, String text) throws BalloonException {
        var lines = text.split("\\R");
        if (lines.length > MOST_LINES) {
            throw new BalloonException(name + ": more than " + MOST_LINES + " lines are no CLF text.");
        }
        return new ClfText(name, text.contains("<CLF2>")).balloon(lines);
    }

    private Balloon balloon(String[] lines) throws BalloonException {
        Map<Double, double[][]> bands = new TreeMap<>();
        boolean ended = false;
        for (int i = 0; i < lines.length; i++) {
            var words = lines[i].strip().split("\\s+");
            switch (words[0].toUpperCase(Locale.ROOT)) {
                case "<BALLOON-SYMMETRY>" -> symmetry = word(words, i).toLowerCase(Locale.ROOT);
                case "<BALLOON-ARC-ORDER>" -> reversed = word(words, i).equalsIgnoreCase("reversed");
                case "<RADIATION>" -> halfSphere = word(words, i).equalsIgnoreCase("halfsphere");
                case "<BAND>" -> {
                    double frequency = number(word(words, i), i);
                    var arcsOfBand = new ArrayList<double[]>();
                    while (i + 1 < lines.length && !lines[i + 1].strip().startsWith("<")) {
                        i++;
                        if (!lines[i].isBlank()) {
                            arcsOfBand.add(arc(lines[i], i));
                        }
                    }
                    if (bands.put(frequency, arcsOfBand.toArray(double[][]::new)) != null) {
                        throw new BalloonException(name + ", line " + (i + 1) + ": the band " + frequency + " Hz comes twice.");
                    }
                }
                case "<CLF1END>", "<CLF2END>" -> ended = true;
                default -> {
                    // figures that directivity does not need
                }
            }
        }
        if (bands.isEmpty()) {
            throw new BalloonException(name + ": it has no <BAND> with levels.");
        }
        if (!ended) {
            throw new BalloonException(name + ": it ends before its end mark; the file is cut off.");
        }
        return whole(bands);
    }

    private String word(String[] words, int line) throws BalloonException {
        if (words.length < 2) {
            throw new BalloonException(name + ", line " + (line + 1) + ": " + words[0] + " says nothing.");
        }
        return words[1];
    }

    private double number(String word, int line) throws BalloonException {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new BalloonException(name + ", line " + (line + 1) + ": “" + word + "” is not a number.", e);
        }
    }

    private double[] arc(String line, int number) throws BalloonException {
        var words = line.strip().split("[\\s;]+");
        int wanted = halfSphere ? (rows + 1) / 2 : rows;
        if (words.length != rows && words.length != wanted) {
            throw new BalloonException(name + ", line " + (number + 1) + ": an arc has " + rows + " levels, not " + words.length + ".");
        }
        var levels = new double[rows];
        java.util.Arrays.fill(levels, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < words.length; i++) {
            levels[i] = number(words[i], number);
        }
        return levels;
    }

    private Balloon whole(Map<Double, double[][]> bands) throws BalloonException {
        var grid = new AngularGrid(rows, arcs);
        var frequencies = bands.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        var levels = new double[frequencies.length][grid.cells()];
        int band = 0;
        for (var given : bands.values()) {
            for (int column = 0; column < arcs; column++) {
                var arc = given[stored(column, given.length, frequencies[band])];
                for (int row = 0; row < rows; row++) {
                    levels[band][row * arcs + column] = arc[row];
                }
            }
            band++;
        }
        return Balloon.of(name, grid, frequencies, levels, Optional.empty());
    }

    /**
     * Which stored arc a column of the grid is. Columns start at the right side and go over the top, arcs start at the top; normal order goes clockwise as seen from behind.
     */
    private int stored(int column, int given, double frequency) throws BalloonException {
        int quarter = arcs / 4;
        int fromUp = Math.floorMod(reversed ? column - quarter : quarter - column, arcs);
        int half = arcs / 2;
        int mirrored = fromUp > half ? arcs - fromUp : fromUp;
        int folded = mirrored > quarter ? half - mirrored : mirrored;
        var wanted = switch (symmetry) {
            case "none" -> new int[] {arcs, fromUp};
            case "horizontal", "vertical" -> new int[] {half + 1, mirrored};
            case "full" -> new int[] {quarter + 1, folded};
            case "rotational" -> new int[] {1, 0};
            default -> throw new BalloonException(name + ": the symmetry “" + symmetry + "” is not known.");
        };
        if (given != wanted[0]) {
            throw new BalloonException(String.format(Locale.ROOT, "%s: the symmetry “%s” has %d arcs; at %.0f Hz there are %d.", name, symmetry,
                    wanted[0], frequency, given));
        }
        return wanted[1];
    }
}
