/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.headroom.core.internal.design.FileStamp;
import org.headroom.core.internal.design.Journal;
import org.headroom.core.internal.design.RealPath;
import org.headroom.core.internal.design.RecoveryFolder;

/**
 * Keeps the unsaved work of open designs in a folder of the user's, and finds there what was left when Headroom or the
 * machine stopped without warning. The user's own files are never touched by it. May be used by several threads.
 */
public final class Recovery implements AutoCloseable {

    private final RecoveryFolder folder;

    /** Keeps unsaved work in this folder, which is made when it is needed. */
    public Recovery(Path folder) {
        this(folder, Journal.PAUSE);
    }

    /** @param pause how long after a change the work is kept at the earliest */
    Recovery(Path folder, Duration pause) {
        this.folder = new RecoveryFolder(folder, pause);
    }

    /** Where the platform wants such files: below the user's state or application data folder. */
    public static Path standardFolder() {
        return standardFolder(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    static Path standardFolder(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        Path base;
        if (name.startsWith("windows")) {
            base = folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Headroom");
        } else if (name.startsWith("mac")) {
            base = home.resolve("Library").resolve("Application Support").resolve("Headroom");
        } else {
            base = folder(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve("headroom");
        }
        return base.resolve("recovery");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        var value = Objects.requireNonNullElse(environment.get(variable), "");
        return value.isBlank() ? otherwise : Path.of(value);
    }

    /** What was left behind, the newest first; nothing of a Headroom that still runs. */
    public List<Recoverable> found() {
        return folder.found();
    }

    /** What was left behind of this file, the newest. */
    public Optional<Recoverable> found(Path file) {
        var real = Optional.of(RealPath.of(file));
        return found().stream().filter(each -> each.file().equals(real)).findFirst();
    }

    /** Throws the work away. */
    public void discard(Recoverable recoverable) throws IOException {
        folder.remove(recoverable);
    }

    /** Stops keeping; what is kept stays. */
    @Override
    public void close() {
        folder.close();
    }

    Optional<FileStamp> base(Recoverable recoverable) {
        return folder.base(recoverable);
    }

    Journal journal(Supplier<Journal.State> state) {
        return folder.journal(state);
    }

    Journal journal(Supplier<Journal.State> state, Recoverable recovered) {
        return folder.journal(state, recovered);
    }
}
