/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.headroom.common.problem.Severity;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.CableSide;
import org.headroom.render.Golden;
import org.headroom.render.flow.Detail;
import org.headroom.render.flow.DeviceSkin;
import org.headroom.render.flow.PortAnchor.Side;
import org.headroom.render.flow.SignalLook;
import org.headroom.render.pdf.Paper;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Point;
import org.headroom.render.svg.SvgWriter;
import org.headroom.render.text.NodeBounds;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.Test;

class SheetScenesTest {

    private static final SheetOptions WINDOW = SheetOptions.forWindow(Detail.FULL);

    private final SampleProduction sample = new SampleProduction();
    private final SheetScenes scenes = new SheetScenes(TextMetrics.embedded());

    @Test
    void aPageIsDrawnAsItWasAgreed() {
        sample.stage.setPaper(PaperSize.A4);
        var options = SheetOptions.forPage().with(new SheetOptions.Findings(Map.of("Hat", Severity.WARNING), 0, 2));
        var scene = scenes.scene(sample.production, sample.stage, options);
        Golden.check("sheet/stage.svg", new SvgWriter(Palette.print()).text(scene));
        assertEquals(Paper.A4.landscape().pixels(), scene.page());
    }

    @Test
    void aDeviceShowsItsTypeItsPortsAndItsFinding() {
        sample.stagebox.getPorts().get(1).setPhantomOn(true);
        var options = WINDOW.with(new SheetOptions.Findings(Map.of("SB1 Drums", Severity.ERROR), 1, 0));
        var spec = scenes.device(sample.placedStagebox, options).spec();
        assertEquals("SB1 Drums", spec.name());
        assertEquals("DL32", spec.type());
        assertEquals(DeviceSkin.STAGEBOX, spec.skin());
        assertEquals(List.of("1", "2 · 48 V", "3", "4"), spec.left().stream().map(port -> port.label()).toList());
        assertEquals(List.of("OUT 1"), spec.right().stream().map(port -> port.label()).toList());
        assertEquals(Severity.ERROR, spec.mark().orElseThrow());
        assertEquals("KM 184 · condenser", scenes.device(sample.placedMicrophone, WINDOW).spec().type());
    }

    @Test
    void aMirroredDeviceHasItsInputsOnTheRightAndUnusedPortsCanBeHidden() {
        sample.placedStagebox.setMirrored(true);
        sample.placedStagebox.setHideUnused(true);
        var spec = scenes.device(sample.placedStagebox, WINDOW).spec();
        assertEquals(List.of("OUT 1"), spec.left().stream().map(port -> port.label()).toList());
        assertEquals(List.of("3"), spec.right().stream().map(port -> port.label()).toList());
    }

    @Test
    void portsForBothWaysOfASwitchStandOnBothSides() {
        var type = SampleProduction.type("GS1200", DeviceCategory.NETWORK_SWITCH);
        for (var i = 1; i <= 5; i++) {
            SampleProduction.port(type, "p" + i, String.valueOf(i), Direction.BIDIRECTIONAL, SignalKind.NETWORK);
        }
        var placed = SampleProduction.place(sample.stage, sample.device("SW1", type), 0, 0);
        var spec = scenes.device(placed, WINDOW).spec();
        assertEquals(List.of("1", "2", "3"), spec.left().stream().map(port -> port.label()).toList());
        assertEquals(List.of("4", "5"), spec.right().stream().map(port -> port.label()).toList());
    }

    @Test
    void aDeviceWithoutATypeOrWithoutItselfIsDrawnAsUnknown() {
        sample.microphone.setType(null);
        sample.microphone.getPorts().getFirst().setType(null);
        assertTrue(scenes.device(sample.placedMicrophone, WINDOW).spec().unknown());
        sample.placedStagebox.setDevice(null);
        assertEquals("Missing device", scenes.device(sample.placedStagebox, WINDOW).spec().name());
        assertFalse(scenes.scene(sample.production, sample.stage, SheetOptions.forPage()).nodes().isEmpty());
    }

    @Test
    void anEqualDeviceIsNotDrawnAnew() {
        var first = scenes.device(sample.placedStagebox, WINDOW).figure();
        sample.placedStagebox.setX(800);
        assertSame(first, scenes.device(sample.placedStagebox, WINDOW).figure());
        sample.stagebox.setName("SB2");
        assertNotSame(first, scenes.device(sample.placedStagebox, WINDOW).figure());
    }

    @Test
    void aCableRunsFromPortToPortThroughItsStoredCorners() {
        var from = new Point(64 + scenes.device(sample.placedMicrophone, WINDOW).figure().size().width(), 96 + 56);
        var to = new Point(400, 96 + 56 + 2 * 16);
        var plain = line("A005");
        assertEquals(from, plain.getFirst());
        assertEquals(to, plain.getLast());
        sample.bend(sample.patch, "320,152 320,184");
        assertEquals(List.of(from, new Point(320, 152), new Point(320, 184), to), line("A005"));
        assertEquals("A005 · 10 m", layout().runs().getFirst().label());
    }

