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

/** The importers contributed at {@code org.headroom.core.importers}, by name. */
public final class ImporterRegistry extends Registry<ImporterDescriptor> {

    public ImporterRegistry(IExtensionRegistry extensions) {
        super(extensions, "importers", "importer");
    }

    @Override
    protected ImporterDescriptor read(ContributionElement element) {
        var folder = element.flag("folder");
        if (!folder) {
            element.required("extensions");
        }
        return new ImporterDescriptor(element.required("id"), element.required("name"),
                element.optional("description").orElse(""),
                element.list("extensions").stream().map(each -> each.toLowerCase(Locale.ROOT)).toList(), folder,
                element.code(Importer.class));
    }

    @Override
    protected Comparator<ImporterDescriptor> order() {
        return Comparator.comparing(ImporterDescriptor::name).thenComparing(ImporterDescriptor::id);
    }
}
