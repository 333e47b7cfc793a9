/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.equipment.internal.family;

import java.util.List;
import java.util.Map;

import org.headroom.core.family.DeviceFamily;
import org.headroom.core.family.IllegalChoiceException;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.catalogue.PropertyDefinition;

/** Sockets that are wired through from the front to the rear. */
public final class PatchPanelFamily implements DeviceFamily {

    private static final Choices SOCKETS = new Choices("sockets", 1, 96, 16);

    @Override
    public List<PropertyDefinition> properties() {
        return List.of(SOCKETS.definition());
    }

    @Override
    public DeviceType type(Map<String, String> choices) throws IllegalChoiceException {
        int sockets = SOCKETS.of(choices);
        var maker = new TypeMaker("generic.patchpanel-" + sockets, TypeMaker.text("model.patchpanel", sockets),
                DeviceCategory.ACCESSORY)
                .xlr("front", sockets, Direction.IN, "section.front", "", Phantom.OPTIONAL)
                .xlr("rear", sockets, Direction.OUT, "section.rear", "", Phantom.OPTIONAL);
        for (int i = 1; i <= sockets; i++) {
            maker.path("front" + i, "rear" + i, PathKind.LINK);
        }
        return maker.made(SOCKETS);
    }
}
