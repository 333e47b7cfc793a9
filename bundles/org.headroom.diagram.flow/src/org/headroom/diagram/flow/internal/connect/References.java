/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.render.scene.Point;
import org.headroom.render.sheet.CableRun;

/** Follows a cable to the sheet where it goes on, and back. */
public final class References {

    /** How far from where a cable leaves the sheet its flag is pressed. */
    private static final double FLAG = 220;

    private final Connecting connecting;
    private final OtherSheets sheets;

    References(Connecting connecting, OtherSheets sheets) {
        this.connecting = connecting;
        this.sheets = sheets;
    }

    /** Whether a press on a part is one on a flag that leads to another sheet. */
    boolean isReference(EditPart part, Point place) {
        return switch (part.getModel()) {
            case OffPageReference reference -> true;
            case Cable cable -> leaving(cable).filter(end -> beyond(end, place)).isPresent();
            default -> false;
        };
    }

    private Optional<CableRun.End> leaving(Cable cable) {
        return connecting.part().flatMap(part -> part.picture().run(cable))
                .flatMap(run -> Stream.of(run.from(), run.to()).filter(end -> end.offPage().isPresent()).findFirst());
    }

    /** Whether a place is on the side of a cable's end where its flag is. */
    private static boolean beyond(CableRun.End end, Point place) {
        return end.at().distance(place) <= FLAG && (place.x() - end.at().x()) * end.side().sign() <= 4;
    }

    /** Shows the other end of a cable, or of the cable of a reference, on its own sheet; false when it has none. */
    public boolean follow(Object model) {
        return switch (model) {
            case OffPageReference reference when reference.getCable() != null -> follow(reference.getCable(),
                    Optional.ofNullable(reference.getTarget()));
            case Cable cable -> follow(cable, Optional.empty());
            default -> false;
        };
    }

    private boolean follow(Cable cable, Optional<Sheet> wanted) {
        var away = Stream.of(cable.getFrom(), cable.getTo()).filter(end -> end != null && end.getPort() != null)
                .filter(end -> !isDrawn(connecting.flow().sheet(), end)).findFirst();
        var target = away.flatMap(end -> wanted.filter(sheet -> isDrawn(sheet, end)).or(() -> connecting.production()
                .getSheets().stream().filter(sheet -> isDrawn(sheet, end)).min(Comparator.comparingInt(Sheet::getNumber))));
        if (target.isEmpty()) {
            connecting.tell(Optional.of(connecting.text("follow.nowhere")));
            return false;
        }
        return sheets.show(target.get(), cable);
    }

    private static boolean isDrawn(Sheet sheet, CableEnd end) {
        Optional<Device> device = CableEnds.port(end).map(port -> port.getDevice());
        return device.isPresent() && sheet.getDevices().stream().anyMatch(placed -> placed.getDevice() == device.get());
    }

    /** Follows what is selected. */
    public void followSelected() {
        var selected = connecting.viewer().getSelectedEditParts();
        if (selected.size() == 1) {
            follow(((EditPart) selected.getFirst()).getModel());
        }
    }

    public void back() {
        if (!sheets.back()) {
            connecting.tell(Optional.of(connecting.text("back.nowhere")));
        }
    }
}
