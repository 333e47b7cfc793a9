/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

import java.util.Comparator;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.Registry;

/** The back ends contributed at {@code org.headroom.core.audioBackends}, in the order that they declare. */
public final class AudioBackendRegistry extends Registry<AudioBackendDescriptor> {

    public AudioBackendRegistry(IExtensionRegistry extensions) {
        super(extensions, "audioBackends", "backend");
    }

    @Override
    protected AudioBackendDescriptor read(ContributionElement element) {
        return new AudioBackendDescriptor(element.required("id"), element.required("name"),
                element.optional("description").orElse(""), element.number("order").orElse(1000),
                element.code(AudioBackend.class));
    }

    @Override
    protected Comparator<AudioBackendDescriptor> order() {
        return Comparator.comparingInt(AudioBackendDescriptor::order).thenComparing(AudioBackendDescriptor::id);
    }
}
