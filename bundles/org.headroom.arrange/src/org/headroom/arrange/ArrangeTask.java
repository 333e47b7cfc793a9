/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.headroom.layout.elk.LayeredLayout;
import org.headroom.layout.elk.LayoutBox;
import org.headroom.layout.elk.LayoutBox.LayoutPort;
import org.headroom.layout.elk.LayoutLine;
import org.headroom.layout.elk.LayoutProgress;
import org.headroom.layout.elk.LayoutRequest;
import org.headroom.layout.elk.LayoutResult;
import org.headroom.layout.elk.LayoutResult.Area;
import org.headroom.layout.elk.LayoutSpacing;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.render.flow.PortAnchor.Side;
import org.headroom.render.scene.Bounds;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.PlacedFigure;
import org.headroom.render.sheet.SheetLayout;

/**
 * What is to be arranged, as it stood when the task was made. Made in the thread that owns the design; run in the background; the
 * change that comes out is applied in the thread that owns the design again.
 */
public final class ArrangeTask {

    private static final int GRID = LayoutSpacing.SHEET.grid();
    /** Where a drawing begins on an otherwise empty sheet. */
    private static final int MARGIN = 64;
    /** Room that a stub to another sheet takes beside its device, flag included. */
    private static final int STUB = 224;
    /** Share of the work that arranging is; the rest is laying cables. */
    private static final double ARRANGING = 0.5;

    private final SheetLayout layout;
    private final Map<String, Stand> stands = new LinkedHashMap<>();
    private final Map<Frame, Bounds> frames = new LinkedHashMap<>();
    private final boolean whole;

    /** A device to be arranged, and how far stubs reach out of it. */
    private record Stand(PlacedFigure figure, int left, int right, Optional<Frame> frame) {

        double width() {
            return left + figure.figure().size().width() + right;
        }
    }

    private ArrangeTask(SheetLayout layout, Set<PlacedDevice> wanted, boolean whole) {
        this.layout = layout;
        this.whole = whole;
        layout.sheet().getFrames().forEach(frame -> frames.put(frame, bounds(frame)));
        var sorted = new ArrayList<>(layout.devices());
        sorted.sort(Comparator.<PlacedFigure>comparingDouble(each -> each.at().y())
                .thenComparingDouble(each -> each.at().x()));
        for (PlacedFigure figure : sorted) {
            if (wanted.contains(figure.placed())) {
                stands.putIfAbsent(figure.placed().getId(), stand(figure));
            }
        }
    }

    /** To arrange everything on a sheet. */
    public static ArrangeTask sheet(SheetLayout layout) {
        return new ArrangeTask(layout, new LinkedHashSet<>(layout.sheet().getDevices()), true);
    }

    /** To arrange the devices among some elements of a sheet; what else stands there stays. A frame stands for what is on it. */
    public static ArrangeTask selection(SheetLayout layout, Collection<? extends Element> elements) {
        var wanted = new LinkedHashSet<PlacedDevice>();
        for (Element element : elements) {
            if (element instanceof PlacedDevice placed) {
                wanted.add(placed);
            } else if (element instanceof Frame frame) {
                layout.devices().stream().filter(each -> holds(bounds(frame), each.box())).map(PlacedFigure::placed)
                        .forEach(wanted::add);
            }
        }
        return new ArrangeTask(layout, wanted, false);
    }

    /** How many devices there are to arrange. One alone is where it is. */
    public int size() {
        return stands.size();
    }

    private Stand stand(PlacedFigure figure) {
        int left = 0;
        int right = 0;
        for (CableRun run : layout.runs()) {
            if (run.isStub()) {
                var here = run.from().box().isPresent() ? run.from() : run.to();
                if (here.box().equals(Optional.of(figure.placed().getId()))) {
                    left = here.side() == Side.LEFT ? STUB : left;
                    right = here.side() == Side.RIGHT ? STUB : right;
                }
            }
        }
        return new Stand(figure, left, right, frame(figure));
    }

    // The smallest frame that a device stands on; frames are kept when the whole sheet is arranged.
    private Optional<Frame> frame(PlacedFigure figure) {
        return whole ? frames.entrySet().stream().filter(each -> holds(each.getValue(), figure.box()))
                .min(Comparator.comparingDouble(each -> each.getValue().width() * each.getValue().height()))
                .map(Map.Entry::getKey) : Optional.empty();
    }

