/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.common.problem.Problem;
import org.headroom.core.internal.design.DesignResource;
import org.headroom.core.internal.design.FileProblems;
import org.headroom.core.internal.design.Journal;
import org.headroom.core.internal.design.RealPath;
import org.headroom.model.base.Identified;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.HistoryEvent;
import org.headroom.model.commands.Seal;
import org.headroom.model.production.Production;
import org.headroom.model.production.Revision;

/**
 * An open design: the production that all editors, views and commands share, its history and its file. Made by
 * {@link OpenDesigns}. The production is changed through {@link #history()} alone, in the thread that owns the design
 * (the user interface thread in the workbench); everything here belongs to that thread, except {@link #snapshot()},
 * which any thread may call.
 */
public final class Design {

    private final OpenDesigns owner;
    private final DesignHistory history = new DesignHistory(new Seal() {
        @Override
        public Optional<String> reason() {
            return Seal.of(production());
        }

        @Override
        public void refused(String reason) {
            tell(DesignEvent.Kind.REFUSED);
        }
    });
    private final List<DesignListener> listeners = new CopyOnWriteArrayList<>();
    private final Optional<Journal> journal;
    private DesignResource resource;
    private volatile OpenFile file;
    private boolean journalFailureTold;
    /** Written and read while the history is held. */
    private DesignResource snapshot;
    private long snapshotState;

    /** @param journals makes the journal, given what to keep in it */
    Design(OpenDesigns owner, Production production, OpenFile file,
            Optional<Function<Supplier<Journal.State>, Journal>> journals) {
        this.owner = owner;
        this.resource = DesignResource.of(production);
        this.file = file;
        this.journal = journals.map(each -> each.apply(this::stateToKeep));
        history.addListener(this::keepInJournal);
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
        return file.path();
    }

    /** What users call this design: the name of the file without its ending, else the name of the production. */
    public String name() {
        return file.path().map(Design::nameOf).orElseGet(() -> Objects.requireNonNullElse(production().getName(), ""));
    }

    /** Whether the design differs from its file. */
    public boolean isDirty() {
        return history.isDirty();
    }

    /**
     * What could not be read of the file, and what a user should know about it, such as that somebody else has it open.
     */
    public List<Problem> problems() {
        return file.problems();
    }

    /** Schema version of the file, when it was older and saving will bring it to the present one. */
    public OptionalInt migratedFrom() {
        return file.migratedFrom();
    }

    /**
     * Saves the design to its file, see {@link DesignFiles#write}.
     *
     * @throws DesignFileException when there is no file yet, when somebody else changed it meanwhile (see {@link
     *                             #overwrite}), when it was cancelled, or when it cannot be written; the file is then
     *                             as it was
     */
    public Saved save(IProgressMonitor monitor) throws DesignFileException {
        if (file.isChangedOnDisk()) {
            throw new DesignFileException(FileProblems.changedOnDisk(file.path().orElseThrow()));
        }
        return overwrite(monitor);
    }

    /**
     * Saves the design to its file even though somebody else changed that; what they wrote is kept as the previous
     * version.
     */
    public Saved overwrite(IProgressMonitor monitor) throws DesignFileException {
        var path = file.path().orElseThrow(() -> new DesignFileException(FileProblems.noFile(name())));
        return write(file, path, monitor);
    }

    /**
     * Saves the design to another file, which is its file from now on. Whether an existing file may be replaced is
     * asked before.
     *
     * @throws DesignFileException when the file cannot be written, or is open as another design
     */
    public Saved saveAs(Path target, IProgressMonitor monitor) throws DesignFileException {
        var path = RealPath.of(target);
        if (owner.find(path).filter(other -> other != this).isPresent()) {
            throw new DesignFileException(FileProblems.alreadyOpen(path));
        }
        if (file.path().equals(Optional.of(path))) {
            return overwrite(monitor);
        }
        var other = OpenFile.toBe(path);
        try {
            var saved = write(other, path, monitor);
            tell(DesignEvent.Kind.RENAMED);
            return saved;
        } finally {
            if (file != other) {
                other.close();
            }
        }
    }

    private Saved write(OpenFile target, Path path, IProgressMonitor monitor) throws DesignFileException {
        var progress = SubMonitor.convert(monitor, path.getFileName().toString(), 1);
        if (progress.isCanceled()) {
            throw new DesignFileException(FileProblems.cancelled(path));
        }
        var saved = target.write(resource);
        if (target != file) {
            file.close();
            file = target;
        }
        history.markSaved();
        progress.worked(1);
        tell(DesignEvent.Kind.SAVED);
        return saved;
    }

