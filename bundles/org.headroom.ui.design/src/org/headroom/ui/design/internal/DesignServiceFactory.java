/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.EquipmentRegistry;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.OpenDesigns;
import org.headroom.core.design.Recovery;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.SheetEditors;
import org.headroom.ui.design.UserFolders;
import org.headroom.ui.design.WorkbenchDesigns;

/** Makes the services of this bundle once for the workbench. */
public final class DesignServiceFactory extends AbstractServiceFactory {

    private final Recovery recovery = new Recovery(UserFolders.recovery());
    private WorkbenchDesigns designs;
    private CurrentDesign current;
    private Catalogue catalogue;

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        @SuppressWarnings("unchecked")
        var inherited = parent == null ? null : parent.getService(service);
        if (inherited != null) {
            return inherited;
        }
        var extensions = Platform.getExtensionRegistry();
        if (service == Catalogue.class) {
            return catalogue(extensions);
        }
        if (service == Recovery.class) {
            return recovery;
        }
        if (designs == null) {
            designs = new WorkbenchDesigns(new OpenDesigns(new DesignFiles(new MigrationRegistry(extensions).steps()),
                    Optional.of(recovery)));
            current = new CurrentDesign(designs);
        }
        if (service == WorkbenchDesigns.class) {
            return designs;
        }
        if (service == CurrentDesign.class) {
            return current;
        }
        return service == SheetEditors.class ? new SheetEditors(extensions) : null;
    }

    private Catalogue catalogue(IExtensionRegistry extensions) {
        if (catalogue == null) {
            catalogue = Catalogue.of(() -> sources(extensions));
            catalogue.load(ForkJoinPool.commonPool());
        }
        return catalogue;
    }

    private static List<PackSource> sources(IExtensionRegistry extensions) {
        var sources = new ArrayList<>(PackSource.contributed(new EquipmentRegistry(extensions)));
        try {
            sources.addAll(PackSource.inFolder(UserFolders.packs(), CatalogueLayer.USER));
        } catch (IOException e) {
            ILog.of(DesignServiceFactory.class).warn(e.getMessage(), e);
        }
        return sources;
    }
}
