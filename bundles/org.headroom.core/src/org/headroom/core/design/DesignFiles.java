/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.nio.file.Path;
import java.util.List;

import org.headroom.core.internal.design.DesignReader;
import org.headroom.core.internal.design.DesignResource;
import org.headroom.core.internal.design.DesignWriter;
import org.headroom.core.internal.design.RealPath;
import org.headroom.model.production.Production;

/**
 * Reads and writes design files, without keeping them open. Immutable; may be used by several threads, as long as no
 * two of them write the same production.
 */
public final class DesignFiles {

    /** How the names of design files end. */
    public static final String EXTENSION = "headroom";

    private final DesignReader reader;

    /**
     * @param migrations the steps that bring older files forward, in any order; those contributed at
     *                   {@code org.headroom.core.migrations}
     */
    public DesignFiles(List<MigrationStep> migrations) {
        this.reader = new DesignReader(migrations);
    }

    /**
     * Reads a design as far as it can be read. What is damaged but not beyond reading (a reference to nothing, an
     * element of a newer plug-in) is left out and told as a problem.
     *
     * @throws DesignFileException when the file is missing, is no design, is damaged, newer, or not to be trusted
     */
    public LoadedDesign read(Path file) throws DesignFileException {
        return reader.read(file).design();
    }

    /**
     * Writes a design in one step: afterwards the file holds all of it, or, when this throws, what it held before. The
     * version that was there is kept beside it, its name followed by {@code ~}. A symbolic link stays one; its target
     * is written. Objects without an id are given one, and the production gets the schema version of the file.
     *
     * @throws DesignFileException when the file cannot be written
     */
    public void write(Production production, Path file) throws DesignFileException {
        DesignWriter.write(DesignResource.toWrite(production), RealPath.of(file), false);
    }

    DesignReader reader() {
        return reader;
    }
}
