/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.reference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Nodal analysis of a supply with all four conductors: admittance matrix, currents of the loads as injections, solved
 * by elimination
 * with pivoting. Uses nothing of the engine: complex numbers are pairs of real ones.
 */
final class NodalAnalysis {

    private static final int CONDUCTORS = 4;
    private static final int NEUTRAL = 3;

    private final RandomSupply supply;
    private final Map<Object, Integer> nodes = new IdentityHashMap<>();
    private final double[] re;
    private final double[] im;

    NodalAnalysis(RandomSupply supply) {
        this.supply = supply;
        supply.edges.forEach(edge -> nodes.computeIfAbsent(edge.to(), key -> nodes.size()));
        int size = nodes.size() * CONDUCTORS;
        // real form of the complex system: [G −B; B G] [x; y] = [a; b]
        var matrix = new double[2 * size][2 * size + 1];
        for (var edge : supply.edges) {
            double square = edge.ohm() * edge.ohm() + edge.reactance() * edge.reactance();
            double g = edge.ohm() / square;
            double b = -edge.reactance() / square;
            for (int conductor = 0; conductor < CONDUCTORS; conductor++) {
                int to = row(edge.to(), conductor);
                add(matrix, size, to, to, g, b);
                if (nodes.containsKey(edge.from())) {
                    int from = row(edge.from(), conductor);
                    add(matrix, size, from, from, g, b);
                    add(matrix, size, from, to, -g, -b);
                    add(matrix, size, to, from, -g, -b);
                } else {
                    var volts = sourceVoltage(conductor);
                    matrix[to][2 * size] += g * volts[0] - b * volts[1];
                    matrix[to + size][2 * size] += g * volts[1] + b * volts[0];
                }
            }
        }
        for (var draw : supply.draws) {
            inject(matrix, size, draw);
        }
        var solution = solve(matrix);
        re = new double[size];
        im = new double[size];
        System.arraycopy(solution, 0, re, 0, size);
        System.arraycopy(solution, size, im, 0, size);
    }

    private int row(Object node, int conductor) {
        return nodes.get(node) * CONDUCTORS + conductor;
    }

    private static void add(double[][] matrix, int size, int row, int column, double g, double b) {
        matrix[row][column] += g;
        matrix[row][column + size] -= b;
        matrix[row + size][column] += b;
        matrix[row + size][column + size] += g;
    }

    private void inject(double[][] matrix, int size, RandomSupply.Draw draw) {
        for (double[] current : currents(draw)) {
            int from = row(draw.at(), (int) current[0]);
            int to = row(draw.at(), (int) current[1]);
            matrix[from][2 * size] -= current[2];
            matrix[from + size][2 * size] -= current[3];
            matrix[to][2 * size] += current[2];
            matrix[to + size][2 * size] += current[3];
        }
    }

    /** Currents of a load as from conductor, to conductor, real and imaginary part. */
    private List<double[]> currents(RandomSupply.Draw draw) {
        var currents = new ArrayList<double[]>();
        if (draw.lines().size() == 2) {
            int first = Math.min(draw.lines().get(0), draw.lines().get(1));
            int second = Math.max(draw.lines().get(0), draw.lines().get(1));
            var a = sourceVoltage(first);
            var b = sourceVoltage(second);
            double angle = Math.atan2(a[1] - b[1], a[0] - b[0]) - draw.lag();
            currents.add(new double[] { first, second, draw.amperes() * Math.cos(angle),
                    draw.amperes() * Math.sin(angle) });
        } else {
            for (int line : draw.lines()) {
                double angle = -supply.step * line - draw.lag();
                currents.add(new double[] { line, NEUTRAL, draw.amperes() * Math.cos(angle),
                        draw.amperes() * Math.sin(angle) });
            }
        }
        return currents;
    }

    double[] sourceVoltage(int conductor) {
        if (conductor == NEUTRAL) {
            return new double[] { 0, 0 };
        }
        return new double[] { supply.toNeutral * Math.cos(-supply.step * conductor),
                supply.toNeutral * Math.sin(-supply.step * conductor) };
    }

    /** Voltage of a conductor at a place, real and imaginary part. */
    double[] voltage(Object node, int conductor) {
        return nodes.containsKey(node) ? new double[] { re[row(node, conductor)], im[row(node, conductor)] }
                : sourceVoltage(conductor);
    }

    /** What the source gives through a conductor, by Ohm's law in the cables that leave it. */
    double[] sourceCurrent(int conductor) {
        double a = 0;
        double b = 0;
        for (var edge : supply.edges) {
            if (!nodes.containsKey(edge.from())) {
                var current = current(edge, conductor);
                a += current[0];
                b += current[1];
            }
        }
        return new double[] { a, b };
    }

    /** Current in a conductor of a cable, away from the source. */
    double[] current(RandomSupply.Edge edge, int conductor) {
        var from = voltage(edge.from(), conductor);
        var to = voltage(edge.to(), conductor);
        double x = from[0] - to[0];
        double y = from[1] - to[1];
        double square = edge.ohm() * edge.ohm() + edge.reactance() * edge.reactance();
        return new double[] { (x * edge.ohm() + y * edge.reactance()) / square,
                (y * edge.ohm() - x * edge.reactance()) / square };
    }

    private static double[] solve(double[][] matrix) {
        int size = matrix.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
                    pivot = row;
                }
            }
            var swap = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swap;
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                if (factor != 0) {
                    for (int each = column; each <= size; each++) {
                        matrix[row][each] -= factor * matrix[column][each];
                    }
                }
            }
        }
        var solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = matrix[row][size];
            for (int column = row + 1; column < size; column++) {
                sum -= matrix[row][column] * solution[column];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
