/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.Contribution;

/**
 * What an audio back end declares about itself.
 *
 * @param name        as users read it
 * @param description which devices it reaches; may be empty
 * @param order       place in lists, smaller first
 * @param code        the back end
 */
public record AudioBackendDescriptor(String id, String name, String description, int order,
        Contribution<AudioBackend> code) implements CodeDescriptor<AudioBackend> {
}
