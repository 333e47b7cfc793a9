/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.exchange;

import java.util.Comparator;
import java.util.Locale;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.Registry;

/** The exporters contributed at {@code org.headroom.core.exporters}, by name. */
public final class ExporterRegistry extends Registry<ExporterDescriptor> {

    public ExporterRegistry(IExtensionRegistry extensions) {
        super(extensions, "exporters", "exporter");
    }

    @Override
    protected ExporterDescriptor read(ContributionElement element) {
        var folder = element.flag("folder");
        if (!folder) {
            element.required("extensions");
        }
        return new ExporterDescriptor(element.required("id"), element.required("name"),
                element.optional("description").orElse(""),
                element.list("extensions").stream().map(each -> each.toLowerCase(Locale.ROOT)).toList(), folder,
                element.code(Exporter.class));
    }

    @Override
    protected Comparator<ExporterDescriptor> order() {
        return Comparator.comparing(ExporterDescriptor::name).thenComparing(ExporterDescriptor::id);
    }
}
