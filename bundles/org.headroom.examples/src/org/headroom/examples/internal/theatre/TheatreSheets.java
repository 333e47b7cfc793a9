/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.theatre;

import static org.headroom.model.base.SignalKind.ANALOGUE;
import static org.headroom.model.base.SignalKind.CONTROL;
import static org.headroom.model.base.SignalKind.LOUDSPEAKER;
import static org.headroom.model.base.SignalKind.NETWORK;
import static org.headroom.model.base.SignalKind.POWER;
import static org.headroom.model.base.SignalKind.WIRELESS;

import java.util.List;

import org.headroom.examples.internal.sheet.Area;
import org.headroom.examples.internal.sheet.SheetBuilder;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.SheetKind;

/** The drawings of the theatre. */
final class TheatreSheets {

    private final Production production;

    TheatreSheets(Production production) {
        this.production = production;
    }

    private SheetBuilder sheet(String name, SignalKind... signals) {
        return new SheetBuilder(production, name, SheetKind.FLOW, signals);
    }

    void draw(ShowSystem show, HouseZones house, StageManagement management, TheatreNetwork network) {
        sheet("Show: inputs", ANALOGUE, WIRELESS)
                .column(Area.of("On stage", show.transmitters))
                .column(Area.of("Stage edge and pit", show.wired), Area.of("Prompt side", show.receivers))
                .column(Area.of("Prompt side", show.stagebox)).done();
        sheet("Show: loudspeakers", ANALOGUE)
                .column(Area.of("Prompt side").part(show.stagebox, "out.*"))
                .column(Area.of("Auditorium and stage", show.loudspeakers)).done();
        var receivers = Area.of("Prompt side").part(show.stagebox, "dante1");
        show.receivers.forEach(each -> receivers.part(each, "net"));
        sheet("Dante and control", NETWORK, ANALOGUE)
                .column(receivers, Area.of("Rack room", house.amplifiers))
                .column(Area.of("Rack room", network.rack))
                .column(Area.of("Control room", network.control))
                .column(Area.of("Control room", show.console, show.server))
                .column(Area.of("Control room", show.recorder)).done();
        for (int zone = 0; zone < house.zones.size(); zone += 4) {
            sheet("100 V lines: zones " + (zone + 1) + " to " + (zone + 4), LOUDSPEAKER)
                    .column(Area.of("Rack room").part(house.amplifiers.get(zone / 8), outputs(zone)))
                    .column(zone(house, zone), zone(house, zone + 1))
                    .column(Area.of("Rack room").part(house.amplifiers.get(zone / 8), outputs(zone + 2)))
                    .column(zone(house, zone + 2), zone(house, zone + 3)).done();
        }
        sheet("Cue lights", CONTROL)
                .column(Area.of("Prompt side", management.desk))
                .column(Area.of("Outstations", management.cueLights)).done();
        sheet("Intercom", NETWORK)
                .column(Area.of("Stage", management.stations.subList(0, 4)))
                .column(Area.of("Prompt side", management.intercom))
                .column(Area.of("Control room and stage", management.stations.subList(4, 8))).done();
    }

    private static Area zone(HouseZones house, int zone) {
        return Area.of("Zone " + (zone + 1), house.zones.get(zone));
    }

    /** Two outputs of an amplifier, from that of a zone on. */
    private static String outputs(int zone) {
        return "out[" + (zone % 8 + 1) + (zone % 8 + 2) + "]";
    }

    void power(ShowSystem show, HouseZones house, StageManagement management, TheatreNetwork network,
            TheatrePower power) {
        new SheetBuilder(production, "Power: supply and rooms", SheetKind.POWER, POWER)
                .column(Area.of("Rack room", power.source))
                .column(Area.of("Rack room", power.main))
                .column(Area.of("Rooms", power.rack, power.control))
                .column(Area.of("Rack room", house.amplifiers).with(List.of(network.rack)),
                        Area.of("Control room", show.console, show.server, show.recorder, network.control)).done();
        new SheetBuilder(production, "Power: stage", SheetKind.POWER, POWER)
                .column(Area.of("Rack room", power.main))
                .column(Area.of("Stage", power.proscenium, power.opposite, power.prompt, power.manager))
                .column(Area.of("Auditorium and stage", show.loudspeakers))
                .column(Area.of("Prompt side", show.receivers).with(List.of(management.desk, management.intercom,
                        show.stagebox))).done();
    }
}
