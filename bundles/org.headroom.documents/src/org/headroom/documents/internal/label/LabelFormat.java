/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.label;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.render.pdf.Paper;
import org.headroom.render.scene.Bounds;

/**
 * A sheet of labels, or a roll, all in millimetres. Sizes are those that the makers of label sheets print on their
 * packets; on a roll every label is a page.
 *
 * @param name    as users choose it
 * @param paper   what it is printed on, upright
 * @param columns labels across
 * @param rows    labels down
 * @param left    from the edge of the paper to the first label
 * @param top     from the edge of the paper to the first label
 * @param width   of a label
 * @param height  of a label
 * @param pitchX  from the left of one label to the left of the next
 * @param pitchY  from the top of one label to the top of the next
 */
public record LabelFormat(String name, Paper paper, int columns, int rows, double left, double top, double width, double height,
        double pitchX, double pitchY) {

    private static final double PIXELS_PER_MM = 96 / 25.4;

    /** The option of a request that names a format. */
    public static final String OPTION = "labels";

    private static final List<LabelFormat> ALL = List.of(
            sheet("L7651", Paper.A4, 5, 13, 4.75, 10.7, 38.1, 21.2, 40.64),
            sheet("L7160", Paper.A4, 3, 7, 7.21, 15.15, 63.5, 38.1, 66.04),
            sheet("L7163", Paper.A4, 2, 7, 4.65, 15.15, 99.1, 38.1, 101.6),
            sheet("5160", Paper.LETTER, 3, 10, 4.76, 12.7, 66.68, 25.4, 69.85),
            sheet("5163", Paper.LETTER, 2, 5, 3.97, 12.7, 101.6, 50.8, 106.36),
            roll("roll-24", 60, 24), roll("roll-36", 90, 36));

    private static final Map<String, String> USUAL = Map.of("cable-labels", "L7651", "device-labels", "L7160");

    private static LabelFormat sheet(String name, Paper paper, int columns, int rows, double left, double top,
            double width, double height, double pitchX) {
        return new LabelFormat(name, paper, columns, rows, left, top, width, height, pitchX, height);
    }

    private static LabelFormat roll(String name, double width, double height) {
        return new LabelFormat(name, new Paper(name, width, height), 1, 1, 0, 0, width, height, width, height);
    }

    /** The names that users may choose. */
    public static List<String> names() {
        return ALL.stream().map(LabelFormat::name).toList();
    }

    static Optional<LabelFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The format that was chosen, or the usual one of a document. */
    static LabelFormat of(Map<String, String> options, String document) {
        return Optional.ofNullable(options.get(OPTION)).flatMap(LabelFormat::named)
                .orElseGet(() -> named(USUAL.get(document)).orElseThrow());
    }

    boolean isRoll() {
        return columns * rows == 1;
    }

    int onPage() {
        return columns * rows;
    }

    /** Where a label of a page stands, in pixels, counted across and then down. */
    Bounds place(int index) {
        return new Bounds((left + index % columns * pitchX) * PIXELS_PER_MM, (top + index / columns * pitchY) * PIXELS_PER_MM,
                width * PIXELS_PER_MM, height * PIXELS_PER_MM);
    }
}
