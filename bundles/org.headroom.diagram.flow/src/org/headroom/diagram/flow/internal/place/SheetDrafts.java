/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.LinkedHashMap;
import java.util.Map;

import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.commands.NewSheets;
import org.headroom.model.commands.SheetPlans;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.render.arrange.Columns;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Size;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;

/** Lays the devices of a proposed sheet out in columns, from what makes sound to what listeners hear. */
final class SheetDrafts {

    private static final Point CORNER = new Point(64, 64);
    private static final int SOURCES = 0;
    private static final int STAGE = 1;
    private static final int CONSOLES = 2;
    private static final int PROCESSING = 3;
    private static final int AMPLIFIERS = 4;
    private static final int LOUDSPEAKERS = 5;
    private static final int OTHERS = 6;

    private final SheetScenes scenes = new SheetScenes(TextMetrics.embedded());

    NewSheets.Plan plan(SheetPlans.Proposal proposal, PaperSize paper, boolean landscape) {
        var places = new Columns(CORNER, height(paper, landscape), DiagramViewer.GRID)
                .places(proposal.devices(), SheetDrafts::rank, this::size);
        Map<Device, NewSheets.Place> devices = new LinkedHashMap<>();
        places.forEach((device, at) -> devices.put(device, new NewSheets.Place((int) at.x(), (int) at.y())));
        return new NewSheets.Plan(proposal.name(), SheetKind.FLOW, paper, landscape, devices);
    }

    /** Room for drawing, from the top to the title block, in pixels. */
    private static double height(PaperSize paper, boolean landscape) {
        double small = switch (paper) {
            case A4 -> 794;
            case LETTER -> 816;
            case A3 -> 1123;
            case TABLOID -> 1056;
            case A2 -> 1587;
            case A1 -> 2245;
            case A0 -> 3179;
        };
        return (landscape ? small : small * Math.sqrt(2)) - 260;
    }

    private static int rank(Device device) {
        return switch (Devices.category(device)) {
            case MICROPHONE, WIRELESS_TRANSMITTER, PLAYER, COMPUTER -> SOURCES;
            case DI, SPLITTER, STAGEBOX, WIRELESS_RECEIVER, ANTENNA -> STAGE;
            case CONSOLE, NETWORK_SWITCH, INTERCOM -> CONSOLES;
            case PROCESSOR, MEDIA_CONVERTER, RECORDER, IEM_TRANSMITTER -> PROCESSING;
            case AMPLIFIER, POWER_DISTRO, POWER_SOURCE, UPS -> AMPLIFIERS;
            case LOUDSPEAKER, SUBWOOFER, MONITOR, IEM_RECEIVER -> LOUDSPEAKERS;
            default -> OTHERS;
        };
    }

    Size size(Device device) {
        var placed = SheetFactory.eINSTANCE.createPlacedDevice();
        placed.setDevice(device);
        var box = scenes.device(placed, SheetOptions.forWindow(Detail.FULL)).box();
        return new Size(box.width(), box.height());
    }
}