    @Test
    void theRouterLaysWhatHasNoStoredCorners() {
        var laid = List.of(new Point(0, 0), new Point(8, 0), new Point(8, 8));
        var options = WINDOW.routedBy(layout -> Map.of("A005", laid));
        assertEquals(laid, scenes.cables(layout(), options).getFirst().points());
        sample.bend(sample.patch, "320,152 320,184");
        assertEquals(4, scenes.cables(layout(), options).getFirst().points().size(),
                "stored corners belong to the user");
    }

    @Test
    void aCableToAnotherSheetEndsInAFlagThatNamesIt() {
        var run = layout().runs().get(1);
        assertTrue(run.isStub());
        var flag = run.to().offPage().orElseThrow();
        assertEquals("2 · AMP 1", flag.label());
        assertEquals(Side.RIGHT, flag.side());
        assertEquals(1, scenes.flags(run).size());

        var reference = SheetFactory.eINSTANCE.createOffPageReference();
        reference.setId("ref");
        reference.setCable(sample.feed);
        reference.setSide(CableSide.TO);
        reference.setTarget(sample.amplifiers);
        reference.setX(700);
        reference.setY(300);
        sample.stage.getReferences().add(reference);
        var placed = layout().runs().get(1).to().offPage().orElseThrow();
        assertEquals("2 · Amp room", placed.label());
        assertEquals(new Point(700, 308), placed.at());
        assertEquals(placed.at(), line("A101").getLast());
    }

    @Test
    void aSpareCableHasAFreeEnd() {
        sample.cable("A099", null, sample.stagebox.getPorts().get(0), null);
        var run = layout().runs().stream().filter(r -> r.id().equals("A099")).findFirst().orElseThrow();
        assertTrue(run.to().free());
        assertTrue(run.to().offPage().isEmpty());
        assertEquals(400 - 64, run.to().at().x(), 0, "away from the port, on its side");
    }

    @Test
    void hiddenSignalsAreNotDrawn() {
        sample.stage.getHiddenSignals().add(SignalKind.ANALOGUE);
        assertTrue(layout().runs().isEmpty());
    }

    @Test
    void theSecondNetworkIsKnownByItsPorts() {
        var type = SampleProduction.type("SW", DeviceCategory.NETWORK_SWITCH);
        SampleProduction.port(type, "s", "Dante S", Direction.BIDIRECTIONAL, SignalKind.NETWORK);
        var network = CatalogueFactory.eINSTANCE.createNetworkPortData();
        network.setRedundancy(NetworkRedundancy.SECONDARY);
        type.getPorts().getFirst().setNetwork(network);
        var first = sample.device("SW1", type);
        SampleProduction.place(sample.stage, first, 0, 400);
        var cable = sample.cable("N002", null, first.getPorts().getFirst(), null);
        cable.setSignal(SignalKind.NETWORK);
        var run = layout().runs().stream().filter(r -> r.id().equals("N002")).findFirst().orElseThrow();
        assertTrue(run.redundant());
        assertEquals(SignalLook.NETWORK, run.look());
    }

    @Test
    void aDrawingThatIsLargerThanItsPaperGetsALargerPage() {
        sample.placedStagebox.setX(4000);
        sample.placedMicrophone.setX(-500);
        var scene = scenes.scene(sample.production, sample.stage, SheetOptions.forPage());
        var paper = Paper.A3.landscape();
        assertEquals(paper.width() / paper.height(), scene.page().width() / scene.page().height(), 1e-9);
        assertTrue(scene.page().width() > 4500);
        var reach = new NodeBounds(TextMetrics.embedded()).of(scene.nodes());
        assertTrue(scene.page().x() <= reach.x() && scene.page().right() >= reach.right());
    }

    @Test
    void aPageMovesNoFurtherThanItMust() {
        sample.stage.setPaper(PaperSize.A0);
        assertEquals(0, scenes.scene(sample.production, sample.stage, SheetOptions.forPage()).page().x());
        sample.placedMicrophone.setX(-40);
        var page = scenes.scene(sample.production, sample.stage, SheetOptions.forPage()).page();
        assertTrue(page.x() < -40 && page.x() > -200, "moved to " + page.x());
        assertEquals(0, page.y());
    }

    @Test
    void anEmptySheetIsAPageWithATitleBlock() {
        var sheet = SheetFactory.eINSTANCE.createSheet();
        sample.production.getSheets().add(sheet);
        var svg = new SvgWriter(Palette.print()).text(scenes.scene(sample.production, sheet, SheetOptions.forPage()));
        assertTrue(svg.contains("Riverside Festival") && svg.contains("Not checked"));
    }

    @Test
    void theModelStaysAsItWas() {
        var changes = new int[1];
        sample.production.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification change) {
                changes[0] += change.isTouch() ? 0 : 1;
            }
        });
        scenes.scene(sample.production, sample.stage, SheetOptions.forPage());
        assertEquals(0, changes[0]);
    }

    private SheetLayout layout() {
        return scenes.layout(sample.production, sample.stage, WINDOW);
    }

    private List<Point> line(String cable) {
        return scenes.cables(layout(), WINDOW).stream().filter(spec -> spec.id().equals(cable)).findFirst()
                .orElseThrow().points();
    }
}
