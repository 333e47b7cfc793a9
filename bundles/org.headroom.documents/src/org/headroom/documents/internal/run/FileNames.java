/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.run;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.Section;
import org.headroom.documents.DocumentFormat;

/** Names of files, made from ids and never from what somebody typed. */
public final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {
    }

    public static String of(String document, DocumentFormat format) {
        return plain(document) + "." + format.id();
    }

    /** The tables of a document with the names of their files: the name of the document, when there is one table only. */
    public static Map<String, Section.Table> tables(String document, DocumentContent content) {
        var files = new LinkedHashMap<String, Section.Table>();
        var tables = content.tables().toList();
        for (var table : tables) {
            var name = tables.size() == 1 ? plain(document) : plain(document) + "-" + plain(table.id());
            files.put(free(files, name, ".csv"), table);
        }
        return files;
    }

    /** The drawings of a document with the names of their files, numbered in order. */
    public static Map<String, Section.Picture> pictures(String document, DocumentContent content) {
        var files = new LinkedHashMap<String, Section.Picture>();
        var pictures = content.sections().stream().filter(Section.Picture.class::isInstance)
                .map(Section.Picture.class::cast).toList();
        var digits = "%0" + Math.max(2, String.valueOf(pictures.size()).length()) + "d";
        for (int i = 0; i < pictures.size(); i++) {
            files.put(plain(document) + "-" + digits.formatted(i + 1) + ".svg", pictures.get(i));
        }
        return files;
    }

    private static String free(Map<String, ?> taken, String name, String end) {
        var free = name + end;
        for (int i = 2; taken.containsKey(free); i++) {
            free = name + "-" + i + end;
        }
        return free;
    }

    private static String plain(String id) {
        var plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-").replaceAll("\\.{2,}|^[.-]+|[.-]+$", "");
        var name = plain.isEmpty() ? "document" : plain;
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
