/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.migration;

import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.Contribution;

/**
 * What a migration declares about itself.
 *
 * @param from        version of the file format that it reads
 * @param to          version that it writes
 * @param description what it changes, as users read it; may be empty
 * @param code        the migration
 */
public record MigrationDescriptor(String id, int from, int to, String description, Contribution<Migration> code)
        implements CodeDescriptor<Migration> {
}
