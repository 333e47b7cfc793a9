/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.OpenDesigns;
import org.headroom.core.design.RevisionFiles;
import org.headroom.core.design.RevisionFiles.Soundness;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.documents.change.ChangeWords;
import org.headroom.documents.change.DesignChange;
import org.headroom.documents.change.DesignChanges;
import org.headroom.model.commands.BeginRevision;
import org.headroom.model.production.Production;
import org.headroom.model.production.Revision;
import org.headroom.model.production.Revisions;

/** {@code revisions}: lists the revisions of a design, begins and signs one, verifies signatures, tells what has changed. */
public final class RevisionsCommand implements CliCommand {

    private static final int FINE = 0;
    private static final int NOT_SOUND = 1;
    private static final Messages TEXT = Messages.of(RevisionsCommand.class);
    private static final List<String> VERBS = List.of("list", "begin", "sign", "verify", "diff");

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(CallArguments.FORMAT, "label", "author", "note", "name", "from", "to",
                "date", "language"), Set.of());
        var rest = arguments.rest();
        if (rest.size() != 2 || !VERBS.contains(rest.getFirst())) {
            throw new UnusableCallException(TEXT.text("revisions.arguments", String.join(", ", VERBS)));
        }
        var file = arguments.file(1);
        var files = new DesignFiles(new MigrationRegistry(call.registry()).steps());
        try {
            return switch (rest.getFirst()) {
                case "begin" -> edit(call, files, file, design -> begin(call, arguments, design));
                case "sign" -> edit(call, files, file, design -> sign(call, arguments, design));
                case "verify" -> verify(call, arguments, files, file);
                case "diff" -> diff(call, arguments, files, file);
                default -> list(call, arguments, files, file);
            };
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    /** What is done to an open design. */
    private interface Edit {
        void apply(Design design) throws DesignFileException, UnusableCallException;
    }

    private static int edit(CommandCall call, DesignFiles files, Path file, Edit edit)
            throws DesignFileException, UnusableCallException {
        var designs = new OpenDesigns(files);
        var design = designs.open(file, call.monitor());
        try {
            design.problems().forEach(problem -> call.messages().println(problem));
            edit.apply(design);
            return FINE;
        } finally {
            designs.release(design);
        }
    }

    private static void begin(CommandCall call, CallArguments arguments, Design design)
            throws DesignFileException, UnusableCallException {
        var production = design.production();
        var last = Revisions.newest(production);
        var label = arguments.value("label").orElseGet(() -> Revisions.labelAfter(last.map(Revision::getLabel)
                .orElseGet(() -> production.getTitleBlock() == null ? "" : production.getTitleBlock().getRevision())));
        var change = new BeginRevision(production, label, date(arguments), arguments.value("author").orElse(""),
                arguments.value("note").orElse(""));
        if (change.obstacle().isPresent()) {
            throw new UnusableCallException(change.obstacle().get());
        }
        var kept = design.revisions().orElseThrow().keep(production);
        design.history().execute(change);
        design.save(call.monitor());
        kept.ifPresent(path -> call.out().println(TEXT.text("revisions.kept", last.map(Revision::getLabel).orElse(""), path)));
        call.out().println(TEXT.text("revisions.begun", label));
    }

    private static void sign(CommandCall call, CallArguments arguments, Design design)
            throws DesignFileException, UnusableCallException {
        var name = arguments.value("name").map(String::strip).filter(text -> !text.isEmpty())
                .orElseThrow(() -> new UnusableCallException(TEXT.text("revisions.name")));
        var revision = design.sign(name, Instant.now(), call.monitor());
        call.out().println(TEXT.text("revisions.signed", revision.getLabel(), name, revision.getSignedAt(),
                design.revisions().orElseThrow().file(revision), revision.getFileHash()));
    }

    private static int verify(CommandCall call, CallArguments arguments, DesignFiles files, Path file)
            throws DesignFileException, UnusableCallException {
        var kept = new RevisionFiles(files, file);
        var lines = new ArrayList<Map<String, Object>>();
        boolean sound = true;
        for (var revision : files.read(file).production().getRevisions()) {
            var soundness = kept.verify(revision);
            sound &= soundness == Soundness.SOUND || soundness == Soundness.NOT_SIGNED;
            lines.add(fields(revision, kept, soundness));
        }
        tell(call, arguments, lines);
        return sound ? FINE : NOT_SOUND;
    }

    private static int list(CommandCall call, CallArguments arguments, DesignFiles files, Path file)
            throws DesignFileException, UnusableCallException {
        var kept = new RevisionFiles(files, file);
        var lines = new ArrayList<Map<String, Object>>();
        for (var revision : files.read(file).production().getRevisions()) {
            lines.add(fields(revision, kept, kept.verify(revision)));
        }
        tell(call, arguments, lines);
        return FINE;
    }

    private static Map<String, Object> fields(Revision revision, RevisionFiles kept, Soundness soundness) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("label", revision.getLabel());
        fields.put("date", revision.getDate() == null ? null : revision.getDate().toString());
        fields.put("author", revision.getAuthor());
        fields.put("description", revision.getDescription());
        fields.put("signed_by", revision.getSignedBy());
        fields.put("signed_at", revision.getSignedAt() == null ? null : revision.getSignedAt().toString());
        fields.put("sha256", revision.getFileHash());
        fields.put("file", kept.isKept(revision) ? kept.file(revision).toString() : null);
        fields.put("state", soundness.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return fields;
    }

    private static void tell(CommandCall call, CallArguments arguments, List<Map<String, Object>> lines)
            throws UnusableCallException {
        if (arguments.json()) {
            call.out().println(JsonDocument.of(lines));
            return;
        }
        if (lines.isEmpty()) {
            call.out().println(TEXT.text("revisions.none"));
        }
        lines.forEach(line -> {
            call.out().println(TEXT.text("revisions.line", text(line, "label"), text(line, "date"), text(line, "author"),
                    TEXT.text("revisions.state." + line.get("state"), text(line, "signed_by"), text(line, "signed_at"))));
            if (!text(line, "description").isBlank()) {
                call.out().println("    " + line.get("description"));
            }
        });
    }

    private static String text(Map<String, Object> fields, String key) {
        var value = fields.get(key);
        return value == null || value.toString().isBlank() ? "–" : value.toString();
    }

    private static int diff(CommandCall call, CallArguments arguments, DesignFiles files, Path file)
            throws DesignFileException, UnusableCallException {
        var now = files.read(file).production();
        var from = arguments.value("from");
        var before = from.isPresent() ? state(from.get(), now, files, file, call) : last(now, files, file);
        var to = arguments.value("to");
        var after = to.isPresent() ? state(to.get(), now, files, file, call) : now;
        var locale = arguments.value("language").map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
        var words = new ChangeWords(locale);
        var changes = DesignChanges.between(before, after, locale);
        if (arguments.json()) {
            call.out().println(JsonDocument.of(changes.stream().map(change -> fields(change, words)).toList()));
            return FINE;
        }
        if (changes.isEmpty()) {
            call.out().println(TEXT.text("revisions.same"));
        }
        var summary = words.summary(changes);
        words.grouped(changes).forEach((group, all) -> {
            call.out().println(group + ": " + summary.get(group));
            all.forEach(change -> call.out().println("  " + line(change, words)));
        });
        return FINE;
    }

    private static String line(DesignChange change, ChangeWords words) {
        var what = change.subject().name() + ": " + words.what(change);
        return change.before().isEmpty() && change.after().isEmpty() ? what
                : what + ": " + (change.before().isEmpty() ? "–" : change.before()) + " → "
                        + (change.after().isEmpty() ? "–" : change.after());
    }

    private static Map<String, Object> fields(DesignChange change, ChangeWords words) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        fields.put("object", change.subject().name());
        fields.put("object_kind", change.subject().kind());
        fields.put("object_id", change.subject().id());
        fields.put("what", words.what(change));
        fields.put("before", change.before());
        fields.put("after", change.after());
        return fields;
    }

    /** A revision by its label, else a file. */
    private static Production state(String wanted, Production now, DesignFiles files, Path file, CommandCall call)
            throws DesignFileException {
        var revision = Revisions.find(now, wanted);
        return revision.isPresent() ? new RevisionFiles(files, file).read(revision.get()).production()
                : files.read(call.directory().resolve(wanted)).production();
    }

    private static Production last(Production now, DesignFiles files, Path file)
            throws DesignFileException, UnusableCallException {
        var kept = new RevisionFiles(files, file);
        var last = kept.lastKept(now);
        if (last.isEmpty()) {
            throw new UnusableCallException(TEXT.text("revisions.nothingKept", kept.folder()));
        }
        return kept.read(last.get()).production();
    }

    /** The state to tell changes since: what {@code --since} names, else the last revision that is kept. */
    static Optional<Production> since(Optional<String> wanted, Production now, DesignFiles files, Path file,
            CommandCall call) throws UnusableCallException {
        try {
            if (wanted.isPresent()) {
                return Optional.of(state(wanted.get(), now, files, file, call));
            }
            var kept = new RevisionFiles(files, file);
            var last = kept.lastKept(now);
            return last.isPresent() ? Optional.of(kept.read(last.get()).production()) : Optional.empty();
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    private static LocalDate date(CallArguments arguments) throws UnusableCallException {
        var date = arguments.value("date");
        try {
            return date.map(LocalDate::parse).orElseGet(LocalDate::now);
        } catch (DateTimeParseException e) {
            throw new UnusableCallException(TEXT.text("date.wrong", date.orElse("")), e);
        }
    }
}
