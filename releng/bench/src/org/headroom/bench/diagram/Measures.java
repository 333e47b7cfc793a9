/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench.diagram;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Measures one editor in a window of its own process, and prints what it found as lines of name and value. A step counts
 * the work until the display has painted all of it: what the editor does when it is told to, what it does to paint, and what
 * the display takes (it is asked something, which it answers when it has done what came before). Waiting for the next
 * frame of the display does not count.
 */
public final class Measures {

    /** Opening and memory are measured with each of them. */
    static final List<String> PARTS = List.of("pan", "scroll", "zoom", "drag", "sheet");

    private static final int DROPS = 24;
    /** A hand turns no more than so many pages or notches of a wheel in a second; both editors are given that pause. */
    private static final int BETWEEN_SCREENS_MS = 200;
    private static final int BETWEEN_NOTCHES_MS = 30;
    /** After so long, what is kept for a while only is given up. */
    private static final int GIVEN_UP_MS = 9000;

    private final Side side;
    private final Display display;
    private final Shell shell;
    private final Set<String> parts;
    private final PrintStream out;
    private final int count;
    private Control control;
    private int painted;
    private long paintBegin;
    private double painting;

    private Measures(Side side, Display display, Set<String> parts, PrintStream out) {
        this.side = side;
        this.parts = parts;
        this.display = display;
        this.shell = new Shell(display);
        this.out = out;
        count = side.steps();
    }

    /** Arguments: the side, and which of {@link #PARTS} are measured; all when none is named. */
    public static void main(String[] arguments) {
        var display = new Display();
        var large = new LargeSheet(2026);
        var side = arguments[0].equals("plain") ? new PlainSide(large) : new HeadroomSide(large);
        var parts = arguments.length == 1 ? PARTS : List.of(arguments).subList(1, arguments.length);
        new Measures(side, display, Set.copyOf(parts), System.out).run();
        System.exit(0);
    }

    private void run() {
        shell.setLayout(new FillLayout());
        shell.setSize(1600, 1000);
        shell.open();
        turn();
        var before = used();
        open();
        tell("memory_MB", (used() - before + side.outsideOfHeap()) / 1e6);
        if (Boolean.getBoolean("bench.wait")) {
            turn();
            stay();
        }
        measure("pan", this::pan);
        measure("scroll", () -> pan(160));
        measure("zoom", this::zoom);
        measure("drag", this::drag);
        rest(GIVEN_UP_MS);
        tell("memory_idle_MB", (used() - before + side.outsideOfHeap()) / 1e6);
        if (side.routes()) {
            measure("sheet", () -> tell("layAll_ms", side.layAll()));
        }
    }

    private void measure(String part, Runnable measuring) {
        if (parts.contains(part)) {
            measuring.run();
        }
    }

