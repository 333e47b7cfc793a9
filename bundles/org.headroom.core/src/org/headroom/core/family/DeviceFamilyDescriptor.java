/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.family;

import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.Contribution;
import org.headroom.model.catalogue.DeviceCategory;

/**
 * What a device family declares about itself.
 *
 * @param name        as users read it
 * @param description what it is; may be empty
 * @param category    under which it stands in the catalogue
 * @param code        makes types from choices
 */
public record DeviceFamilyDescriptor(String id, String name, String description, DeviceCategory category,
        Contribution<DeviceFamily> code) implements CodeDescriptor<DeviceFamily> {
}
