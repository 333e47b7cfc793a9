/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.family;

import java.util.Comparator;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.Registry;
import org.headroom.model.catalogue.DeviceCategory;

/** The device families contributed at {@code org.headroom.core.deviceFamilies}, by category, then name. */
public final class DeviceFamilyRegistry extends Registry<DeviceFamilyDescriptor> {

    public DeviceFamilyRegistry(IExtensionRegistry extensions) {
        super(extensions, "deviceFamilies", "family");
    }

    @Override
    protected DeviceFamilyDescriptor read(ContributionElement element) {
        element.required("category");
        return new DeviceFamilyDescriptor(element.required("id"), element.required("name"),
                element.optional("description").orElse(""),
                element.choice("category", DeviceCategory.VALUES).orElse(DeviceCategory.OTHER),
                element.code(DeviceFamily.class));
    }

    @Override
    protected Comparator<DeviceFamilyDescriptor> order() {
        return Comparator.comparing(DeviceFamilyDescriptor::category).thenComparing(DeviceFamilyDescriptor::name);
    }
}
