/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Pictures of what lies beside the window, all of one zoom. Areas are in pixels of the zoomed sheet. For the UI thread. */
final class Surroundings {

    /** One on each side. */
    private static final int MOST = 4;

    /** A picture, painted from its upper edge on. */
    static final class Page {
        private final Image image;
        private final Rectangle area;
        private int done;

        private Page(Image image, Rectangle area, int done) {
            this.image = image;
            this.area = area;
            this.done = done;
        }

        Image image() {
            return image;
        }

        Rectangle area() {
            return area;
        }

        /** How many rows are painted. */
        int done() {
            return done;
        }

        void advance(int rows) {
            done += rows;
        }

        private boolean finished() {
            return done >= area.height;
        }

        private Rectangle painted() {
            return new Rectangle(area.x, area.y, area.width, done);
        }
    }

    private final List<Page> pages = new ArrayList<>();

    int size() {
        return pages.size();
    }

    /** Adds what was shown in the window. */
    void add(Image image, Rectangle area) {
        pages.add(new Page(image, area, area.height));
    }

    /** Adds a picture that is to be painted. */
    Page begin(Image image, Rectangle area) {
        var page = new Page(image, area, 0);
        pages.add(page);
        return page;
    }

    Optional<Page> unfinished() {
        return pages.stream().filter(page -> !page.finished()).findFirst();
    }

    /** Takes out the picture of a place, if it is there and wholly painted. */
    Optional<Image> take(int x, int y) {
        var found = pages.stream().filter(page -> page.area.x == x && page.area.y == y && page.finished()).findFirst();
        found.ifPresent(pages::remove);
        return found.map(Page::image);
    }

    /** Whether a part of an area is painted, or is going to be. */
    boolean covers(Rectangle area, double part) {
        return pages.stream().anyMatch(page -> {
            var common = page.area.intersection(area);
            return (double) common.width * common.height >= part * area.width * area.height;
        });
    }

    boolean holds(Rectangle area) {
        return pages.stream().anyMatch(page -> page.painted().intersects(area));
    }

    /** Gives up what shows an area that looks different. */
    void dirty(Rectangle area) {
        pages.removeIf(page -> {
            var stale = page.area.intersects(area);
            if (stale) {
                page.image.dispose();
            }
            return stale;
        });
    }

    /** Gives up the farthest when there are too many; its picture may be used again. */
    Optional<Image> keepNear(Rectangle window) {
        if (pages.size() <= MOST) {
            return Optional.empty();
        }
        var farthest = pages.stream().max((a, b) -> Long.compare(distance(a.area, window), distance(b.area, window)));
        farthest.ifPresent(pages::remove);
        return farthest.map(Page::image);
    }

    private static long distance(Rectangle a, Rectangle b) {
        return Math.abs((long) a.x - b.x) + Math.abs((long) a.y - b.y);
    }

    void clear() {
        pages.forEach(page -> page.image.dispose());
        pages.clear();
    }

    /**
     * Copies what is there of some areas.
     *
     * @param gc     of a picture
     * @param window what the picture shows
     * @param wanted areas
     * @return what is missing of them
     */
    List<Rectangle> copy(GC gc, Rectangle window, List<Rectangle> wanted) {
        var missing = wanted;
        for (var page : pages) {
            missing = copy(gc, page.image, page.painted(), window, missing);
        }
        return missing;
    }

    /** The same from one picture that shows an area. */
    static List<Rectangle> copy(GC gc, Image from, Rectangle shown, Rectangle window, List<Rectangle> wanted) {
        var missing = new ArrayList<Rectangle>();
        for (var area : wanted) {
            var common = area.intersection(shown);
            if (common.isEmpty()) {
                missing.add(area);
                continue;
            }
            gc.drawImage(from, common.x - shown.x, common.y - shown.y, common.width, common.height,
                    common.x - window.x, common.y - window.y, common.width, common.height);
            rest(area, common, missing);
        }
        return missing;
    }

    /** What is left of an area when a part of it is taken out. */
    private static void rest(Rectangle area, Rectangle part, List<Rectangle> rest) {
        add(area.x, area.y, area.width, part.y - area.y, rest);
        add(area.x, part.y + part.height, area.width, area.y + area.height - part.y - part.height, rest);
        add(area.x, part.y, part.x - area.x, part.height, rest);
        add(part.x + part.width, part.y, area.x + area.width - part.x - part.width, part.height, rest);
    }

    private static void add(int x, int y, int width, int height, List<Rectangle> areas) {
        if (width > 0 && height > 0) {
            areas.add(new Rectangle(x, y, width, height));
        }
    }
}
