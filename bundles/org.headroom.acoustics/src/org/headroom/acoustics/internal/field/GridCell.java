/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.field;

/**
 * The four directions of a grid about the one that is wanted, by their place in a table, and how much each counts.
 */
record GridCell(int nearLow, int nearHigh, int farLow, int farHigh, double nearLowPart, double nearHighPart,
        double farLowPart, double farHighPart) {

    /** The direction of a way from an emitter. At no distance it is its axis. */
    static GridCell of(PreparedEmitter emitter, double x, double y, double z, double distance) {
        var grid = emitter.table().grid();
        var front = emitter.front();
        double ahead = front.x_m() * x + front.y_m() * y + front.z_m() * z;
        double polar = distance == 0 ? 0 : Math.acos(Math.clamp(ahead / distance, -1, 1));
        double row = polar / Math.PI * (grid.polarSteps() - 1);
        int low = Math.min((int) row, grid.polarSteps() - 2);
        double high = row - low;
        int columns = grid.azimuthSteps();
        double column = columns == 1 ? 0 : azimuth(emitter, x, y, z) / (2 * Math.PI) * columns;
        int left = (int) column % columns;
        int right = (left + 1) % columns;
        double over = column - (int) column;
        int near = low * columns;
        int far = near + columns;
        return new GridCell(near + left, near + right, far + left, far + right, (1 - high) * (1 - over), (1 - high) * over, high * (1 - over), high * over);
    }

    private static double azimuth(PreparedEmitter emitter, double x, double y, double z) {
        var right = emitter.right();
        var up = emitter.up();
        double angle = Math.atan2(up.x_m() * x + up.y_m() * y + up.z_m() * z,
                right.x_m() * x + right.y_m() * y + right.z_m() * z);
        return angle < 0 ? angle + 2 * Math.PI : angle;
    }

    /** Pressure between the four for all frequencies, times a factor, the pressure on the axis, and the loss in air between two distances. */
    void interpolate(float[][] table, float[] axis, float factor, AirLoss loss, int row, float part, float[] target) {
        Spectra.blend(table[nearLow], table[nearHigh], table[farLow], table[farHigh], (float) nearLowPart * factor,
                (float) nearHighPart * factor, (float) farLowPart * factor, (float) farHighPart * factor, axis, loss.factor()[row],
                loss.factor()[row + 1], part, target);
    }
}
