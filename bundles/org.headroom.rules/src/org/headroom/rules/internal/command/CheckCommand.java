/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.LoadedDesign;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.RuleChecker;
import org.headroom.core.rule.RuleRegistry;

/** {@code check FILE [--format json]}: every rule's findings. */
public final class CheckCommand implements CliCommand {

    /** The design has no errors. */
    private static final int FINE = 0;
    /** The design has errors. */
    private static final int ERRORS = 1;

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var check = CheckCall.of(call.arguments(), call.directory());
        var design = read(check, call);
        design.problems().forEach(problem -> call.messages().println(problem));
        var result = new RuleChecker(new RuleRegistry(call.registry())).check(design.production(), call.monitor());
        result.problems().forEach(problem -> call.messages().println(problem));
        write(check, result, call);
        return result.hasErrors() ? ERRORS : FINE;
    }

    private static LoadedDesign read(CheckCall check, CommandCall call) throws UnusableCallException {
        try {
            return new DesignFiles(new MigrationRegistry(call.registry()).steps()).read(check.file());
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
    }

    private static void write(CheckCall check, CheckResult result, CommandCall call) {
        if (!check.json()) {
            CheckText.write(result, call.out());
            return;
        }
        try {
            CheckJson.write(result, check.file(), call.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
