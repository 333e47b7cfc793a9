/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import static org.headroom.model.base.SignalKind.ANALOGUE;
import static org.headroom.model.base.SignalKind.LOUDSPEAKER;
import static org.headroom.model.base.SignalKind.NETWORK;
import static org.headroom.model.base.SignalKind.WIRELESS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.headroom.examples.internal.sheet.Area;
import org.headroom.examples.internal.sheet.SheetBuilder;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.system.Device;

/** The signal-flow drawings of the festival, area by area. */
final class FestivalSheets {

    private final Production production;

    FestivalSheets(Production production) {
        this.production = production;
    }

    private SheetBuilder sheet(String name, SignalKind... signals) {
        return new SheetBuilder(production, name, SheetKind.FLOW, signals);
    }

    void inputs(DrumsAndBackline backline, Wireless wireless, Splits splits) {
        var split = splits.splitters;
        sheet("Inputs 1 to 16: drums and percussion", ANALOGUE)
                .column(Area.of("Drum riser", backline.sources(1, 8)))
                .column(Area.of("Drum riser").part(backline.drumBox, "(in|out)[1-8]"))
                .column(Area.of("Split world").part(split.get(0), "in.*"))
                .column(Area.of("Drum riser", backline.sources(9, 12)),
                        Area.of("Percussion riser", backline.sources(13, 16)))
                .column(Area.of("Drum riser").part(backline.drumBox, "(in|out)(9|1.)"),
                        Area.of("Percussion riser").part(backline.percussionBox, "(in|out)[1-4]"))
                .column(Area.of("Split world").part(split.get(1), "in.*")).done();
        sheet("Inputs 17 to 32: bass, guitars, keys", ANALOGUE)
                .column(Area.of("Percussion riser", backline.sources(17, 17)),
                        Area.of("Stage right", backline.sources(18, 22)),
                        Area.of("Stage left", backline.sources(23, 24)))
                .column(Area.of("Percussion riser").part(backline.percussionBox, "(in|out)[5-8]"),
                        Area.of("Stage left").part(backline.bandBox, "(in|out)[1-4]"))
                .column(Area.of("Split world").part(split.get(2), "in.*"))
                .column(Area.of("Stage left", backline.sources(25, 25)),
                        Area.of("Keys riser", backline.sources(26, 32)))
                .column(Area.of("Stage left").part(backline.bandBox, "(in|out)([5-9]|1.)"))
                .column(Area.of("Split world").part(split.get(3), "in.*")).done();
        wirelessSheet(wireless, splits, 0);
        wirelessSheet(wireless, splits, 2);
        sheet("Antennas for radio microphones", WIRELESS).column(Area.of("Antennas", wireless.antennas))
                .column(Area.of("RF rack").leaving(wireless.distributor)).done();
    }

    private void wirelessSheet(Wireless wireless, Splits splits, int first) {
        var transmitters = wireless.transmitters.subList(first * 4, first * 4 + 8);
        var builder = sheet("Inputs " + (33 + first * 4) + " to " + (40 + first * 4)
                + ": wireless", ANALOGUE, WIRELESS);
        if (first > 0) {
            builder.column(Area.of("On the performers", wireless.microphones));
        }
        builder.column(Area.of("On the performers", transmitters), Area.of("RF rack", wireless.distributor))
                .column(Area.of("RF rack", wireless.receivers.subList(first, first + 2)))
                .column(Area.of("Split world").part(splits.splitters.get(4 + first / 2), "in.*")).done();
    }

    void splits(Splits splits) {
        for (int part = 0; part < 3; part++) {
            var keys = part == 1 ? "in(1[7-9]|2.|3.)" : "in([1-9]|1[0-6])";
            int box = part == 2 ? 1 : 0;
            var pair = splits.splitters.subList(part * 2, part * 2 + 2);
            sheet("Split " + (part * 16 + 1) + " to " + (part * 16 + 16), ANALOGUE)
                    .column(outputs(pair, "direct.*"))
                    .column(Area.of("Split world").part(splits.fohBoxes.get(box), keys))
                    .column(outputs(pair, "iso_a.*"))
                    .column(Area.of("Monitor world").part(splits.monitorBoxes.get(box), keys))
                    .column(outputs(pair, "iso_b.*"))
                    .column(Area.of("Broadcast truck").part(splits.truckBoxes.get(box), keys)).done();
        }
    }

    private static Area outputs(List<Device> splitters, String keys) {
        var area = Area.of("Split world");
        splitters.forEach(each -> area.part(each, keys));
        return area;
    }