    private void stay() {
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private void open() {
        display.addFilter(SWT.Paint, event -> paintBegin = System.nanoTime());
        var begin = System.nanoTime();
        control = side.open(shell);
        control.addListener(SWT.Paint, event -> {
            painted++;
            painting += since(paintBegin);
        });
        shell.layout(true, true);
        tell("open_ms", since(begin) + timed(() -> { }));
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Steps of one kind: how long each took, and the processor time of the window's thread in it, in ms. */
    private static final class Steps {
        private final double[] times;
        private final double[] processor;
        private int count;

        Steps(int most) {
            times = new double[most];
            processor = new double[most];
        }

        void add(double time, double cpu) {
            times[count] = time;
            processor[count++] = cpu;
        }
    }

    /** Processor time of this thread in ms. */
    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private void step(Steps steps, boolean counts, Runnable action) {
        var begin = cpu();
        var time = timed(action);
        if (counts) {
            steps.add(time, cpu() - begin);
        }
    }

    private double timed(Runnable action) {
        var before = painted;
        var begin = System.nanoTime();
        action.run();
        side.flush();
        control.update();
        display.getCursorLocation();
        var time = since(begin);
        if (painted == before) {
            painting = 0;
            var patience = System.nanoTime() + (long) (side.paintsInEvents() ? 5e9 : 5e7);
            while (painted == before && System.nanoTime() < patience) {
                if (!display.readAndDispatch()) {
                    pause();
                }
            }
            begin = System.nanoTime();
            display.getCursorLocation();
            time += painting + since(begin);
        }
        return time;
    }

    /** By a window's width or height each time, on a way that comes by no place twice. */
    private void pan() {
        side.zoom(1);
        turn();
        side.scrollTo(0, 0);
        turn();
        var width = control.getSize().x;
        var height = control.getSize().y;
        var steps = new Steps(count);
        for (var i = -4; i < count; i++) {
            var place = i + 4;
            var row = place / 11;
            var column = row % 2 == 0 ? place % 11 : 10 - place % 11;
            rest(BETWEEN_SCREENS_MS);
            step(steps, i >= 0, () -> side.scrollTo(200 + column * width, 200 + row * height));
            turn();
        }
        tell("pan", steps);
    }

    /** As a wheel does. */
    private void pan(int distance) {
        side.zoom(1);
        turn();
        var steps = new Steps(count);
        for (var i = -2; i < count; i++) {
            var x = 4000 + i * distance;
            rest(BETWEEN_NOTCHES_MS);
            step(steps, i >= 0, () -> side.scrollTo(x, 6000));
            turn();
        }
        tell("scroll", steps);
    }

    private void zoom() {
        var whole = side.zoomOfWhole();
        var steps = new Steps(count);
        for (var i = -2; i < count; i++) {
            var zoom = whole * (1 - Math.abs(i % 8) * 0.02);
            step(steps, i >= 0, () -> side.zoom(zoom));
            turn();
        }
        tell("zoom", steps);
    }

    private void drag() {
        side.zoom(1);
        turn();
        side.scrollTo(10_000, 6_000);
        turn();
        var at = side.busyDevice();
        side.scrollTo(10_000 + at[0] - 700, 6_000 + at[1] - 400);
        turn();
        var from = side.busyDevice();
        mouse(SWT.MouseMove, 0, from[0], from[1], 0);
        mouse(SWT.MouseDown, 1, from[0], from[1], 0);
        var steps = new Steps(count);
        for (var i = -4; i < count; i++) {
            var x = from[0] + 4 * (i + 5);
            var y = from[1] + 8 * ((i + 5) % 7);
            step(steps, i >= 0, () -> mouse(SWT.MouseMove, 0, x, y, SWT.BUTTON1));
        }
        tell("drag", steps);
        var first = drop(from[0] + 4 * count, from[1] + 8);
        if (side.routes()) {
            tell("reroute_first_ms", first.all());
            tell("reroute_first_blocked_ms", first.blocked());
            reroute();
        }
    }

    /**
     * What followed from letting go of a device, in ms.
     *
     * @param all       until all cables lay
     * @param processor the processor time of the window's thread in that
     * @param blocked   the longest time for which the window took no input
     */
    private record Dropped(double all, double processor, double blocked) {
    }

    private Dropped drop(int x, int y) {
        var processor = cpu();
        var begin = System.nanoTime();
        mouse(SWT.MouseUp, 1, x, y, SWT.BUTTON1);
        var blocked = since(begin);
        blocked = Math.max(blocked, side.settle());
        var all = since(begin);
        var used = cpu() - processor;
        turn();
        return new Dropped(all, used, blocked);
    }

    /** The same device moved again and again, to places next to those it had. */
    private void reroute() {
        var all = new Steps(DROPS);
        var blocked = new Steps(DROPS);
        for (var i = 0; i < DROPS; i++) {
            var at = side.busyDevice();
            mouse(SWT.MouseMove, 0, at[0], at[1], 0);
            mouse(SWT.MouseDown, 1, at[0], at[1], 0);
            var x = at[0] + (i % 4 < 2 ? 24 : -24);
            var y = at[1] + (i % 2 == 0 ? 8 : -8);
            mouse(SWT.MouseMove, 0, (at[0] + x) / 2, y, SWT.BUTTON1);
            mouse(SWT.MouseMove, 0, x, y, SWT.BUTTON1);
            turn();
            var dropped = drop(x, y);
            all.add(dropped.all(), dropped.processor());
            blocked.add(dropped.blocked(), 0);
            rest(BETWEEN_SCREENS_MS);
        }
        tell("reroute", all);
        tell("reroute_blocked", blocked);
    }

    private void mouse(int type, int button, int x, int y, int state) {
        var event = new Event();
        event.button = button;
        event.x = x;
        event.y = y;
        event.stateMask = state;
        event.count = 1;
        control.notifyListeners(type, event);
    }

    /** Lets the window do what it does by itself. */
    private void rest(int ms) {
        var end = System.nanoTime() + ms * 1_000_000L;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                pause();
            }
        }
    }

    private void turn() {
        while (display.readAndDispatch()) {
            // Until nothing waits.
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        for (var i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void tell(String name, Steps steps) {
        if (Boolean.getBoolean("bench.all")) {
            out.println(name + " " + Arrays.toString(Arrays.stream(steps.times).mapToLong(Math::round).toArray()));
            out.println(name + " cpu " + Arrays.toString(Arrays.stream(steps.processor).mapToLong(Math::round).toArray()));
        }
        tell(name + "_mean_ms", Arrays.stream(steps.times).average().orElseThrow());
        tell(name + "_p50_ms", percentile(steps.times, 0.5));
        tell(name + "_p95_ms", percentile(steps.times, 0.95));
        tell(name + "_cpu_mean_ms", Arrays.stream(steps.processor).average().orElseThrow());
        tell(name + "_cpu_p50_ms", percentile(steps.processor, 0.5));
        tell(name + "_cpu_p95_ms", percentile(steps.processor, 0.95));
    }

    private static double percentile(double[] values, double part) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * part) - 1];
    }

    private void tell(String name, double value) {
        out.println(name + " " + String.format(Locale.ROOT, "%.3f", value));
    }
}
