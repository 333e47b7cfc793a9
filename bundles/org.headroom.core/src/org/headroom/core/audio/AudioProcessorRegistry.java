/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.Registry;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;

/** The processors contributed at {@code org.headroom.core.audioProcessors}, by id. */
public final class AudioProcessorRegistry extends Registry<AudioProcessorDescriptor> {

    public AudioProcessorRegistry(IExtensionRegistry extensions) {
        super(extensions, "audioProcessors", "processor");
    }

    /**
     * The processor that stands for the type most exactly: by its id, else by the longest beginning of it, else by
     * category.
     */
    public Optional<AudioProcessorDescriptor> forType(DeviceType type) {
        var typeId = type.getTypeId() == null ? "" : type.getTypeId();
        AudioProcessorDescriptor best = null;
        int exactness = -1;
        for (AudioProcessorDescriptor each : all()) {
            int candidate = each.exactness(typeId, type.getCategory());
            if (candidate > exactness) {
                best = each;
                exactness = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    @Override
    protected AudioProcessorDescriptor read(ContributionElement element) {
        var types = element.list("types");
        var category = element.choice("category", DeviceCategory.VALUES);
        if (types.isEmpty() && category.isEmpty()) {
            element.required("types");
        }
        return new AudioProcessorDescriptor(element.required("id"), element.required("name"),
                element.optional("description").orElse(""), types, category, element.code(AudioProcessor.class));
    }

    @Override
    protected Comparator<AudioProcessorDescriptor> order() {
        return Comparator.comparing(AudioProcessorDescriptor::id);
    }
}
