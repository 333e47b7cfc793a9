/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.model.base.Ids;
import org.headroom.model.production.Production;

/**
 * The designs that are open. A file is open once, however many editors and views show it; each of them opens it and releases it.
 * Confined to the thread that owns the designs.
 */
public final class OpenDesigns {

    private final DesignFiles files;
    private final Map<Design, Integer> users = new LinkedHashMap<>();

    public OpenDesigns(DesignFiles files) {
        this.files = files;
    }

    /**
     * Opens a design, or counts one more user of it when it is open already.
     *
     * @throws DesignFileException when the file cannot be read, see {@link DesignFiles#read}
     */
    public Design open(Path file, IProgressMonitor monitor) throws DesignFileException {
        var real = real(file);
        var open = find(real);
        if (open.isPresent()) {
            return retain(open.get());
        }
        var read = files.reader().read(real);
        return retain(new Design(this, read.design().production(), read.design().problems(), Optional.of(real),
                Optional.of(read.stamp())));
    }

    /** Opens a new design that has no file yet. The production is given ids where they are missing. */
    public Design create(Production production) {
        Ids.assign(production);
        return retain(new Design(this, production, List.of(), Optional.empty(), Optional.empty()));
    }

    /** Counts one more user of an open design. */
    public Design retain(Design design) {
        users.merge(design, 1, Integer::sum);
        return design;
    }

    /** Counts one user less. The last one closes the design; whether to save it was asked before. */
    public void release(Design design) {
        var left = users.computeIfPresent(design, (each, count) -> count - 1);
        if (left == null) {
            throw new IllegalStateException("Released more often than opened: " + design.name());
        }
        if (left == 0) {
            users.remove(design);
            design.tell(DesignEvent.Kind.CLOSED);
        }
    }

    /** The open design of a file. */
    public Optional<Design> find(Path file) {
        var wanted = Optional.of(real(file));
        return users.keySet().stream().filter(design -> design.file().equals(wanted)).findFirst();
    }

    /** All open designs, the one opened first at the front. */
    public List<Design> all() {
        return new ArrayList<>(users.keySet());
    }

    /** The path with links resolved as far as it exists, so that two ways to one file are one. */
    static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            var absolute = file.toAbsolutePath().normalize();
            var parent = absolute.getParent();
            try {
                return parent == null ? absolute : parent.toRealPath().resolve(absolute.getFileName());
            } catch (IOException missing) {
                return absolute;
            }
        }
    }
}
