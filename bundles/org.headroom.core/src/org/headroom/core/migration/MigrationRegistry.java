/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.migration;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.design.MigrationStep;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.Registry;

/** The migrations contributed at {@code org.headroom.core.migrations}, from old to new. */
public final class MigrationRegistry extends Registry<MigrationDescriptor> {

    public MigrationRegistry(IExtensionRegistry extensions) {
        super(extensions, "migrations", "migration");
    }

    /**
     * The migrations as steps for reading design files. One whose code fails stops the reading of that file, because
     * the rest of the chain cannot make up for it.
     */
    public List<MigrationStep> steps() {
        return all().stream().map(each -> new MigrationStep(each.id(), each.from(), each.to(), () -> guarded(each)))
                .toList();
    }

    private static Migration guarded(MigrationDescriptor each) {
        return file -> {
            if (!each.code().<IOException>run(migration -> migration.migrate(file))) {
                throw new IOException(each.code().problem().map(problem -> problem.message()).orElse(each.id()));
            }
        };
    }

    @Override
    protected MigrationDescriptor read(ContributionElement element) {
        element.required("from");
        int from = element.number("from").orElseThrow();
        int to = element.number("to").orElse(from + 1);
        if (from < 0) {
            throw element.wrong("from", String.valueOf(from), "0, 1, 2 …");
        }
        if (to <= from) {
            throw element.wrong("to", String.valueOf(to), (from + 1) + ", " + (from + 2) + " …");
        }
        return new MigrationDescriptor(element.required("id"), from, to, element.optional("description").orElse(""),
                element.code(Migration.class));
    }

    @Override
    protected Comparator<MigrationDescriptor> order() {
        return Comparator.comparingInt(MigrationDescriptor::from).thenComparingInt(MigrationDescriptor::to)
                .thenComparing(MigrationDescriptor::id);
    }
}
