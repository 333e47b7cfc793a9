/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import org.eclipse.emf.ecore.EObject;
import org.headroom.diagram.flow.internal.picture.PlacedPort;

/** A port of a device on a sheet: it can be selected and be the end of a cable. */
final class PortPart extends ItemPart {

    PortPart(PlacedPort port) {
        super(port);
    }

    PlacedPort placedPort() {
        return (PlacedPort) getModel();
    }

    @Override
    EObject object() {
        return placedPort().port();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        refreshVisuals();
    }

    @Override
    protected void refreshVisuals() {
        if (sheet() == null) {
            return;
        }
        var item = sheet().picture().portItem(placedPort());
        if (item.isPresent()) {
            viewer().surface().plane().put(item.get());
        } else {
            viewer().surface().plane().remove(getModel());
        }
        super.refreshVisuals();
    }

    @Override
    public void removeNotify() {
        super.removeNotify();
        viewer().surface().plane().remove(getModel());
    }
}
