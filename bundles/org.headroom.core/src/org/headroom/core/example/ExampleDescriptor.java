/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.example;

import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.Contribution;

/**
 * What an example declares about itself.
 *
 * @param name        as users read it
 * @param description what it shows, in one line; may be empty
 * @param order       place in lists, small ones first
 * @param code        makes it
 */
public record ExampleDescriptor(String id, String name, String description, int order, Contribution<Example> code)
        implements CodeDescriptor<Example> {
}
