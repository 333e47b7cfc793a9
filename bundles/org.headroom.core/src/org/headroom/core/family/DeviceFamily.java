/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.family;

import java.util.List;
import java.util.Map;

import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PropertyDefinition;

/**
 * Device types whose ports follow from choices of the user. Contributed at the extension point
 * {@code org.headroom.core.deviceFamilies}. Has a public constructor without parameters, keeps no state, and may be
 * called from any thread.
 */
public interface DeviceFamily {

    /** What the user chooses, in the order in which it is asked for. New objects at each call. */
    List<PropertyDefinition> properties();

    /**
     * The type for these choices, with all its ports; a new object that is in no design. The same choices give the same
     * {@code typeId} and the same port keys, so that cables find their ports again. Choices that are missing have their
     * default.
     *
     * @param choices chosen values by the key of their property
     * @throws IllegalChoiceException when a value is not allowed
     */
    DeviceType type(Map<String, String> choices) throws IllegalChoiceException;
}
