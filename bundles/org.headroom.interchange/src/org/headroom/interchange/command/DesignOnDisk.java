/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.model.production.Production;

/** The design that a command reads into: shows a proposal, then does it and saves. */
public final class DesignOnDisk {

    private static final int FINE = 0;
    private static final int NOT_ALL = 1;
    private static final Messages TEXT = Messages.of(DesignOnDisk.class);

    private final CommandCall call;
    private final Path file;
    private final DesignFiles files;
    private final Production production;

    /** Reads the file and tells what is wrong with it. */
    public DesignOnDisk(CommandCall call, Path file) throws UnusableCallException {
        this.call = call;
        this.file = file;
        files = new DesignFiles(new MigrationRegistry(call.registry()).steps());
        try {
            var design = files.read(file);
            design.problems().forEach(problem -> call.messages().println(problem));
            production = design.production();
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    public Production production() {
        return production;
    }

    /**
     * Does what is proposed, unless it is only to be shown, and tells it.
     *
     * @return exit status
     */
    public int settle(ImportProposal proposal, boolean show, boolean json) throws UnusableCallException {
        boolean apply = !show && proposal.change().isPresent();
        if (apply) {
            apply(proposal);
        }
        tell(proposal, apply, json);
        return proposal.problems().stream().anyMatch(Problem::isError) ? NOT_ALL : FINE;
    }

    private void apply(ImportProposal proposal) throws UnusableCallException {
        try {
            DesignHistory.of(production).execute(proposal.change().orElseThrow());
            files.write(production, file);
        } catch (RefusedChangeException e) {
            throw new UnusableCallException(String.valueOf(e.getMessage()), e);
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    private void tell(ImportProposal proposal, boolean applied, boolean json) {
        if (json) {
            call.out().println(JsonDocument.of(fields("added", proposal.added(), "changed", proposal.changed(), "lost",
                    proposal.lost(), "problems", problems(proposal.problems()), "applied", applied)));
            return;
        }
        proposal.problems().forEach(problem -> call.messages().println(problem));
        section("added", "+ ", proposal.added());
        section("changed", "~ ", proposal.changed());
        section("lost", "- ", proposal.lost());
        call.out().println(TEXT.text(applied ? "applied" : proposal.change().isPresent() ? "dry" : "same",
                proposal.added().size(), proposal.changed().size(), proposal.lost().size()));
    }

    private void section(String key, String mark, List<String> lines) {
        if (!lines.isEmpty()) {
            call.out().println(TEXT.text(key));
            lines.forEach(line -> call.out().println("  " + mark + line));
        }
    }

    /** Problems for a JSON document. */
    public static List<Map<String, Object>> problems(List<Problem> problems) {
        return problems.stream().map(problem -> fields("severity", problem.severity().id(), "code", problem.code(), "message",
                problem.message(), "remedy", problem.remedy())).toList();
    }

    /** Fields of a JSON object in the order given: a name, then its value. */
    public static Map<String, Object> fields(Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (int index = 0; index < pairs.length; index += 2) {
            fields.put((String) pairs[index], pairs[index + 1]);
        }
        return fields;
    }
}