    /** Why the design may not be changed at present, in the user's words; empty when it may be. */
    public Optional<String> sealed() {
        return history.sealed();
    }

    /** The revisions that are kept beside the file; empty for a design that was never saved. */
    public Optional<RevisionFiles> revisions() {
        return file.path().map(path -> new RevisionFiles(owner.files(), path));
    }

    /**
     * Signs the newest revision as the design is now: keeps it as a file of its own, notes who, when and the checksum of
     * that file, and saves. From then on the design is not changed until a new revision is begun. Signing cannot be
     * undone, and neither can what was edited before.
     *
     * @param name who signs
     * @throws DesignFileException when there is no file yet, when the revision is signed already, or when something
     *                             cannot be written; the design is then as it was
     */
    public Revision sign(String name, Instant when, IProgressMonitor monitor) throws DesignFileException {
        var files = revisions().orElseThrow(() -> new DesignFileException(FileProblems.noFile(name())));
        if (file.isChangedOnDisk()) {
            throw new DesignFileException(FileProblems.changedOnDisk(file.path().orElseThrow()));
        }
        var signature = files.sign(production(), name, when);
        var revision = history.whileUnchanged(() -> {
            snapshot = null;
            return signature.apply(production());
        });
        try {
            overwrite(monitor);
        } catch (DesignFileException e) {
            history.whileUnchanged(() -> {
                snapshot = null;
                signature.revert(production());
                return null;
            });
            files.forget(signature);
            throw e;
        }
        history.clear();
        tell(DesignEvent.Kind.SIGNED);
        return revision;
    }

    /**
     * Looks whether somebody else changed or removed the file, and tells the listeners if so. Cheap; for the moment in
     * which the window is activated.
     */
    public boolean checkFile() {
        boolean changed = file.isChangedOnDisk();
        if (changed) {
            tell(DesignEvent.Kind.CHANGED_ON_DISK);
        }
        return changed;
    }

    /**
     * Reads the file again and drops all edits; whether that is wanted was asked before.
     *
     * @throws DesignFileException when the file cannot be read; the design is then as it was
     */
    public void reload(IProgressMonitor monitor) throws DesignFileException {
        var path = file.path().orElseThrow(() -> new DesignFileException(FileProblems.noFile(name())));
        var read = owner.files().reader().read(path);
        history.whileUnchanged(() -> {
            resource = DesignResource.of(read.design().production());
            snapshot = null;
            return resource;
        });
        file = file.readAgain(read);
        history.clear();
        history.markSaved();
        tell(DesignEvent.Kind.RELOADED);
    }

    /**
     * A copy of the production as it is now, with the same ids, for work in other threads. Nobody changes it. The same
     * copy is given until the next change. May be called in any thread; changes wait while the copy is made.
     */
    public Production snapshot() {
        return snapshotResource().production();
    }

    private DesignResource snapshotResource() {
        return history.whileUnchanged(() -> {
            if (snapshot == null || snapshotState != history.stateNumber()) {
                snapshot = DesignResource.of(EcoreUtil.copy(production()));
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

    /** The design was recovered: it differs from its file. */
    void markRecovered() {
        history.markUnsaved();
        journal.ifPresent(Journal::changed);
    }

    void close() {
        journal.ifPresent(Journal::close);
        file.close();
        tell(DesignEvent.Kind.CLOSED);
    }

    private void tell(DesignEvent.Kind kind) {
        var event = new DesignEvent(this, kind);
        listeners.forEach(listener -> listener.happened(event));
    }

    private Journal.State stateToKeep() {
        var copy = snapshotResource();
        return new Journal.State(copy, Objects.requireNonNullElse(copy.production().getName(), ""), file.path(),
                file.stamp());
    }

    private void keepInJournal(HistoryEvent event) {
        if (journal.isEmpty()) {
            return;
        }
        if (history.isDirty()) {
            journal.get().changed();
        } else {
            journal.get().clean();
        }
        boolean failed = journal.get().failure().isPresent();
        if (failed && !journalFailureTold) {
            tell(DesignEvent.Kind.NOT_JOURNALLED);
        }
        journalFailureTold = failed;
    }

    private static String nameOf(Path path) {
        var name = path.getFileName().toString();
        var ending = "." + DesignFiles.EXTENSION;
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
