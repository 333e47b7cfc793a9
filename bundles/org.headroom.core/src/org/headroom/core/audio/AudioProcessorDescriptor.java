/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

import java.util.List;
import java.util.Optional;

import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.Contribution;
import org.headroom.model.catalogue.DeviceCategory;

/**
 * What an audio processor declares about itself.
 *
 * @param name        as users read it
 * @param description what it does to sound; may be empty
 * @param types       ids of device types that it stands for; one may end in {@code *}
 * @param category    category that it stands for
 * @param code        the processor
 */
public record AudioProcessorDescriptor(String id, String name, String description, List<String> types,
        Optional<DeviceCategory> category, Contribution<AudioProcessor> code)
        implements CodeDescriptor<AudioProcessor> {

    public AudioProcessorDescriptor {
        types = List.copyOf(types);
    }

    /**
     * How exactly it stands for the type: the letters of its id that are named, 0 for its category, −1 for not at all.
     */
    int exactness(String typeId, DeviceCategory of) {
        int best = category.filter(of::equals).isPresent() ? 0 : -1;
        for (String each : types) {
            if (each.equals(typeId)) {
                return Integer.MAX_VALUE;
            }
            if (each.endsWith("*") && typeId.startsWith(each.substring(0, each.length() - 1))) {
                best = Math.max(best, each.length());
            }
        }
        return best;
    }
}
