/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.example;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.example.Example;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;

/** A production with nothing in it but its name. */
public final class SmallExample implements Example {

    @Override
    public Production create(Catalogue catalogue) {
        return Productions.create("Village fête");
    }
}
