/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.headroom.ui.design.Theme;

/**
 * The pages of a document below each other. Pages in sight are drawn in the background at the size in which they are
 * seen; until that is done, their last picture is shown. Wheel and keys scroll, with Ctrl they zoom.
 */
final class PageCanvas extends Canvas {

    private static final double POINTS_PER_INCH = 72;
    private static final double SCREEN_DPI = 96;
    private static final double LEAST = 0.1;
    private static final double MOST = 4;
    private static final double STEP = 1.2;
    private static final int GAP = 14;
    private static final Color PAPER = new Color(255, 255, 255);
    private static final Color DESK = new Color(226, 229, 233);
    private static final Color DARK_DESK = new Color(40, 43, 47);
    private static final Color EDGE = new Color(150, 157, 166);

    private final ExecutorService drawing = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon()
            .name("document pages").factory());
    private final Map<Integer, Image> images = new HashMap<>();
    private final Set<Integer> stale = new HashSet<>();
    private final Set<Integer> awaited = new HashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<PdfPages> pages = Optional.empty();
    /** Share of the real size; empty: as wide as the view. */
    private Optional<Double> zoom = Optional.empty();
    private int generation;

    PageCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Dispose, event -> {
            drawing.shutdownNow();
            images.values().forEach(Image::dispose);
            pages.ifPresent(PdfPages::close);
        });
        for (var bar : List.of(getVerticalBar(), getHorizontalBar())) {
            bar.addListener(SWT.Selection, event -> scrolled());
        }
    }

    /** Told when the zoom or the page in sight is another one. */
    void whenMoved(Runnable listener) {
        listeners.add(listener);
    }

    /** Shows other pages, at the same place. What was shown before is closed. */
    void show(Optional<PdfPages> wanted, boolean fromTheStart) {
        generation++;
        var old = pages;
        pages = wanted;
        old.ifPresent(before -> drawing.execute(before::close));
        awaited.clear();
        stale.clear();
        if (fromTheStart || wanted.isEmpty()) {
            images.values().forEach(Image::dispose);
            images.clear();
        } else {
            stale.addAll(images.keySet());
        }
        arrange();
        if (fromTheStart) {
            getVerticalBar().setSelection(0);
        }
        scrolled();
    }

    /** What is shown. */
    Optional<PdfPages> pages() {
        return pages;
    }

    int count() {
        return pages.map(each -> each.sizes().size()).orElse(0);
    }

    /** The page in sight, counted from 1; 0 without pages. */
    int current() {
        int middle = getVerticalBar().getSelection() + getClientArea().height / 3;
        int page = 0;
        for (int i = 0; i < count(); i++) {
            if (bounds(i).y - GAP <= middle) {
                page = i + 1;
            }
        }
        return page;
    }

    void go(int page) {
        if (page >= 1 && page <= count()) {
            getVerticalBar().setSelection(bounds(page - 1).y - GAP);
            scrolled();
        }
    }

    double zoom() {
        return zoom.orElseGet(this::widthZoom);
    }

    /** Whether a page that is in sight is still being drawn. */
    boolean isDrawing() {
        return !awaited.isEmpty();
    }

    void zoomIn() {
        zoomTo(Optional.of(zoom() * STEP));
    }

    void zoomOut() {
        zoomTo(Optional.of(zoom() / STEP));
    }

    /** As wide as the view, whatever width it has. */
    void fitWidth() {
        zoomTo(Optional.empty());
    }

    private void zoomTo(Optional<Double> wanted) {
        double before = zoom();
        int top = getVerticalBar().getSelection();
        zoom = wanted.map(each -> Math.clamp(each, LEAST, MOST));
        stale.addAll(images.keySet());
        arrange();
        getVerticalBar().setSelection((int) Math.round(top * zoom() / before));
        scrolled();
    }

    private double widthZoom() {
        double widest = pages.stream().flatMap(each -> each.sizes().stream()).mapToDouble(PdfPages.Size::width).max().orElse(595);
        double room = Math.max(80, getClientArea().width - 2 * GAP);
        return Math.clamp(room / (widest * SCREEN_DPI / POINTS_PER_INCH), LEAST, MOST);
    }

    private int pixels(double points) {
        return (int) Math.round(points * SCREEN_DPI / POINTS_PER_INCH * zoom());
    }

    /** Where a page lies, before scrolling. */
    private Rectangle bounds(int page) {
        var sizes = pages.orElseThrow().sizes();
        int top = GAP;
        for (int i = 0; i < page; i++) {
            top += pixels(sizes.get(i).height()) + GAP;
        }
        int width = pixels(sizes.get(page).width());
        return new Rectangle(Math.max(GAP, (getClientArea().width - width) / 2), top, width,
                pixels(sizes.get(page).height()));
    }

    private void arrange() {
        if (zoom.isEmpty()) {
            stale.addAll(images.keySet());
        }
        var area = getClientArea();
        int height = area.height;
        int width = area.width;
        if (count() > 0) {
            var last = bounds(count() - 1);
            height = last.y + last.height + GAP;
            width = pages.orElseThrow().sizes().stream().mapToInt(size -> pixels(size.width()) + 2 * GAP).max().orElse(0);
        }
        set(getVerticalBar(), height, area.height);
        set(getHorizontalBar(), width, area.width);
        redraw();
        listeners.forEach(Runnable::run);
    }

    private static void set(ScrollBar bar, int whole, int seen) {
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, whole - seen)), 0, Math.max(whole, 1),
                Math.max(1, Math.min(whole, seen)), 60, Math.max(60, seen - 60));
        bar.setVisible(whole > seen);
    }

    private void scrolled() {
        redraw();
        listeners.forEach(Runnable::run);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            if (event.count > 0) {
                zoomIn();
            } else {
                zoomOut();
            }
        } else {
            scrollBy(-event.count * 40);
        }
        event.doit = false;
    }

    private void scrollBy(int pixels) {
        getVerticalBar().setSelection(getVerticalBar().getSelection() + pixels);
        scrolled();
    }

    private void key(Event event) {
        int screen = Math.max(60, getClientArea().height - 60);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scrollBy(60);
            case SWT.ARROW_UP -> scrollBy(-60);
            case SWT.PAGE_DOWN, ' ' -> scrollBy(screen);
            case SWT.PAGE_UP -> scrollBy(-screen);
            case SWT.HOME -> go(1);
            case SWT.END -> go(count());
            case '+', '=', SWT.KEYPAD_ADD -> zoomIn();
            case '-', SWT.KEYPAD_SUBTRACT -> zoomOut();
            case '0' -> fitWidth();
            default -> {
                // for others
            }
        }
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setBackground(Theme.isDark() ? DARK_DESK : DESK);
        gc.fillRectangle(area);
        int top = getVerticalBar().getSelection();
        int left = getHorizontalBar().getSelection();
        var seen = new HashSet<Integer>();
        for (int i = 0; i < count(); i++) {
            var bounds = bounds(i);
            bounds.x -= left;
            bounds.y -= top;
            if (bounds.intersects(area)) {
                seen.add(i);
                paint(gc, i, bounds);
            }
        }
        forget(seen);
    }

    private void paint(GC gc, int page, Rectangle bounds) {
        gc.setBackground(PAPER);
        gc.fillRectangle(bounds);
        var image = images.get(page);
        if (image != null) {
            var size = image.getBounds();
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image, 0, 0, size.width, size.height, bounds.x, bounds.y, bounds.width, bounds.height);
        }
        gc.setForeground(EDGE);
        gc.drawRectangle(bounds.x - 1, bounds.y - 1, bounds.width + 1, bounds.height + 1);
        if (image == null || stale.contains(page)) {
            ask(page);
        }
    }

    private void ask(int page) {
        if (!awaited.add(page)) {
            return;
        }
        var source = pages.orElseThrow();
        int asked = generation;
        double dpi = SCREEN_DPI * zoom();
        var display = getDisplay();
        drawing.execute(() -> {
            var data = source.draw(page, dpi);
            if (!display.isDisposed()) {
                display.asyncExec(() -> drawn(page, asked, dpi, data));
            }
        });
    }

    private void drawn(int page, int asked, double dpi, ImageData data) {
        if (isDisposed() || asked != generation) {
            return;
        }
        awaited.remove(page);
        var before = images.put(page, new Image(getDisplay(), data));
        if (before != null) {
            before.dispose();
        }
        if (Math.abs(dpi - SCREEN_DPI * zoom()) < 1e-6) {
            stale.remove(page);
        }
        redraw();
        listeners.forEach(Runnable::run);
    }

    /** Pictures of pages far from what is seen are given up. */
    private void forget(Set<Integer> seen) {
        images.entrySet().removeIf(entry -> {
            boolean far = seen.stream().noneMatch(page -> Math.abs(page - entry.getKey()) <= 3);
            if (far) {
                entry.getValue().dispose();
                stale.remove(entry.getKey());
            }
            return far;
        });
    }
}
