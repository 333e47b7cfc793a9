/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.arrange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.PackSource;
import org.headroom.examples.ExampleProductions;
import org.headroom.layout.elk.LayoutProgress;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.render.flow.PortAnchor.Side;
import org.headroom.render.sheet.PlacedFigure;
import org.headroom.render.sheet.SheetLayout;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets of the festival, arranged. */
class ArrangeTaskTest {

    private static final Path PACKS = Path.of("..", "org.headroom.equipment", "packs");
    private static final SheetScenes SCENES = new SheetScenes(TextMetrics.embedded());
    private static Production made;
    private Production festival;

    static IntStream sheets() {
        // Inputs, radio, a split, networks, mixes, drive, a hang, power.
        return IntStream.of(1, 3, 6, 10, 14, 19, 23, 26, 30, 38);
    }

    @BeforeEach
    void copy() throws IOException {
        if (made == null) {
            made = ExampleProductions.create("festival",
                    new Catalogue(PackSource.inFolder(PACKS, CatalogueLayer.BUILT_IN))).orElseThrow();
        }
        festival = EcoreUtil.copy(made);
    }

    private Sheet sheet(int number) {
        return festival.getSheets().stream().filter(each -> each.getNumber() == number).findFirst().orElseThrow();
    }

    private SheetLayout layout(Sheet sheet) {
        return SCENES.layout(festival, sheet, SheetOptions.forPage());
    }

    private Arrangement arrange(Sheet sheet) {
        return ArrangeTask.sheet(layout(sheet)).run(LayoutProgress.none());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void devicesDoNotOverlapAndCablesKeepClearOfThem(int number) {
        var sheet = sheet(number);
        arrange(sheet).change().orElseThrow().apply();
        var layout = layout(sheet);
        assertThat(overlaps(layout)).isEmpty();
        for (var run : layout.runs()) {
            if (!run.isStub()) {
                assertThat(run.fits()).as("line of " + run.cable().getNumber() + " meets its ports").isTrue();
                assertThat(throughDevices(layout, run.line().orElseThrow())).as(run.cable().getNumber()).isEmpty();
            }
        }
    }

    private static List<String> overlaps(SheetLayout layout) {
        var overlaps = new ArrayList<String>();
        for (int i = 0; i < layout.devices().size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = layout.devices().get(i).box();
                var other = layout.devices().get(j).box();
                if (one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom()
                        && other.y() < one.bottom()) {
                    overlaps.add(one + " " + other);
                }
            }
        }
        return overlaps;
    }

