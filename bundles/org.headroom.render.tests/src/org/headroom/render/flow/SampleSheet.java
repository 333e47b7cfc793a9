/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.headroom.common.problem.Severity;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.text.TextMetrics;

/** A signal-flow sheet with every kind of signal, made up for tests. */
public final class SampleSheet {

    private final TextMetrics metrics = TextMetrics.embedded();
    private final DeviceFigures figures = new DeviceFigures(metrics);
    private final Map<String, DeviceFigure> drawn = new LinkedHashMap<>();
    private final Map<String, Point> places = new LinkedHashMap<>();
    private final List<CableSpec> cables = new ArrayList<>();
    private final Detail detail;

    private SampleSheet(Detail detail) {
        this.detail = detail;
    }

    public static Scene scene(Detail detail) {
        return new SampleSheet(detail).build();
    }

    private Scene build() {
        var page = new Bounds(0, 0, 1587, 1123);
        devices();
        cables();
        var parts = new SheetParts(metrics);
        var nodes = new ArrayList<SceneNode>();
        List.of(new FrameSpec("l1", new Bounds(56, 56, 504, 720), "Stage", "drums riser"),
                new FrameSpec("l2", new Bounds(600, 56, 256, 376), "Stage left", "network"),
                new FrameSpec("l3", new Bounds(896, 56, 304, 376), "FOH", ""),
                new FrameSpec("l4", new Bounds(600, 464, 600, 312), "Amp room", ""),
                new FrameSpec("l5", new Bounds(1280, 56, 248, 720), "Flown", "main L"))
                .forEach(frame -> nodes.add(parts.frame(frame, detail)));
        var cableFigures = new CableFigures(metrics);
        Crossings.withHops(cables).forEach(cable -> nodes.add(cableFigures.figure(cable, detail)));
        drawn.forEach((id, figure) -> nodes.add(figure.group().movedTo(places.get(id))));
        nodes.add(parts.note(new NoteSpec("n1", new Point(64, 808),
                "Split is passive, direct to FOH.\nPhantom comes from SB1; switch it on before the line check.", 304)));
        nodes.add(parts.offPage(new OffPageSpec("o1", new Point(1160, 296), PortAnchor.Side.RIGHT, "4 · Delays",
                SignalLook.ANALOGUE)));
        nodes.add(parts.key(List.of(SignalLook.values()), true, Locale.UK, new Point(420, 944)));
        nodes.add(new PageFrame(metrics).draw(page, new TitleBlockSpec("Riverside Festival — Main Stage",
                "Drums, stagebox to loudspeakers", "Riverside Events", "River meadow, Ostford", "System design",
                "22 November 2026", "C · 2026-11-22", "For approval", "3 of 12", "Signal flow",
                        "1 error", "1 warning"), Locale.UK));
        return new Scene("3 Drums", page, ColourRole.PAPER, nodes);
    }

    private void devices() {
        var names = List.of("Kick In", "Kick Out", "Snare Top", "Snare Bot", "Hat", "Tom 1", "OH L", "OH R");
        for (var i = 0; i < names.size(); i++) {
            var spec = DeviceFigureSpec.of("m" + i, names.get(i), "KM 184 · condenser", DeviceSkin.MICROPHONE,
                    List.of(),
                    List.of(port("m" + i + "o", "OUT", SignalLook.ANALOGUE)));
            place(i == 4 ? spec.marked(Severity.WARNING) : spec, 72, 96 + i * 80);
        }
        var left = new ArrayList<PortSpec>();
        for (var i = 1; i <= 8; i++) {
            left.add(port("sb" + i, i == 1 || i > 6 ? i + " · 48 V" : String.valueOf(i), SignalLook.ANALOGUE));
        }
        place(DeviceFigureSpec.of("sb", "SB1 Drums", "DL32 · 32 in, 16 out", DeviceSkin.STAGEBOX, left,
                List.of(port("sba", "AES50 A", SignalLook.DIGITAL), port("sbb", "AES50 B", SignalLook.DIGITAL),
                        port("sbo1", "OUT 1", SignalLook.ANALOGUE), port("sbo2", "OUT 2", SignalLook.ANALOGUE),
                        port("sbp", "Dante primary", SignalLook.NETWORK),
                        port("sbs", "Dante secondary", SignalLook.NETWORK))), 344, 128);
        place(DeviceFigureSpec.of("w1", "Vocal 1", "QLXD4 · 578.350 MHz", DeviceSkin.WIRELESS,
                List.of(port("w1a", "ANT A", SignalLook.WIRELESS)), List.of(port("w1o", "OUT", SignalLook.ANALOGUE)))
                .marked(Severity.INFO), 336, 600);
        for (var i = 1; i <= 2; i++) {
            place(DeviceFigureSpec.of("sw" + i, "SW" + i + (i == 1 ? " primary" : " secondary"), "GS1200 · switch",
                    DeviceSkin.NETWORK,
                    List.of(port("sw" + i + "1", "1", SignalLook.NETWORK),
                            port("sw" + i + "2", "2", SignalLook.NETWORK)),
                    List.of(port("sw" + i + "3", "3", SignalLook.NETWORK),
                            port("sw" + i + "4", "4", SignalLook.NETWORK),
                            port("sw" + i + "5", "5", SignalLook.NETWORK))), 640, 96 + (i - 1) * 160);
        }
        place(DeviceFigureSpec.of("foh", "FOH console", "DM7 · 120 in, 48 mixes", DeviceSkin.CONSOLE,
                List.of(port("fp", "Dante P", SignalLook.NETWORK), port("fs", "Dante S", SignalLook.NETWORK),
                        port("fc", "MIDI", SignalLook.CONTROL)),
                List.of(port("f1", "MIX 1 · Main L", SignalLook.NETWORK),
                        port("f2", "MIX 2 · Main R", SignalLook.NETWORK),
                        port("f3", "OMNI 1 · Talkback", SignalLook.ANALOGUE),
                        new PortSpec("f4", "OMNI 2", SignalLook.ANALOGUE, true))), 928, 96);
        place(DeviceFigureSpec.of("amp", "AMP 2 main L", "D80 · 4 ch · 230 V", DeviceSkin.AMPLIFIER,
                List.of(port("ap", "Dante P", SignalLook.NETWORK), port("aa", "AES 1", SignalLook.DIGITAL),
                        port("am", "MAINS", SignalLook.POWER)),
                List.of(port("a1", "A", SignalLook.LOUDSPEAKER), port("a2", "B", SignalLook.LOUDSPEAKER),
                        port("a3", "C", SignalLook.LOUDSPEAKER), port("a4", "D", SignalLook.LOUDSPEAKER)))
                .withUnknownData().marked(Severity.ERROR), 944, 560);
        place(DeviceFigureSpec.of("dis", "Distro stage left", "63 A · 12 × Schuko", DeviceSkin.POWER,
                List.of(port("d0", "63 A", SignalLook.POWER)),
                List.of(port("d1", "F1", SignalLook.POWER), port("d2", "F2", SignalLook.POWER))), 640, 576);
        for (var i = 1; i <= 4; i++) {
            place(DeviceFigureSpec.of("ls" + i, "Main L · " + (4 * i - 3) + "–" + 4 * i, "KSL8 · 3.2 Ω at amp A",
                    DeviceSkin.LOUDSPEAKER, List.of(port("ls" + i + "i", "NL4", SignalLook.LOUDSPEAKER)),
                    List.of(port("ls" + i + "o", "LINK", SignalLook.LOUDSPEAKER))), 1304, 96 + (i - 1) * 160);
        }
    }

