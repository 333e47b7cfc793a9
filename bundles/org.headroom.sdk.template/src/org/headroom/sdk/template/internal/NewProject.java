/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.sdk.template.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import javax.lang.model.SourceVersion;

import org.headroom.common.text.Messages;
import org.headroom.core.command.UnusableCallException;

/** The project of a new plug-in: the files of the template with the words of this one put in. */
final class NewProject {

    /** The version of the API that the template is written for. */
    static final String API = "0.1.0";
    /** The first version of the API that may be different: the next minor one as long as the major one is 0. */
    static final String API_BELOW = "0.2.0";

    private static final String TEMPLATE = "/project/";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    /** It stands in XML, YAML, Java and message patterns. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N} .+-]{0,60}");
    private static final Messages TEXT = Messages.of(NewProject.class);

    private final String id;
    private final Map<String, String> words = new LinkedHashMap<>();

    private NewProject(String id, String name, URI site) {
        this.id = id;
        words.put("__ID__", id);
        words.put("__NAME__", name);
        words.put("__SHORT__", id.substring(id.lastIndexOf('.') + 1).replace("_", ""));
        words.put("__PATH__", id.replace('.', '/'));
        words.put("__SITE__", site.toString().replace("&", "&amp;"));
        words.put("__FROM__", API);
        words.put("__BELOW__", API_BELOW);
    }

    /**
     * A project that is not written yet.
     *
     * @param site update site of the Headroom that it is built against
     * @throws UnusableCallException when the id is no name of a package, or the name cannot stand in all files
     */
    static NewProject of(String id, String name, URI site) throws UnusableCallException {
        if (!ID.matcher(id).matches() || !SourceVersion.isName(id) || id.startsWith("org.headroom.")) {
            throw new UnusableCallException(TEXT.text("id.bad", id));
        }
        if (!NAME.matcher(name).matches()) {
            throw new UnusableCallException(TEXT.text("name.bad", name));
        }
        return new NewProject(id, name, site);
    }

    String id() {
        return id;
    }

    /** Writes every file. @return how many */
    int write(Path folder) throws IOException {
        var files = text("files.txt").lines().filter(line -> !line.isBlank()).toList();
        for (var file : files) {
            var target = folder.resolve(file.equals("gitignore") ? ".gitignore" : filled(file));
            Files.createDirectories(target.getParent());
            Files.writeString(target, filled(text(file)));
        }
        return files.size();
    }

    private String filled(String text) {
        var filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }

    private static String text(String file) throws IOException {
        try (var in = NewProject.class.getResourceAsStream(TEMPLATE + file)) {
            if (in == null) {
                throw new FileNotFoundException(TEMPLATE + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
