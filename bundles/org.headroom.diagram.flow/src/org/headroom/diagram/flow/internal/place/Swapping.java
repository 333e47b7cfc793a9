/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.headroom.common.text.Messages;
import org.headroom.model.commands.ExchangeType;
import org.headroom.model.commands.PortMapping;

/** Swaps the selected device for another type, with its cables where they fit. */
public final class Swapping {

    private static final Messages MESSAGES = Messages.of(Swapping.class);

    private final Drawing drawing;
    private final Equipment equipment;

    public Swapping(Drawing drawing, Equipment equipment) {
        this.drawing = drawing;
        this.equipment = equipment;
    }

    /** Asks for the type and the ports, and swaps as one step. */
    public void ask() {
        var devices = drawing.devices();
        if (devices.size() != 1) {
            drawing.flow().tell(Optional.of(MESSAGES.text("swap.one")));
            return;
        }
        var dialog = new SwapDialog(drawing.viewer().getControl().getShell(), devices.getFirst(), equipment);
        if (dialog.open() == Window.OK) {
            dialog.mapping().ifPresent(this::swap);
        }
    }

    void swap(PortMapping mapping) {
        drawing.execute(new ExchangeType(mapping.device(), mapping.type(), mapping));
    }
}
