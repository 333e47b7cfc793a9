/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench.diagram;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

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

    private static final int STEPS = 40;

    private final Side side;
    private final Display display;
    private final Shell shell;
    private final PrintStream out;
    private Control control;
    private int painted;
    private long paintBegin;
    private double painting;
    private long cpu;

    private Measures(Side side, Display display, PrintStream out) {
        this.side = side;
        this.display = display;
        this.shell = new Shell(display);
        this.out = out;
    }

    public static void main(String[] arguments) {
        var display = new Display();
        var large = new LargeSheet(2026);
        var side = arguments[0].equals("plain") ? new PlainSide(large) : new HeadroomSide(large);
        new Measures(side, display, System.out).run();
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
        pan();
        zoom();
        drag();
        tell("layAll_ms", side.layAll());
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
        tell("open_ms", since(begin) + step(() -> { }));
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Takes a step and gives the time that it and its painting took, in ms. */
    private double step(Runnable action) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        var time = timed(action);
        cpu += threads.getCurrentThreadCpuTime() - start;
        return time;
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
        var times = new double[STEPS];
        for (var i = -4; i < STEPS; i++) {
            var place = i + 4;
            var row = place / 11;
            var column = row % 2 == 0 ? place % 11 : 10 - place % 11;
            var time = step(() -> side.scrollTo(200 + column * width, 200 + row * height));
            if (i >= 0) {
                times[i] = time;
            }
            turn();
        }
        tell("pan", times);
        pan(160);
    }

    /** As a wheel does. */
    private void pan(int distance) {
        var times = new double[STEPS];
        for (var i = 0; i < STEPS; i++) {
            var x = 4000 + i * distance;
            times[i] = step(() -> side.scrollTo(x, 6000));
            turn();
        }
        tell("scroll", times);
    }

    private void zoom() {
        var whole = side.zoomOfWhole();
        var times = new double[STEPS / 2];
        for (var i = -2; i < times.length; i++) {
            var zoom = whole * (1 - Math.abs(i % 8) * 0.02);
            var time = step(() -> side.zoom(zoom));
            if (i >= 0) {
                times[i] = time;
            }
            turn();
        }
        tell("zoom", times);
    }

    private void drag() {
        side.zoom(1);
        turn();
        side.scrollTo(10_000, 6_000);
        turn();
        var at = side.busyDevice();
        side.scrollTo(10_000 + at[0] - 700, 6_000 + at[1] - 400);
        turn();
        at = side.busyDevice();
        mouse(SWT.MouseMove, 0, at[0], at[1], 0);
        mouse(SWT.MouseDown, 1, at[0], at[1], 0);
        var times = new double[STEPS];
        for (var i = -4; i < STEPS; i++) {
            var x = at[0] + 4 * (i + 5);
            var y = at[1] + 8 * ((i + 5) % 7);
            var time = step(() -> mouse(SWT.MouseMove, 0, x, y, SWT.BUTTON1));
            if (i >= 0) {
                times[i] = time;
            }
        }
        tell("drag", times);
        var begin = System.nanoTime();
        mouse(SWT.MouseUp, 1, at[0] + 4 * STEPS, at[1] + 40, SWT.BUTTON1);
        var dropped = since(begin);
        var worst = side.settle();
        tell("reroute_ms", since(begin));
        tell("reroute_blocked_ms", Math.max(dropped, worst));
        turn();
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

    private void tell(String name, double[] times) {
        if (Boolean.getBoolean("bench.all")) {
            out.println(name + " " + Arrays.toString(Arrays.stream(times).mapToLong(Math::round).toArray()));
        }
        Arrays.sort(times);
        if (Boolean.getBoolean("bench.all")) {
            tell(name + "_cpu_ms", cpu / 1e6 / times.length);
            cpu = 0;
        }
        tell(name + "_mean_ms", Arrays.stream(times).average().orElseThrow());
        tell(name + "_p95_ms", times[(int) Math.ceil(times.length * 0.95) - 1]);
    }

    private void tell(String name, double value) {
        out.println(name + " " + String.format(Locale.ROOT, "%.3f", value));
    }
}
