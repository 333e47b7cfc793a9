/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.equipment.internal.family;

import java.util.List;
import java.util.Map;

import org.headroom.core.family.DeviceFamily;
import org.headroom.core.family.IllegalChoiceException;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.catalogue.PropertyDefinition;

/** Microphone sockets on one multipin connector. */
public final class SubSnakeFamily implements DeviceFamily {

    private static final Choices CHANNELS = new Choices("channels", 1, 56, 12);

    @Override
    public List<PropertyDefinition> properties() {
        return List.of(CHANNELS.definition());
    }

    @Override
    public DeviceType type(Map<String, String> choices) throws IllegalChoiceException {
        int channels = CHANNELS.of(choices);
        var maker = new TypeMaker("generic.subsnake-" + channels, TypeMaker.text("model.subsnake", channels),
                DeviceCategory.STAGEBOX)
                .xlr("in", channels, Direction.IN, "section.inputs", "", Phantom.OPTIONAL);
        var multipin = maker.port("multipin", TypeMaker.text("port.multipin"), Direction.OUT, SignalKind.ANALOGUE,
                ConnectorKind.MULTIPIN, Gender.M);
        multipin.setChannels(channels);
        multipin.setLevel(SignalLevel.MIC);
        multipin.setBalanced(Boolean.TRUE);
        return maker.path("in*", "multipin", PathKind.LINK).made(CHANNELS);
    }
}
