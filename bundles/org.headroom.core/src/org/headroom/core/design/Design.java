/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.common.problem.Problem;
import org.headroom.core.internal.design.DesignResource;
import org.headroom.core.internal.design.DesignWriter;
import org.headroom.core.internal.design.FileProblems;
import org.headroom.core.internal.design.FileStamp;
import org.headroom.model.base.Identified;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.production.Production;

/**
 * An open design: the production that all editors, views and commands share, its history and its file. Made by
 * {@link OpenDesigns}. The production is changed through {@link #history()} alone, in the thread that owns the design (the user
 * interface thread in the workbench); everything here belongs to that thread, except {@link #snapshot()}, which any thread may
 * call.
 */
public final class Design {

    private final OpenDesigns owner;
    private final DesignHistory history = new DesignHistory();
    private final List<DesignListener> listeners = new CopyOnWriteArrayList<>();
    private DesignResource resource;
    private List<Problem> problems;
    private Optional<Path> file;
    private Optional<FileStamp> stamp;
    /** Written and read while the history is held. */
    private Production snapshot;
    private long snapshotState;

    Design(OpenDesigns owner, Production production, List<Problem> problems, Optional<Path> file, Optional<FileStamp> stamp) {
        this.owner = owner;
        this.resource = DesignResource.of(production);
        this.problems = List.copyOf(problems);
        this.file = file;
        this.stamp = stamp;
    }

    /** The live production. Read it in the owning thread; others take a {@link #snapshot()}. */
    public Production production() {
        return resource.production();
    }

    /** The one history of this design; every edit goes through it. */
    public DesignHistory history() {
        return history;
    }

    /** The file, links resolved; empty for a design that was never saved. */
    public Optional<Path> file() {
        return file;
    }

    /** What users call this design: the name of the file without its ending, else the name of the production. */
    public String name() {
        return file.map(Design::nameOf).orElseGet(() -> Objects.requireNonNullElse(production().getName(), ""));
    }

    /** Whether the design differs from its file. */
    public boolean isDirty() {
        return history.isDirty();
    }

    /** What could not be read of the file, and what a user should know about it. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Saves the design to its file, see {@link DesignFiles#write}.
     *
     * @throws DesignFileException when there is no file yet, when somebody else changed it meanwhile (see {@link #overwrite}), or
     *                             when it cannot be written; the file is then as it was
     */
    public void save(IProgressMonitor monitor) throws DesignFileException {
        var target = file.orElseThrow(() -> new DesignFileException(FileProblems.noFile(name())));
        if (stamp.isPresent() && stamp.get().differsFrom(target)) {
            throw new DesignFileException(FileProblems.changedOnDisk(target));
        }
        overwrite(monitor);
    }

    /** Saves the design to its file even though somebody else changed that; what they wrote is kept as the previous version. */
    public void overwrite(IProgressMonitor monitor) throws DesignFileException {
        var target = file.orElseThrow(() -> new DesignFileException(FileProblems.noFile(name())));
        stamp = Optional.of(new DesignWriter().write(resource, target));
        history.markSaved();
        tell(DesignEvent.Kind.SAVED);
    }

    /**
     * Saves the design to another file, which is its file from now on. Whether an existing file may be replaced is asked before.
     *
     * @throws DesignFileException when the file cannot be written, or is open as another design
     */
    public void saveAs(Path target, IProgressMonitor monitor) throws DesignFileException {
        var real = OpenDesigns.real(target);
        if (owner.find(real).filter(other -> other != this).isPresent()) {
            throw new DesignFileException(FileProblems.alreadyOpen(real));
        }
        stamp = Optional.of(new DesignWriter().write(resource, real));
        boolean renamed = !Optional.of(real).equals(file);
        file = Optional.of(real);
        history.markSaved();
        if (renamed) {
            tell(DesignEvent.Kind.RENAMED);
        }
        tell(DesignEvent.Kind.SAVED);
    }

    /**
     * A copy of the production as it is now, with the same ids, for work in other threads. Nobody changes it. The same copy is given
     * until the next change. May be called in any thread; changes wait while the copy is made.
     */
    public Production snapshot() {
        return history.whileUnchanged(() -> {
            if (snapshot == null || snapshotState != history.stateNumber()) {
                snapshot = EcoreUtil.copy(production());
                snapshotState = history.stateNumber();
            }
            return snapshot;
        });
    }

    /** The object of the live production with this id. */
    public Optional<Identified> find(String id) {
        return resource.find(id);
    }

    /** The object of the live production with this id, if it is of this kind. */
    public <T> Optional<T> find(String id, Class<T> kind) {
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    public void addListener(DesignListener listener) {
        listeners.add(listener);
    }

    public void removeListener(DesignListener listener) {
        listeners.remove(listener);
    }

    void tell(DesignEvent.Kind kind) {
        var event = new DesignEvent(this, kind);
        listeners.forEach(listener -> listener.happened(event));
    }

    private static String nameOf(Path path) {
        var name = path.getFileName().toString();
        var ending = "." + DesignFiles.EXTENSION;
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