    void networks(Consoles consoles, Splits splits, DanteNetwork dante, ControlNetwork control, PaSide left,
            PaSide right, Delays delays,
            Wedges wedges, Wireless wireless, InEars inEars) {
        sheet("Dante trunks", NETWORK)
                .column(Area.of("FOH", dante.foh.both()))
                .column(Area.of("Split world", dante.stage.both()))
                .column(Area.of("Amp rack SR", dante.left.both()), Area.of("Amp rack SL", dante.right.both())).done();
        sheet("Dante: FOH and processors", NETWORK)
                .column(Area.of("FOH", dante.foh.primary()), Area.of("Amp rack SR", dante.left.primary()),
                        Area.of("Amp rack SL", dante.right.primary()))
                .column(Area.of("FOH", consoles.foh, consoles.guest, delays.processor),
                        Area.of("Amp rack SR", left.processor),
                        Area.of("Amp rack SL", right.processor))
                .column(Area.of("FOH", dante.foh.secondary()), Area.of("Amp rack SR", dante.left.secondary()),
                        Area.of("Amp rack SL", dante.right.secondary())).done();
        dante("Dante: stageboxes and monitor console", "Split world", dante.stage, "p[1-5]|sfp[12]",
                dante.stageDevices.subList(0, 5));
        dante("Dante: radio microphones", "Split world", dante.stage, "p[6-9]|sfp3", dante.stageDevices.subList(5, 9));
        var truck = new ArrayList<Device>(splits.truckBoxes);
        truck.add(consoles.truck);
        dante("Dante: broadcast truck", "Broadcast truck", dante.truck, "p.*", truck);
        sheet("Control network: FOH and delay towers", NETWORK)
                .column(Area.of("Split world", control.control), Area.of("Delay towers", delays.amps.subList(0, 4)))
                .column(Area.of("FOH", control.controlFoh))
                .column(Area.of("Delay towers", delays.amps.subList(4, 8))).done();
        sheet("Control network: stage", NETWORK)
                .column(Area.of("Monitor world", wedges.amps), Area.of("RF rack", wireless.receivers))
                .column(Area.of("Split world", control.control))
                .column(Area.of("Amp racks", control.ampsLeft, control.ampsRight),
                        Area.of("RF rack", inEars.transmitters)).done();
        sheet("Control network: amplifiers", NETWORK)
                .column(Area.of("Amp rack SR", left.amps().subList(0, 8)))
                .column(Area.of("Amp rack SR", control.ampsLeft))
                .column(Area.of("Amp rack SR", left.amps().subList(8, 15)))
                .column(Area.of("Amp rack SL", right.amps().subList(0, 8)))
                .column(Area.of("Amp rack SL", control.ampsRight))
                .column(Area.of("Amp rack SL", right.amps().subList(8, 15))).done();
        sheet("Intercom: FOH and delays", NETWORK)
                .column(Area.of("FOH and delays", control.fohIntercom))
                .column(Area.of("FOH", control.commsFoh))
                .column(Area.of("Split world", control.comms)).done();
        sheet("Intercom: stage", NETWORK)
                .column(Area.of("Monitor and split world", control.stageIntercom.subList(0, 4)))
                .column(Area.of("Split world", control.comms))
                .column(Area.of("Stage, amp racks, truck", control.stageIntercom.subList(4, 8))).done();
    }

    /** Primary on the left, secondary on the right, what hangs on both between them. */
    private void dante(String name, String place, DanteNetwork.Site site, String keys, List<Device> devices) {
        sheet(name, NETWORK).column(Area.of(place).leavingPart(site.primary(), keys))
                .column(Area.of("On both networks", devices))
                .column(Area.of(place).leavingPart(site.secondary(), keys)).done();
    }

    void monitors(Consoles consoles, Splits splits, InEars inEars, Wedges wedges, Wireless wireless) {
        for (int half = 0; half < 2; half++) {
            sheet("In-ear mixes " + (half * 6 + 1) + " to " + (half * 6 + 6), ANALOGUE, WIRELESS)
                    .column(Area.of("Monitor world", half == 0 ? splits.monitorBoxes.subList(0, 1)
                            : splits.monitorBoxes))
                    .column(Area.of("RF rack", inEars.transmitters.subList(half * 3, half * 3 + 3)))
                    .column(Area.of("RF rack", inEars.combiners.get(half)),
                            Area.of("On the performers", inEars.packs.subList(half * 6, half * 6 + 6)))
                    .column(Area.of("Monitor world", inEars.antennas.get(half))).done();
        }
        sheet("Wedges", ANALOGUE, LOUDSPEAKER)
                .column(Area.of("Monitor world", consoles.monitorTalkback))
                .column(Area.of("Monitor world", consoles.monitor))
                .column(Area.of("Monitor world", wedges.amps.subList(0, 2)))
                .column(Area.of("Stage", every(wedges.wedges, 0, 2, 4, 6, 8, 10, 12, 14)))
                .column(Area.of("Stage", every(wedges.wedges, 1, 3, 5, 7, 9, 11, 13, 15))).done();
        sheet("Side fills, drum fill, cue", ANALOGUE, LOUDSPEAKER)
                .column(Area.of("Monitor world", consoles.monitor))
                .column(Area.of("Monitor world", wedges.amps.subList(2, 4)))
                .column(Area.of("Stage", every(wedges.sideFills, 0, 2, 4, 6)), Area.of("Riser and monitor world",
                        every(wedges.sideFills, 8, 10, 11)))
                .column(Area.of("Stage", every(wedges.sideFills, 1, 3, 5, 7)),
                        Area.of("Drum riser", wedges.sideFills.get(9))).done();
    }

