/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.io.IOException;
import java.util.ArrayList;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.cli.internal.ProgramLog;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.EquipmentRegistry;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.catalogue.UserPacks;

/** The catalogue of this user: what bundles contribute and the packs in the user's own folder. */
public final class UserCatalogue {

    private UserCatalogue() {
    }

    /** Reads it now. */
    public static Catalogue read(IExtensionRegistry registry) {
        var sources = new ArrayList<>(PackSource.contributed(new EquipmentRegistry(registry)));
        try {
            sources.addAll(UserPacks.ofThisUser().sources());
        } catch (IOException e) {
            ProgramLog.warn(e.getMessage());
        }
        return new Catalogue(sources);
    }
}
