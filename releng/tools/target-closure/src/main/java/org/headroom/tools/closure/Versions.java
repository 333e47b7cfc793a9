/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.tools.closure;

import org.eclipse.aether.util.version.GenericVersionScheme;
import org.eclipse.aether.version.InvalidVersionSpecificationException;
import org.eclipse.aether.version.Version;

/** Compares versions as Maven does. */
final class Versions {

    private Versions() {
    }

    static int compare(String one, String other) {
        try {
            var scheme = new GenericVersionScheme();
            Version first = scheme.parseVersion(one);
            return first.compareTo(scheme.parseVersion(other));
        } catch (InvalidVersionSpecificationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
