/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.arrange.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.arrange.ArrangeTask;
import org.headroom.arrange.Arrangement;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.LoadedDesign;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.layout.elk.LayoutProgress;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Sheet;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;

/** {@code arrange}: arranges sheets and writes the design, over the old one or to another file. */
public final class ArrangeCommand implements CliCommand {

    private static final int FINE = 0;
    private static final Messages TEXTS = Messages.of(ArrangeCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of("sheet", "out"), Set.of());
        if (arguments.rest().size() > 1) {
            throw new UnusableCallException(TEXTS.text("arguments"));
        }
        var file = arguments.file(0);
        var out = arguments.value("out");
        var files = new DesignFiles(new MigrationRegistry(call.registry()).steps());
        var design = read(files, file);
        design.problems().forEach(problem -> call.messages().println(problem));
        for (Sheet sheet : sheets(design.production(), arguments.value("sheet"))) {
            arrange(design.production(), sheet, call);
        }
        write(files, design.production(), out.isPresent() ? arguments.path(out.get()) : file);
        return FINE;
    }

    private static void arrange(Production production, Sheet sheet, CommandCall call) throws UnusableCallException {
        var layout = new SheetScenes(TextMetrics.embedded()).layout(production, sheet, SheetOptions.forPage());
        var task = ArrangeTask.sheet(layout);
        try {
            var change = task.run(progress(call.monitor())).change();
            change.ifPresent(DesignHistory.of(production)::execute);
            call.out().println(TEXTS.text(change.isPresent() ? "arranged" : "unchanged", name(sheet), task.size()));
        } catch (CancellationException e) {
            throw new UnusableCallException(TEXTS.text("cancelled"), e);
        }
    }

    private static LayoutProgress progress(IProgressMonitor monitor) {
        return new LayoutProgress() {
            @Override
            public void done(double done) {
                // A sheet takes less than anybody would watch.
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }

    private static List<Sheet> sheets(Production production, Optional<String> wanted) throws UnusableCallException {
        var drawn = production.getSheets().stream().filter(Arrangement::fits).toList();
        if (wanted.isEmpty()) {
            return drawn;
        }
        var name = wanted.get().strip();
        var named = drawn.stream().filter(sheet -> name.equalsIgnoreCase(name(sheet))
                || name.equals(String.valueOf(sheet.getNumber()))).toList();
        if (named.size() != 1) {
            throw new UnusableCallException(TEXTS.text(named.isEmpty() ? "sheet.unknown" : "sheet.several", name));
        }
        return named;
    }

    private static String name(Sheet sheet) {
        return sheet.getName() == null ? "" : sheet.getName();
    }

    private static LoadedDesign read(DesignFiles files, Path file) throws UnusableCallException {
        try {
            return files.read(file);
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    private static void write(DesignFiles files, Production production, Path file) throws UnusableCallException {
        try {
            files.write(production, file);
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }
}
