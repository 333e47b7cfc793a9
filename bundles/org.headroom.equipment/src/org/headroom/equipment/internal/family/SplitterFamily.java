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

/** A passive splitter: each channel has an input, a direct output and one behind a transformer. */
public final class SplitterFamily implements DeviceFamily {

    private static final Choices CHANNELS = new Choices("channels", 1, 96, 8);

    @Override
    public List<PropertyDefinition> properties() {
        return List.of(CHANNELS.definition());
    }

    @Override
    public DeviceType type(Map<String, String> choices) throws IllegalChoiceException {
        int channels = CHANNELS.of(choices);
        var maker = new TypeMaker("generic.splitter-" + channels, TypeMaker.text("model.splitter", channels),
                DeviceCategory.SPLITTER)
                .xlr("in", channels, Direction.IN, "section.inputs", "", Phantom.OPTIONAL)
                .xlr("direct", channels, Direction.OUT, "section.direct", "port.direct", Phantom.OPTIONAL)
                .xlr("iso", channels, Direction.OUT, "section.isolated", "port.isolated", Phantom.NONE);
        for (int i = 1; i <= channels; i++) {
            maker.path("in" + i, "direct" + i, PathKind.LINK).path("in" + i, "iso" + i, PathKind.FIXED);
        }
        return maker.made(CHANNELS);
    }
}
