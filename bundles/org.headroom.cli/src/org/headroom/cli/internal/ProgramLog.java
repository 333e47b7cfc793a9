/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Where the details of errors of the program itself are kept: in the log of the framework, or in a file where none runs. */
public final class ProgramLog {

    private ProgramLog() {
    }

    /**
     * Keeps what happened.
     *
     * @return where it can be read
     */
    public static Path keep(String what, Throwable thrown) {
        if (Platform.isRunning()) {
            ILog.of(ProgramLog.class).error(what, thrown);
            return Platform.getLogFileLocation().toPath();
        }
        var file = Path.of(System.getProperty("user.home"), ".headroom", "commands.log");
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            thrown.addSuppressed(e);
        }
        try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            out.println(LocalDateTime.now() + " " + what);
            thrown.printStackTrace(out);
        } catch (IOException e) {
            thrown.addSuppressed(e);
            System.getLogger(ProgramLog.class.getName()).log(System.Logger.Level.ERROR, what, thrown);
        }
        return file;
    }

    /** Keeps what a user need not be told at once. */
    public static void warn(String what) {
        if (Platform.isRunning()) {
            ILog.of(ProgramLog.class).warn(what);
        } else {
            System.getLogger(ProgramLog.class.getName()).log(System.Logger.Level.WARNING, what);
        }
    }
}
