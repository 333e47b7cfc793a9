/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headroom.core.internal.design.FileProblems;
import org.headroom.core.internal.design.RealPath;
import org.headroom.model.base.Ids;
import org.headroom.model.production.Production;

/**
 * The designs that are open. A file is open once, however many editors and views show it; each of them opens it and
 * releases it. Confined to the thread that owns the designs.
 */
public final class OpenDesigns {

    private final DesignFiles files;
    private final Optional<Recovery> recovery;
    private final Map<Design, Integer> users = new LinkedHashMap<>();

    /** Keeps no unsaved work; for the command line and for tests. */
    public OpenDesigns(DesignFiles files) {
        this(files, Optional.empty());
    }

    /** @param recovery keeps the unsaved work of all that is opened here */
    public OpenDesigns(DesignFiles files, Optional<Recovery> recovery) {
        this.files = files;
        this.recovery = recovery;
    }

    /**
     * Opens a design, or counts one more user of it when it is open already.
     *
     * @throws DesignFileException when the file cannot be read, see {@link DesignFiles#read}
     */
    public Design open(Path file, IProgressMonitor monitor) throws DesignFileException {
        var path = RealPath.of(file);
        var open = find(path);
        if (open.isPresent()) {
            return retain(open.get());
        }
        var progress = SubMonitor.convert(monitor, String.valueOf(path.getFileName()), 1);
        var read = files.reader().read(path);
        if (progress.isCanceled()) {
            throw new DesignFileException(FileProblems.cancelled(path));
        }
        progress.worked(1);
        return retain(new Design(this, read.design().production(), OpenFile.of(path, read),
                recovery.map(each -> each::journal)));
    }

    /** Opens a new design that has no file yet. The production is given ids where they are missing. */
    public Design create(Production production) {
        Ids.assign(production);
        return retain(new Design(this, production, OpenFile.none(), recovery.map(each -> each::journal)));
    }

    /**
     * Opens unsaved work in place of the file that it belongs to; the file itself is left as it is until the design is
     * saved. What was recovered is then kept in the journal of the open design.
     *
     * @throws DesignFileException when the work cannot be read, or when the file is open already
     */
    public Design recover(Recoverable work, IProgressMonitor monitor) throws DesignFileException {
        var path = work.file().map(RealPath::of);
        if (path.flatMap(this::find).isPresent()) {
            throw new DesignFileException(FileProblems.alreadyOpen(path.get()));
        }
        var production = files.read(work.copy()).production();
        var base = recovery.flatMap(each -> each.base(work));
        var file = path.map(each -> OpenFile.at(each, base)).orElseGet(OpenFile::none);
        var design = retain(new Design(this, production, file,
                recovery.map(each -> state -> each.journal(state, work))));
        design.markRecovered();
        return design;
    }

    /** Counts one more user of an open design. */
    public Design retain(Design design) {
        users.merge(design, 1, Integer::sum);
        return design;
    }

    /** Counts one user less. The last one closes the design; whether to save it was asked before. */
    public void release(Design design) {
        var count = users.get(design);
        if (count == null) {
            throw new IllegalStateException("Released more often than opened: " + design.name());
        }
        if (count > 1) {
            users.put(design, count - 1);
        } else {
            users.remove(design);
            design.close();
        }
    }

    /** The open design of a file. */
    public Optional<Design> find(Path file) {
        var wanted = Optional.of(RealPath.of(file));
        return users.keySet().stream().filter(design -> design.file().equals(wanted)).findFirst();
    }

    /** All open designs, the one opened first at the front. */
    public List<Design> all() {
        return List.copyOf(users.keySet());
    }

    DesignFiles files() {
        return files;
    }
}
