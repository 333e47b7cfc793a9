/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.headroom.common.text.Messages;
import org.headroom.diagram.flow.internal.edits.SheetEdits;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;

/** Tells what is under the mouse, in full: names are shortened in the drawing, and small ones cannot be read. */
final class HoverTexts {

    private static final Messages MESSAGES = Messages.of(HoverTexts.class);

    private HoverTexts() {
    }

    static void install(DiagramViewer viewer) {
        var control = viewer.getControl();
        control.addListener(SWT.MouseHover, event -> {
            if ((event.stateMask & SWT.BUTTON_MASK) != 0) {
                // a drag has its own note at the mouse
                control.setToolTipText(null);
                return;
            }
            var part = viewer.findObjectAt(new org.eclipse.draw2d.geometry.Point(event.x, event.y));
            var text = Optional.ofNullable(part).map(EditPart::getModel).flatMap(HoverTexts::of)
                    .map(plain -> plain.replace("&", "&&")).orElse(null);
            if (!Objects.equals(text, control.getToolTipText())) {
                control.setToolTipText(text);
            }
        });
    }

    private static Optional<String> of(Object model) {
        return switch (model) {
            case PlacedDevice placed when placed.getDevice() != null -> {
                var location = placed.getDevice().getLocation();
                var lines = new StringJoiner("\n").add(Devices.name(placed.getDevice())).add(Devices.typeName(placed.getDevice()));
                if (location != null && location.getName() != null) {
                    lines.add(location.getName());
                }
                yield Optional.of(lines.toString());
            }
            case PlacedPort port -> Optional.of(Ports.fullName(port.port()));
            case Cable cable -> Optional.of(SheetEdits.name(cable) + "\n" + end(cable.getFrom()) + " → " + end(cable.getTo()));
            default -> Optional.empty();
        };
    }

    private static String end(CableEnd end) {
        return CableEnds.port(end).map(Ports::fullName).orElseGet(() -> MESSAGES.text("end.free"));
    }
}
