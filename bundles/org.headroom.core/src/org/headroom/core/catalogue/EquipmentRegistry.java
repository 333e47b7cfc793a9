/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.ContributorFiles;
import org.headroom.core.extension.Registry;
import org.headroom.model.catalogue.CatalogueLayer;

/**
 * The data packs contributed at {@code org.headroom.core.equipment}, by layer, then id. Their content is not read here.
 */
public final class EquipmentRegistry extends Registry<PackContribution> {

    public EquipmentRegistry(IExtensionRegistry extensions) {
        this(extensions, ContributorFiles.installed());
    }

    public EquipmentRegistry(IExtensionRegistry extensions, ContributorFiles files) {
        super(extensions, files, "equipment", "pack", "path");
    }

    @Override
    protected PackContribution read(ContributionElement element) {
        var folder = element.folder("path");
        var contributor = element.name().contributor();
        var layer = element.choice("layer", List.of(CatalogueLayer.BUILT_IN, CatalogueLayer.VENDOR))
                .orElse(CatalogueLayer.VENDOR);
        return new PackContribution(contributor + "/" + element.required("path"), contributor, layer, folder);
    }

    @Override
    protected Comparator<PackContribution> order() {
        return Comparator.comparing(PackContribution::layer).thenComparing(PackContribution::id);
    }
}
