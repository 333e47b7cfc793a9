/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import static org.headroom.model.base.SignalKind.POWER;

import java.util.ArrayList;
import java.util.List;

import org.headroom.examples.internal.sheet.Area;
import org.headroom.examples.internal.sheet.SheetBuilder;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.system.Device;

/** The power drawings of the festival: the tree, then what hangs on it place by place. */
final class FestivalPowerSheets {

    private final Production production;
    private final PowerDistribution power;

    FestivalPowerSheets(Production production, PowerDistribution power) {
        this.production = production;
        this.power = power;
    }

    private SheetBuilder sheet(String name) {
        return new SheetBuilder(production, name, SheetKind.POWER, POWER);
    }

    void draw(Consoles consoles, Splits splits, Wireless wireless, InEars inEars, DanteNetwork network,
            ControlNetwork control,
            PaSide left, PaSide right, Delays delays, Wedges wedges) {
        sheet("Power: from the intake to the distros")
                .column(Area.of("Power intake", power.source.getDevice()))
                .column(Area.of("Power intake", power.main.getDevice()))
                .column(Area.of("Amp racks", power.ampsLeft.getDevice(), power.ampsRight.getDevice(),
                        power.ampsMore.getDevice()),
                        Area.of("FOH", power.foh.getDevice()),
                        Area.of("Monitor and split world", power.monitorAmps.getDevice(), power.stage.getDevice()))
                .column(Area.of("Amp racks", power.moreLeft.getDevice(), power.moreRight.getDevice()),
                        Area.of("FOH", power.delays.getDevice(), power.moreDelays.getDevice())).done();
        amps("Power: amplifiers SR", power.ampsLeft.getDevice(), power.moreLeft.getDevice(), left);
        amps("Power: amplifiers SL", power.ampsRight.getDevice(), power.moreRight.getDevice(), right);
        sheet("Power: monitor amplifiers and delay towers")
                .column(Area.of("Monitor world", power.monitorAmps.getDevice()))
                .column(Area.of("Monitor world", wedges.amps))
                .column(Area.of("FOH", power.delays.getDevice()), Area.of("FOH", power.moreDelays.getDevice()))
                .column(Area.of("Delay towers", delays.amps)).done();
        sheet("Power: drive racks")
                .column(Area.of("Split world", power.stage.getDevice()))
                .column(Area.of("Amp racks", power.rackBoxes))
                .column(Area.of("Amp rack SR", network.left.primary(), network.left.secondary(), control.ampsLeft,
                        left.processor),
                        Area.of("Amp rack SL", network.right.primary(), network.right.secondary(), control.ampsRight,
                                right.processor)).done();
        stage(consoles, splits, wireless, inEars, network, control);
        sheet("Power: FOH")
                .column(Area.of("FOH", power.foh.getDevice()))
                .column(Area.of("FOH", power.fohBoxes))
                .column(Area.of("FOH", consoles.foh, consoles.guest, network.foh.primary(), network.foh.secondary(),
                        delays.processor,
                        control.controlFoh, consoles.recorder, control.commsFoh)
                        .with(consoles.fohNearfields)).done();
    }

    private void amps(String name, Device large, Device small, PaSide side) {
        var amps = side.amps();
        var rack = side.side.equals("L") ? "Amp rack SR" : "Amp rack SL";
        sheet(name).column(Area.of(rack).part(large, "c32_[1-6]"))
                .column(Area.of(rack, amps.subList(0, 6)))
                .column(Area.of(rack).part(large, "c32_([7-9]|1.)"), Area.of(rack, small))
                .column(Area.of(rack, amps.subList(6, 15))).done();
    }

    private void stage(Consoles consoles, Splits splits, Wireless wireless, InEars inEars, DanteNetwork network,
            ControlNetwork control) {
        var boxes = power.stageBoxes;
        var split = new ArrayList<Device>(splits.fohBoxes);
        split.addAll(splits.monitorBoxes);
        split.addAll(List.of(network.stage.primary(), control.control, network.stage.secondary(), control.comms));
        sheet("Power: stage and split world")
                .column(Area.of("Split world", power.stage.getDevice()))
                .column(Area.of("Split world", boxes.get(0), boxes.get(1)), Area.of("Risers", boxes.subList(7, 11)))
                .column(Area.of("Split world", split)).done();
        sheet("Power: radio")
                .column(Area.of("RF rack").leaving(boxes.get(2)))
                .column(Area.of("RF rack", wireless.receivers).with(inEars.transmitters.subList(0, 2)))
                .column(Area.of("RF rack", boxes.get(3)))
                .column(Area.of("RF rack", inEars.transmitters.subList(2, 6)).with(inEars.combiners)).done();
        sheet("Power: monitor world")
                .column(Area.of("Power intake").part(power.main.getDevice(), "t32_.*"))
                .column(Area.of("Monitor world").leaving(boxes.get(4)))
                .column(Area.of("Monitor world", consoles.monitor, wireless.distributor)).done();
        sheet("Power: truck")
                .column(Area.of("Monitor world", boxes.get(4)))
                .column(Area.of("Truck", boxes.get(5), boxes.get(6)))
                .column(Area.of("Truck", consoles.truck).with(consoles.truckNearfields).with(splits.truckBoxes)
                        .with(network.truck.both())).done();
    }
}
