/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.headroom.common.problem.Problem;
import org.headroom.core.internal.design.DesignLock;
import org.headroom.core.internal.design.DesignReader;
import org.headroom.core.internal.design.DesignResource;
import org.headroom.core.internal.design.DesignWriter;
import org.headroom.core.internal.design.FileProblems;
import org.headroom.core.internal.design.FileStamp;

/**
 * The file of an open design: where it is, what it was like when it was read or written last, and the lock beside it.
 */
final class OpenFile {

    private final Optional<Path> path;
    private final Optional<DesignLock> lock;
    private volatile Optional<FileStamp> stamp;
    private List<Problem> leftOut;
    private OptionalInt migratedFrom;

    private OpenFile(Optional<Path> path, Optional<FileStamp> stamp, Optional<DesignLock> lock, List<Problem> leftOut,
            OptionalInt migratedFrom) {
        this.path = path;
        this.stamp = stamp;
        this.lock = lock;
        this.leftOut = leftOut;
        this.migratedFrom = migratedFrom;
    }

    /** For a design that was never saved. */
    static OpenFile none() {
        return new OpenFile(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), OptionalInt.empty());
    }

    /** For a file that is about to be written for the first time. */
    static OpenFile toBe(Path path) {
        return at(path, Optional.empty());
    }

    /** For a file whose last known state is this one, without having been read now. */
    static OpenFile at(Path path, Optional<FileStamp> stamp) {
        return new OpenFile(Optional.of(path), stamp, Optional.of(DesignLock.take(DesignLock.beside(path))), List.of(),
                OptionalInt.empty());
    }

    /** For a file that was read. */
    static OpenFile of(Path path, DesignReader.Read read) {
        var lock = DesignLock.take(DesignLock.beside(path));
        return new OpenFile(Optional.of(path), Optional.of(read.stamp()), Optional.of(lock), read.design().problems(),
                read.design().migratedFrom());
    }

    /** The same file, read again. */
    OpenFile readAgain(DesignReader.Read read) {
        return new OpenFile(path, Optional.of(read.stamp()), lock, read.design().problems(), read.design()
                .migratedFrom());
    }

    Optional<Path> path() {
        return path;
    }

    Optional<FileStamp> stamp() {
        return stamp;
    }

    OptionalInt migratedFrom() {
        return migratedFrom;
    }

    /** What could not be read, and who else has the file open. */
    List<Problem> problems() {
        var problems = new ArrayList<>(leftOut);
        path.ifPresent(file -> lock.flatMap(DesignLock::otherUser)
                .ifPresent(user -> problems.add(FileProblems.inUse(file, user))));
        return problems;
    }

    boolean isChangedOnDisk() {
        return path.isPresent() && stamp.isPresent() && stamp.get().differsFrom(path.get());
    }

    /** Writes the file. What is there is kept for good when it holds what the design does not. */
    Saved write(DesignResource resource) throws DesignFileException {
        var target = path.orElseThrow();
        var written = DesignWriter.write(resource, target, !leftOut.isEmpty() || migratedFrom.isPresent());
        stamp = Optional.of(written.stamp());
        var saved = new Saved(target, written.kept(), leftOut);
        leftOut = List.of();
        migratedFrom = OptionalInt.empty();
        return saved;
    }

    void close() {
        lock.ifPresent(DesignLock::close);
    }
}
