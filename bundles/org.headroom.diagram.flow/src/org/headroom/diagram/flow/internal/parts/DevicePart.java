/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.diagram.viewer.InnerTarget;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Port;
import org.headroom.render.scene.Point;

/** A device on a sheet. Its ports get edit parts when they are first hit. */
final class DevicePart extends ItemPart implements InnerTarget {

    private final List<PlacedPort> opened = new ArrayList<>();

    DevicePart(PlacedDevice placed) {
        super(placed);
    }

    PlacedDevice placed() {
        return (PlacedDevice) getModel();
    }

    @Override
    EObject object() {
        return placed().getDevice() == null ? placed() : placed().getDevice();
    }

    @Override
    protected List<PlacedPort> getModelChildren() {
        opened.removeIf(port -> port.port().getDevice() != placed().getDevice());
        return opened;
    }

    @Override
    public Optional<EditPart> innerPartAt(Point point, double reach) {
        return sheet().portAt(placed(), point, reach).map(this::open);
    }

    /** The part of a port, made if need be. */
    EditPart open(Port port) {
        var key = new PlacedPort(placed(), port);
        if (!opened.contains(key)) {
            opened.add(key);
            refreshChildren();
        }
        return (EditPart) getViewer().getEditPartRegistry().get(key);
    }
}