    private static Bounds bounds(Frame frame) {
        return new Bounds(frame.getX(), frame.getY(), Math.max(0, frame.getWidth()), Math.max(0, frame.getHeight()));
    }

    private static boolean holds(Bounds area, Bounds box) {
        return area.x() <= box.x() && area.y() <= box.y() && area.right() >= box.right()
                && area.bottom() >= box.bottom();
    }

    /**
     * Finds places and lays cables.
     *
     * @throws CancellationException when the progress says that nobody wants it any more
     */
    public Arrangement run(LayoutProgress progress) {
        var result = new LayeredLayout().arrange(request(), new Share(progress));
        int left = stands.values().stream().mapToInt(each -> (int) each.figure().at().x() - each.left()).min().orElse(0);
        int top = stands.values().stream().mapToInt(each -> (int) each.figure().at().y()).min().orElse(0);
        int x = whole ? MARGIN : onGrid(left);
        int y = whole ? MARGIN : free(result, x, onGrid(top));
        var moved = new LinkedHashMap<PlacedDevice, Bounds>();
        stands.forEach((id, stand) -> {
            var corner = result.boxes().get(id);
            var size = stand.figure().figure().size();
            moved.put(stand.figure().placed(), new Bounds(x + corner.x() + stand.left(), y + corner.y(), size.width(),
                    size.height()));
        });
        var areas = new LinkedHashMap<Frame, Area>();
        for (Frame frame : frames.keySet()) {
            var area = result.groups().get(id(frame));
            if (area != null) {
                areas.put(frame, new Area(x + area.x(), y + area.y(), area.width(), area.height()));
            }
        }
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        var lines = new ArrangedLines(layout, moved).lay(progress::isCancelled);
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        progress.done(1);
        return new Arrangement(layout.sheet(), moved, areas, lines, whole);
    }

    private static String id(Frame frame) {
        return "frame " + frame.getId();
    }

    private LayoutRequest request() {
        var ports = new HashMap<String, Map<String, LayoutPort>>();
        var lines = new ArrayList<LayoutLine>();
        for (CableRun run : layout.runs()) {
            if (isWanted(run.from()) && isWanted(run.to())) {
                lines.add(new LayoutLine(run.id(), port(run.from(), ports), port(run.to(), ports)));
            }
        }
        var boxes = new ArrayList<LayoutBox>();
        stands.forEach((id, stand) -> boxes.add(new LayoutBox(id, stand.width(), stand.figure().figure().size().height(),
                List.copyOf(ports.getOrDefault(id, Map.of()).values()), stand.frame().map(ArrangeTask::id))));
        return new LayoutRequest(boxes, lines, LayoutSpacing.SHEET);
    }

    private boolean isWanted(CableRun.End end) {
        return end.box().filter(stands::containsKey).isPresent();
    }

    private String port(CableRun.End end, Map<String, Map<String, LayoutPort>> ports) {
        var box = end.box().orElseThrow();
        double y = end.at().y() - stands.get(box).figure().at().y();
        var right = end.side() == Side.RIGHT;
        var id = box + (right ? " right " : " left ") + y;
        ports.computeIfAbsent(box, each -> new LinkedHashMap<>()).putIfAbsent(id, new LayoutPort(id, right, y));
        return id;
    }

    // A part of a sheet stays where it was, or goes down until it is clear of what stays.
    private int free(LayoutResult result, int x, int top) {
        var others = layout.devices().stream().filter(each -> !stands.containsKey(each.placed().getId()))
                .map(each -> each.box().grown(2 * GRID)).toList();
        int end = (int) others.stream().mapToDouble(Bounds::bottom).max().orElse(top);
        for (int y = top; y < end; y += GRID) {
            int here = y;
            if (stands.entrySet().stream().noneMatch(each -> {
                var corner = result.boxes().get(each.getKey());
                var box = new Bounds(x + corner.x(), here + corner.y(), each.getValue().width(),
                        each.getValue().figure().figure().size().height());
                return others.stream().anyMatch(other -> overlap(other, box));
            })) {
                return y;
            }
        }
        return onGrid(Math.max(end + 2 * GRID, top));
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private static int onGrid(int value) {
        return Math.floorDiv(value, GRID) * GRID;
    }

    /** Arranging is a part of the work. */
    private record Share(LayoutProgress all) implements LayoutProgress {

        @Override
        public void done(double done) {
            all.done(done * ARRANGING);
        }

        @Override
        public boolean isCancelled() {
            return all.isCancelled();
        }
    }
}
