/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.club;

import static org.headroom.model.base.SignalKind.ANALOGUE;
import static org.headroom.model.base.SignalKind.LOUDSPEAKER;
import static org.headroom.model.base.SignalKind.NETWORK;
import static org.headroom.model.base.SignalKind.POWER;

import java.util.List;

import org.headroom.examples.internal.sheet.Area;
import org.headroom.examples.internal.sheet.SheetBuilder;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.SheetKind;

/** The drawings of the club. */
final class ClubSheets {

    private ClubSheets() {
    }

    static void draw(Production production, ClubStage stage, ClubControl control, ClubLoudspeakers system,
            ClubPower power) {
        new SheetBuilder(production, "Inputs: stage to console", SheetKind.FLOW, ANALOGUE, NETWORK)
                .column(Area.of("Drum riser", stage.drums))
                .column(Area.of("Stage right").part(control.stagebox, "in[1-8]"))
                .column(Area.of("Band and vocals", stage.band))
                .column(Area.of("Stage right").part(control.stagebox, "in(9|1.)|dx1"), Area.of("FOH", control.talkback))
                .column(Area.of("FOH", control.console)).column(Area.of("FOH", control.recorder)).done();
        new SheetBuilder(production, "Monitors", SheetKind.FLOW, ANALOGUE, LOUDSPEAKER)
                .column(Area.of("Stage right", control.stagebox))
                .column(Area.of("Amp rack", system.monitorAmp))
                .column(Area.of("Stage", system.wedges.get(0)).with(system.wedges.subList(2, 5)))
                .column(Area.of("Stage", system.wedges.get(1))).done();
        new SheetBuilder(production, "Main and subs", SheetKind.FLOW, ANALOGUE, LOUDSPEAKER)
                .column(Area.of("Stage right", control.stagebox))
                .column(Area.of("Amp rack", system.mainAmp, system.subAmp))
                .column(Area.of("Main", system.mains), Area.of("Subs", system.subs)).done();
        new SheetBuilder(production, "Fills", SheetKind.FLOW, ANALOGUE, LOUDSPEAKER)
                .column(Area.of("Amp rack").part(system.mainAmp, "link.*"),
                        Area.of("Stage right").part(control.stagebox, "out8"))
                .column(Area.of("Amp rack", system.fillAmp))
                .column(Area.of("Fills", system.fills)).done();
        new SheetBuilder(production, "Control network", SheetKind.FLOW, NETWORK)
                .column(Area.of("Stage right", control.stagebox))
                .column(Area.of("FOH", control.console))
                .column(Area.of("Amp rack", control.controlSwitch))
                .column(Area.of("Amp rack", system.amps())).done();
        new SheetBuilder(production, "Power", SheetKind.POWER, POWER)
                .column(Area.of("Intake", power.intake))
                .column(Area.of("Amp rack", power.distro))
                .column(Area.of("Socket boxes", power.boxes))
                .column(Area.of("Amp rack", List.of(system.subAmp, system.mainAmp, control.controlSwitch,
                        system.monitorAmp,
                        system.fillAmp)), Area.of("FOH", control.console, control.recorder),
                        Area.of("Stage right", control.stagebox)).done();
    }
}