    void system(Consoles consoles, PaSide left, PaSide right, Delays delays) {
        sheet("FOH to processors", ANALOGUE)
                .column(Area.of("FOH", consoles.fohTalkback))
                .column(Area.of("FOH", consoles.foh))
                .column(Area.of("Amp rack SR", left.processor), Area.of("Amp rack SL", right.processor),
                        Area.of("FOH", delays.processor, consoles.recorder).with(consoles.fohNearfields))
                .column(Area.of("Amp rack SR", left.mainAmps.get(0)), Area.of("Amp rack SL", right.mainAmps.get(0)),
                        Area.of("Delay towers", every(delays.amps, 0, 2, 4, 6))).done();
        sheet("Broadcast truck", ANALOGUE)
                .column(Area.of("Stage lip", consoles.audience))
                .column(Area.of("Stage lip", consoles.audienceBox))
                .column(Area.of("Broadcast truck", consoles.truckTalkback))
                .column(Area.of("Broadcast truck", consoles.truck))
                .column(Area.of("Broadcast truck", consoles.truckNearfields)).done();
        driveLines("main", left, right, 0);
        driveLines("out, subs", left, right, 5);
        driveLines("subs, fills", left, right, 10);
        for (PaSide side : List.of(left, right)) {
            var rack = "Amp rack " + (side == left ? "SR" : "SL");
            hang("Main hang " + side.side, rack, side.mainAmps, side.mains);
            hang("Out hang " + side.side, rack, side.outAmps, side.outs);
            sheet("Subs and front fills " + side.side, LOUDSPEAKER)
                    .column(Area.of(rack, side.subAmps.subList(0, 3)))
                    .column(Area.of("Sub arc", side.subs.subList(0, 6)))
                    .column(Area.of(rack, side.subAmps.subList(3, 6)), Area.of(rack, side.fillAmps))
                    .column(Area.of("Sub arc", side.subs.subList(6, 12)),
                            Area.of("Stage lip", every(side.fills, 0, 2, 4, 6)))
                    .column(Area.of("Stage lip", every(side.fills, 1, 3, 5, 7))).done();
        }
        for (int tower = 0; tower < 4; tower++) {
            var boxes = delays.towers.get(tower);
            sheet("Delay tower " + (tower + 1), ANALOGUE, LOUDSPEAKER)
                    .column(Area.of("FOH", delays.processor))
                    .column(Area.of("At the tower", delays.amps.subList(tower * 2, tower * 2 + 2)))
                    .column(Area.of("Delay " + (tower + 1), every(boxes, 0, 2, 4, 6, 8, 10)))
                    .column(Area.of("Delay " + (tower + 1), every(boxes, 1, 3, 5, 7, 9, 11))).done();
        }
    }

    /** The lines through five amplifiers of each side; they come from the sheet before and go on to the next. */
    private void driveLines(String what, PaSide left, PaSide right, int first) {
        var builder = sheet("Drive: " + what, ANALOGUE);
        if (first == 0) {
            builder.column(Area.of("Amp rack SR", left.processor), Area.of("Amp rack SL", right.processor));
        }
        for (int i = first; i < first + 5; i++) {
            builder.column(Area.of("Amp rack SR").leaving(left.amps().get(i)),
                    Area.of("Amp rack SL").leaving(right.amps().get(i)));
        }
        builder.done();
    }

    private void hang(String name, String rack, List<Device> amps, List<Device> boxes) {
        var heads = new ArrayList<Device>();
        var seconds = new ArrayList<Device>();
        for (int i = 0; i < boxes.size(); i++) {
            (i % 2 == 0 ? heads : seconds).add(boxes.get(i));
        }
        sheet(name, LOUDSPEAKER).column(Area.of(rack, amps)).column(Area.of(name, heads))
                .column(Area.of(name, seconds)).done();
    }

    private static List<Device> every(List<Device> devices, int... indices) {
        return Arrays.stream(indices).mapToObj(devices::get).toList();
    }
}