    private void cables() {
        for (var i = 0; i < 8; i++) {
            var from = at("m" + i, "m" + i + "o");
            var to = at("sb", "sb" + (i + 1));
            var lane = 320 - (i < 2 ? 1 - i : i - 1) * 8;
            cables.add(CableSpec.of("a" + i, SignalLook.ANALOGUE, "A00" + (i + 1) + " · 6 m", from,
                    new Point(lane, from.y()),
                    new Point(lane, to.y()), to));
        }
        run("n1", SignalLook.NETWORK, "N001", "sb", "sbp", "sw1", "sw11", 592, false);
        run("n2", SignalLook.NETWORK, "N002", "sb", "sbs", "sw2", "sw21", 576, true);
        run("n3", SignalLook.NETWORK, "N003 · 30 m", "sw1", "sw13", "foh", "fp", 880, false);
        run("n4", SignalLook.NETWORK, "N004 · 30 m", "sw2", "sw23", "foh", "fs", 888, true);
        run("n5", SignalLook.NETWORK, "N005", "sw1", "sw14", "amp", "ap", 872, false);
        run("p1", SignalLook.POWER, "P001 · 10 m", "dis", "d1", "amp", "am", 888, false);
        var talkback = at("foh", "f3");
        cables.add(CableSpec.of("t", SignalLook.ANALOGUE, "", talkback, new Point(1144, talkback.y()),
                new Point(1144, 296),
                new Point(1160, 296)));
        for (var i = 1; i <= 4; i++) {
            run("s" + i, SignalLook.LOUDSPEAKER, "S00" + i + " · 40 m", "amp", "a" + i, "ls" + i, "ls" + i + "i",
                    1264 - i * 8, false);
        }
        var antenna = at("w1", "w1a");
        cables.add(new CableSpec("w", List.of(antenna.moved(-72, 0), antenna), SignalLook.WIRELESS, "W1", false, true,
                false,
                List.of()));
        var link = at("sb", "sba");
        cables.add(new CableSpec("d", List.of(link, link.moved(24, 0), link.moved(24, -24)), SignalLook.DIGITAL, "",
                false,
                false, true, List.of()));
    }

    private void run(String id, SignalLook look, String label, String from, String fromPort, String to, String toPort,
            double lane, boolean second) {
        var start = at(from, fromPort);
        var end = at(to, toPort);
        var cable = CableSpec.of(id, look, label, start, new Point(lane, start.y()), new Point(lane, end.y()), end);
        cables.add(second ? cable.secondNetwork() : cable);
    }

    private static PortSpec port(String id, String label, SignalLook look) {
        return new PortSpec(id, label, look, false);
    }

    private void place(DeviceFigureSpec spec, double x, double y) {
        drawn.put(spec.id(), figures.figure(spec, detail));
        places.put(spec.id(), new Point(x, y));
    }

    private Point at(String device, String port) {
        var place = places.get(device);
        return drawn.get(device).anchor(port).orElseThrow().at().moved(place.x(), place.y());
    }
}
