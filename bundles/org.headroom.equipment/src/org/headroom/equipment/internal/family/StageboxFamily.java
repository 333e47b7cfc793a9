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
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.catalogue.PropertyDefinition;

/** A networked stagebox of no particular make. */
public final class StageboxFamily implements DeviceFamily {

    private static final Choices INPUTS = new Choices("inputs", 1, 128, 32);
    private static final Choices OUTPUTS = new Choices("outputs", 0, 128, 16);

    @Override
    public List<PropertyDefinition> properties() {
        return List.of(INPUTS.definition(), OUTPUTS.definition());
    }

    @Override
    public DeviceType type(Map<String, String> choices) throws IllegalChoiceException {
        int inputs = INPUTS.of(choices);
        int outputs = OUTPUTS.of(choices);
        return new TypeMaker("generic.stagebox-" + inputs + "-" + outputs,
                TypeMaker.text("model.stagebox", inputs, outputs), DeviceCategory.STAGEBOX)
                .xlr("in", inputs, Direction.IN, "section.inputs", "", Phantom.PROVIDES)
                .xlr("out", outputs, Direction.OUT, "section.outputs", "", Phantom.UNKNOWN)
                .network("net1", "port.primary", NetworkRedundancy.PRIMARY)
                .network("net2", "port.secondary", NetworkRedundancy.SECONDARY)
                .path("in*", "net1", PathKind.MIXED).path("net1", "out*", PathKind.MIXED).made(INPUTS, OUTPUTS);
    }
}
