/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.headroom.model.production.Production;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.render.flow.DeviceFigure;
import org.headroom.render.flow.PortAnchor;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;

/**
 * Puts the devices of a sheet into columns, each as near to the height of its neighbours as there is room, and
 * frames around them.
 */
final class ColumnLayout {

    static final int GRID = 8;
    /** Room of an A3 page in landscape inside border, key and title block [1/96 in]. */
    static final int LEFT = 56;
    static final int TOP = 56;
    static final int RIGHT = 1528;
    static final int BOTTOM = 960;

    private static final int INSET = 16;
    private static final int CAPTION = 32;
    private static final int BETWEEN_AREAS = 16;
    private static final int[] BETWEEN_DEVICES = {24, 16};
    private static final int CLOSE = 8;
    private static final int LEAST_GAP = 32;
    /** So many wires count when spare width is shared out; more find room in it all the same. */
    private static final int MOST_WEIGHT = 6;
    /** A stub with its number, and the flag at its end. */
    private static final int FLAG = 232;

    private final Sheet sheet;
    private final List<List<Area>> columns;
    private final Map<Area.Member, PlacedDevice> placed;
    private final Map<PlacedDevice, DeviceFigure> figures = new HashMap<>();
    private final Map<Port, PlacedDevice> owners = new HashMap<>();

    ColumnLayout(Production production, Sheet sheet, List<List<Area>> columns, Map<Area.Member, PlacedDevice> placed) {
        this.sheet = sheet;
        this.columns = columns;
        this.placed = placed;
        var scenes = new SheetScenes(TextMetrics.embedded());
        for (PlacedDevice each : sheet.getDevices()) {
            figures.put(each, scenes.device(each, SheetOptions.forPage()).figure());
            each.getPorts().forEach(port -> owners.put(port, each));
        }
    }

    void arrange() {
        across();
        for (int i = 0; i < columns.size(); i++) {
            down(columns.get(i), i);
        }
        columns.forEach(column -> column.forEach(this::frame));
    }

    // across

    private void across() {
        int count = columns.size();
        int[] widths = new int[count];
        int[] gaps = new int[count + 1];
        int[] wires = new int[count + 1];
        for (int i = 0; i < count; i++) {
            widths[i] = boxes(columns.get(i)).mapToInt(this::width).max().orElse(0);
            gaps[i] += flags(columns.get(i), PortAnchor.Side.LEFT) ? FLAG : 0;
            gaps[i + 1] += flags(columns.get(i), PortAnchor.Side.RIGHT) ? FLAG : 0;
        }
        for (int i = 1; i < count; i++) {
            wires[i] = Math.min(MOST_WEIGHT, wires(i));
            gaps[i] = Math.max(gaps[i], LEAST_GAP) + (gaps[i] > 0 ? LEAST_GAP : 0);
        }
        int used = Stream.of(widths, gaps).flatMapToInt(Arrays::stream).sum() + count * 2 * INSET;
        int spare = RIGHT - LEFT - used;
        int all = Math.max(1, Arrays.stream(wires).sum());
        int x = LEFT + gaps[0];
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                x += gaps[i] + Math.max(0, spare) * wires[i] / all;
            }
            x = grid(x);
            for (PlacedDevice each : boxes(columns.get(i)).toList()) {
                each.setX(x + INSET);
                each.setWidth(widths[i]);
            }
            x += widths[i] + 2 * INSET;
        }
    }

    private int wires(int boundary) {
        var left = new ArrayList<PlacedDevice>();
        columns.subList(0, boundary).forEach(column -> boxes(column).forEach(left::add));
        return (int) left.stream().flatMap(each -> each.getPorts().stream()).flatMap(ColumnLayout::far)
                .filter(far -> owners.containsKey(far) && !left.contains(owners.get(far))).count();
    }

    private boolean flags(List<Area> column, PortAnchor.Side side) {
        return boxes(column).anyMatch(each -> each.getPorts().stream()
                .anyMatch(port -> leaves(port) && figures.get(each).anchor(port.getId())
                        .map(PortAnchor::side).filter(side::equals).isPresent()));
    }

    private boolean leaves(Port port) {
        return !port.getEnds().isEmpty() && far(port).noneMatch(owners::containsKey);
    }

    // down

    private void down(List<Area> column, int index) {
        int devices = (int) boxes(column).count();
        int heights = boxes(column).mapToInt(this::height).sum();
        int fixed = heights + column.size() * (CAPTION + INSET) + (column.size() - 1) * BETWEEN_AREAS;
        int inner = devices - column.size();
        int gap = Arrays.stream(BETWEEN_DEVICES).filter(each -> fixed + inner * each <= BOTTOM - TOP).findFirst()
                .orElse(CLOSE);
        int y = TOP;
        for (Area area : column) {
            y += CAPTION;
            for (Area.Member member : area.members()) {
                var each = placed.get(member);
                each.setY(y);
                y += height(each) + gap;
            }
            y += INSET - gap + BETWEEN_AREAS;
        }
        if (index > 0) {
            var free = BOTTOM - (y - BETWEEN_AREAS);
            var wish = grid((int) wish(column, index));
            int shift = Math.max(0, Math.min(free / GRID * GRID, wish));
            boxes(column).forEach(each -> each.setY(each.getY() + shift));
        }
    }

    /** How far down the column should move so that its wires from the left are as level as they can be. */
    private double wish(List<Area> column, int index) {
        var before = new ArrayList<PlacedDevice>();
        columns.subList(0, index).forEach(each -> boxes(each).forEach(before::add));
        return boxes(column).flatMap(each -> each.getPorts().stream().flatMap(port -> far(port)
                .filter(far -> before.contains(owners.get(far))).map(far -> y(owners.get(far), far) - y(each, port))))
                .mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private double y(PlacedDevice each, Port port) {
        return each.getY() + figures.get(each).anchor(port.getId()).map(anchor -> anchor.at().y()).orElse(0.0);
    }

    private void frame(Area area) {
        if (area.caption().isEmpty() || area.members().isEmpty()) {
            return;
        }
        var boxes = area.members().stream().map(placed::get).toList();
        int top = boxes.stream().mapToInt(PlacedDevice::getY).min().orElse(TOP);
        int bottom = boxes.stream().mapToInt(each -> each.getY() + height(each)).max().orElse(TOP);
        var frame = SheetFactory.eINSTANCE.createFrame();
        frame.setX(boxes.get(0).getX() - INSET);
        frame.setY(top - CAPTION);
        frame.setWidth(boxes.get(0).getWidth() + 2 * INSET);
        frame.setHeight(bottom - top + CAPTION + INSET);
        frame.setCaption(area.caption());
        sheet.getFrames().add(frame);
    }

    private Stream<PlacedDevice> boxes(List<Area> column) {
        return column.stream().flatMap(area -> area.members().stream()).map(placed::get);
    }

    private int width(PlacedDevice each) {
        return (int) figures.get(each).size().width();
    }

    private int height(PlacedDevice each) {
        return (int) figures.get(each).size().height();
    }

    private static Stream<Port> far(Port port) {
        return Ports.neighbours(port);
    }

    private static int grid(int value) {
        return Math.floorDiv(value + GRID - 1, GRID) * GRID;
    }
}
