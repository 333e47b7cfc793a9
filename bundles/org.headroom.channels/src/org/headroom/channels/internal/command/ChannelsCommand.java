/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.headroom.channels.column.Column;
import org.headroom.channels.paste.PastePlan;
import org.headroom.channels.paste.TextTable;
import org.headroom.channels.view.ChannelView;
import org.headroom.channels.view.ChannelViews;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.model.base.Named;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.production.Production;

/**
 * {@code channels}: the views of the channel list; one of them as lines with tabs, which every spreadsheet takes; lines of such a
 * file into it.
 */
public final class ChannelsCommand implements CliCommand {

    private static final int FINE = 0;
    private static final int LEFT_OUT = 1;
    private static final String DRY_RUN = "dry-run";
    private static final Messages TEXTS = Messages.of(ChannelsCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(CallArguments.FORMAT, "view", "paste"), Set.of(DRY_RUN));
        boolean json = arguments.json();
        if (arguments.rest().size() > 1) {
            throw new UnusableCallException(TEXTS.text("arguments"));
        }
        var file = arguments.file(0);
        var files = new DesignFiles(new MigrationRegistry(call.registry()).steps());
        var production = read(call, files, file);
        var paste = arguments.value("paste");
        if (arguments.value("view").isEmpty() && paste.isEmpty()) {
            list(call, production, json);
            return FINE;
        }
        var view = view(production, arguments.value("view").orElse("all"));
        if (paste.isEmpty()) {
            table(call, production, view, json);
            return FINE;
        }
        var plan = plan(production, view, call.directory().resolve(paste.get()));
        tell(call, plan, json);
        if (!arguments.has(DRY_RUN) && plan.change().isPresent()) {
            DesignHistory.of(production).execute(plan.change().get());
            write(files, production, file);
        }
        return plan.problems().isEmpty() ? FINE : LEFT_OUT;
    }

    private static void list(CommandCall call, Production production, boolean json) {
        var views = ChannelViews.of(production);
        if (json) {
            call.out().println(JsonDocument.of(views.stream().map(view -> fields("id", view.id(), "title", view.title(), "side",
                    view.side().name().toLowerCase(Locale.ROOT), "lines", view.rows(production).size())).toList()));
        } else {
            views.forEach(view -> call.out().println(TEXTS.text("line", view.id(), view.title(), view.rows(production).size())));
        }
    }

    private static void table(CommandCall call, Production production, ChannelView view, boolean json) {
        var rows = view.rows(production);
        if (json) {
            call.out().println(JsonDocument.of(rows.stream().map(row -> object(view, row)).toList()));
            return;
        }
        var lines = new ArrayList<List<String>>();
        lines.add(view.columns().stream().map(Column::title).toList());
        rows.forEach(row -> lines.add(view.columns().stream().map(column -> column.text(row)).toList()));
        call.out().print(TextTable.write(lines));
    }

    private static Map<String, Object> object(ChannelView view, Named row) {
        var object = new LinkedHashMap<String, Object>();
        view.columns().forEach(column -> object.put(column.key().equals("gain") ? "gain_dB" : column.key(), column.text(row)));
        return object;
    }

    private static void tell(CommandCall call, PastePlan plan, boolean json) {
        if (json) {
            call.out().println(JsonDocument.of(fields("lines", plan.lines(), "cells", plan.cells().size(), "added", plan.added(),
                    "left_out", plan.problems().stream().map(problem -> fields("line", problem.line(), "column", problem.column(),
                            "text", problem.text(), "reason", problem.reason())).toList())));
            return;
        }
        plan.problems().forEach(problem -> call.messages()
                .println(TEXTS.text("problem", problem.line(), problem.column(), problem.text(), problem.reason())));
        call.out().println(TEXTS.text("summary", plan.lines(), plan.cells().size(), plan.added(), plan.problems().size()));
    }

    private static Map<String, Object> fields(Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (int index = 0; index < pairs.length; index += 2) {
            fields.put((String) pairs[index], pairs[index + 1]);
        }
        return fields;
    }

    private static ChannelView view(Production production, String wanted) throws UnusableCallException {
        var views = ChannelViews.of(production);
        return views.stream().filter(view -> view.id().equals(wanted) || view.title().equalsIgnoreCase(wanted)).findFirst()
                .orElseThrow(() -> new UnusableCallException(TEXTS.text("view.unknown", wanted,
                        String.join(", ", views.stream().map(ChannelView::title).toList()))));
    }

    private static PastePlan plan(Production production, ChannelView view, Path lines) throws UnusableCallException {
        try {
            var rows = view.rows(production);
            return PastePlan.of(production, view, rows, 0, 0, Files.readString(lines));
        } catch (IOException e) {
            throw new UnusableCallException(TEXTS.text("paste.unreadable", lines, String.valueOf(e.getMessage())), e);
        }
    }

    private static Production read(CommandCall call, DesignFiles files, Path file) throws UnusableCallException {
        try {
            var design = files.read(file);
            design.problems().forEach(problem -> call.messages().println(problem));
            return design.production();
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