    private static List<String> throughDevices(SheetLayout layout, List<org.headroom.render.scene.Point> line) {
        var hits = new ArrayList<String>();
        for (int i = 1; i < line.size(); i++) {
            double left = Math.min(line.get(i - 1).x(), line.get(i).x());
            double right = Math.max(line.get(i - 1).x(), line.get(i).x());
            double top = Math.min(line.get(i - 1).y(), line.get(i).y());
            double bottom = Math.max(line.get(i - 1).y(), line.get(i).y());
            for (PlacedFigure figure : layout.devices()) {
                var box = figure.box();
                if (left < box.right() - 1 && right > box.x() + 1 && top < box.bottom() - 1 && bottom > box.y() + 1) {
                    hits.add(figure.spec().name());
                }
            }
        }
        return hits;
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void signalsRunFromLeftToRight(int number) {
        var sheet = sheet(number);
        arrange(sheet).change().orElseThrow().apply();
        var forward = layout(sheet).runs().stream().filter(run -> !run.isStub() && run.from().side() == Side.RIGHT
                && run.to().side() == Side.LEFT).toList();
        var backward = forward.stream().filter(run -> run.from().at().x() >= run.to().at().x()).toList();
        assertThat(backward.size()).as("of " + forward.size()).isLessThanOrEqualTo(forward.size() / 10);
    }

    @Test
    void microphonesStandInTheOrderOfTheSockets() {
        var sheet = sheet(1);
        arrange(sheet).change().orElseThrow().apply();
        var names = List.of("Kick In", "Kick Out", "Snare Top", "Snare Bottom", "Hat", "Tom 1", "Tom 2", "Tom 3");
        var heights = names.stream().map(name -> layout(sheet).devices().stream()
                .filter(each -> each.spec().name().equals(name)).findFirst().orElseThrow().at().y()).toList();
        assertThat(heights).isSorted();
    }

    @Test
    void theSameSheetIsArrangedTheSameWay() {
        var sheet = sheet(23);
        var one = arrange(sheet);
        var two = arrange(sheet);
        assertThat(two.devices()).isEqualTo(one.devices());
        assertThat(two.lines()).isEqualTo(one.lines());
    }

    @Test
    void allOfItIsOneChangeThatCanBeTakenBack() {
        var sheet = sheet(3);
        var before = EcoreUtil.copy(sheet);
        var change = arrange(sheet).change().orElseThrow();
        change.apply();
        assertThat(EcoreUtil.equals(before, sheet)).isFalse();
        assertThat(change.label()).contains(sheet.getName());
        change.revert();
        assertThat(EcoreUtil.equals(before, sheet)).isTrue();
        change.apply();
        assertThat(arrange(sheet).devices().entrySet()).allMatch(each -> each.getKey().getX() == (int) each.getValue().x());
    }

    @Test
    void aSelectionIsArrangedAndTheRestStays() {
        var sheet = sheet(23);
        var layout = layout(sheet);
        var chosen = sheet.getDevices().subList(0, sheet.getDevices().size() / 2);
        var others = sheet.getDevices().subList(chosen.size(), sheet.getDevices().size());
        // A mess first, so that there is something to arrange.
        for (int i = 0; i < chosen.size(); i++) {
            chosen.get(i).setX(2000 - 24 * i);
            chosen.get(i).setY(1200 + 16 * i);
        }
        var places = others.stream().map(each -> each.getX() + "," + each.getY()).toList();
        ArrangeTask.selection(layout(sheet), chosen).run(LayoutProgress.none()).change().orElseThrow().apply();
        assertThat(others.stream().map(each -> each.getX() + "," + each.getY()).toList()).isEqualTo(places);
        assertThat(overlaps(layout(sheet))).isEmpty();
        assertThat(layout.devices()).isNotEmpty();
    }

    @Test
    void framesKeepTheirDevices() {
        var sheet = sheet(1);
        var layout = layout(sheet);
        var frame = sheet.getFrames().getFirst();
        var inside = inside(layout, frame).stream().map(each -> each.placed()).toList();
        assertThat(inside).isNotEmpty();
        arrange(sheet).change().orElseThrow().apply();
        assertThat(inside(layout(sheet), frame)).extracting(PlacedFigure::placed)
                .containsExactlyInAnyOrderElementsOf(inside);
    }

    private static List<PlacedFigure> inside(SheetLayout layout, org.headroom.model.sheet.Frame frame) {
        return layout.devices().stream().filter(each -> each.box().x() >= frame.getX() && each.box().y() >= frame.getY()
                && each.box().right() <= frame.getX() + frame.getWidth()
                && each.box().bottom() <= frame.getY() + frame.getHeight()).toList();
    }

    @Test
    void routesByHandBetweenDevicesThatStayAreKept() {
        var sheet = sheet(23);
        var layout = layout(sheet);
        var run = layout.runs().stream().filter(each -> !each.isStub() && each.stored()).findFirst().orElseThrow();
        Route route = sheet.getRoutes().stream().filter(each -> each.getCable() == run.cable()).findFirst().orElseThrow();
        route.setManual(true);
        var corners = route.getBendPoints();
        var ends = List.of(run.from().box().orElseThrow(), run.to().box().orElseThrow());
        var rest = sheet.getDevices().stream().filter(each -> !ends.contains(each.getId())).limit(4).toList();
        for (PlacedDevice placed : rest) {
            placed.setY(placed.getY() + 2400);
        }
        ArrangeTask.selection(layout(sheet), rest).run(LayoutProgress.none()).change().orElseThrow().apply();
        assertThat(sheet.getRoutes()).contains(route);
        assertThat(route.isManual()).isTrue();
        assertThat(route.getBendPoints()).isEqualTo(corners);
    }

    @Test
    void aCancelledArrangementChangesNothing() {
        var sheet = sheet(1);
        var before = EcoreUtil.copy(sheet);
        var cancelled = new LayoutProgress() {
            @Override
            public void done(double done) {
                // Nobody looks.
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        var task = ArrangeTask.sheet(layout(sheet));
        assertThatThrownBy(() -> task.run(cancelled)).isInstanceOf(CancellationException.class);
        assertThat(EcoreUtil.equals(before, sheet)).isTrue();
    }
}
