/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.documents.DocumentFormat;
import org.headroom.documents.DocumentOptions;
import org.headroom.documents.internal.page.Logos;
import org.headroom.render.pdf.Paper;

/** What stands behind {@code export}. */
final class ExportArguments {

    private static final Messages TEXT = Messages.of(ExportArguments.class);
    private static final Set<String> WITH_VALUE = Set.of("--out", "--documents", "--formats", "--language", "--paper",
            "--templates", "--date", "--since", "--labels", "--logo", "--as", "--console", "--format");
    private static final List<Paper> PAPERS = List.of(Paper.A4, Paper.A3, Paper.LETTER);

    private final Path directory;
    private final Map<String, String> values = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private boolean list;
    private boolean archive;

    ExportArguments(CommandCall call) throws UnusableCallException {
        directory = call.directory();
        var rest = new ArrayDeque<>(call.arguments());
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            int equals = argument.indexOf('=');
            var name = argument.startsWith("--") && equals > 0 ? argument.substring(0, equals) : argument;
            if (argument.equals("--archive")) {
                archive = true;
            } else if (argument.equals("--list")) {
                list = true;
            } else if (WITH_VALUE.contains(name)) {
                if (equals < 0 && rest.isEmpty()) {
                    throw new UnusableCallException(TEXT.text("option.value", name));
                }
                values.put(name, equals > 0 ? argument.substring(equals + 1) : rest.pop());
            } else if (argument.startsWith("--")) {
                throw new UnusableCallException(TEXT.text("option.unknown", argument));
            } else {
                files.add(argument);
            }
        }
    }

    boolean isList() {
        return list;
    }

    /** The format of a machine or another program, in place of documents. */
    Optional<String> kind() {
        return Optional.ofNullable(values.get("--as"));
    }

    Optional<String> console() {
        return Optional.ofNullable(values.get("--console"));
    }

    boolean json() {
        return "json".equals(values.get("--format"));
    }

    Path file() throws UnusableCallException {
        if (files.size() != 1) {
            throw new UnusableCallException(TEXT.text(files.isEmpty() ? "file.missing" : "file.many"));
        }
        return directory.resolve(files.getFirst());
    }

    Path out() throws UnusableCallException {
        return directory.resolve(Optional.ofNullable(values.get("--out"))
                .orElseThrow(() -> new UnusableCallException(TEXT.text("out.missing"))));
    }

    List<String> documents() {
        return words("--documents");
    }

    Set<DocumentFormat> formats() throws UnusableCallException {
        var formats = EnumSet.noneOf(DocumentFormat.class);
        for (var word : words("--formats")) {
            formats.add(DocumentFormat.of(word.toLowerCase(Locale.ROOT)).orElseThrow(() -> new UnusableCallException(
                    TEXT.text("format.unknown", word, Stream.of(DocumentFormat.values()).map(DocumentFormat::id)
                            .collect(Collectors.joining(", "))))));
        }
        return formats;
    }

    Locale language() {
        return Optional.ofNullable(values.get("--language")).map(Locale::forLanguageTag)
                .orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY));
    }

    Paper paper() throws UnusableCallException {
        var name = values.getOrDefault("--paper", "A4");
        return PAPERS.stream().filter(paper -> paper.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new UnusableCallException(TEXT.text("paper.unknown", name,
                        PAPERS.stream().map(Paper::name).collect(Collectors.joining(", ")))));
    }

    Optional<Path> templates() throws UnusableCallException {
        var folder = Optional.ofNullable(values.get("--templates")).map(directory::resolve);
        if (folder.isPresent() && !java.nio.file.Files.isDirectory(folder.get())) {
            throw new UnusableCallException(TEXT.text("templates.missing", folder.get()));
        }
        return folder;
    }

    /** An earlier revision by its label, or a file. */
    Optional<String> since() {
        return Optional.ofNullable(values.get("--since"));
    }

    Map<String, String> options() throws UnusableCallException {
        var labels = values.get("--labels");
        if (labels != null && !DocumentOptions.labelFormats().contains(labels)) {
            throw new UnusableCallException(TEXT.text("labels.unknown", labels, String.join(", ", DocumentOptions.labelFormats())));
        }
        var options = new HashMap<String, String>();
        if (labels != null) {
            options.put(DocumentOptions.LABELS, labels);
        }
        var logo = values.get("--logo");
        if (logo != null) {
            var file = directory.resolve(logo);
            try {
                if (!Logos.isUsable(file)) {
                    throw new UnusableCallException(TEXT.text("logo.unusable", file));
                }
            } catch (IOException e) {
                throw new UnusableCallException(TEXT.text("logo.unusable", file), e);
            }
            options.put(Logos.OPTION, file.toString());
        }
        if (archive) {
            options.put(DocumentOptions.ARCHIVE, "yes");
        }
        return options;
    }

    LocalDate date() throws UnusableCallException {
        var date = values.get("--date");
        try {
            return date == null ? LocalDate.now() : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new UnusableCallException(TEXT.text("date.wrong", date), e);
        }
    }

    private List<String> words(String option) {
        return Stream.of(values.getOrDefault(option, "").split(",")).map(String::strip).filter(word -> !word.isEmpty())
                .toList();
    }
}
