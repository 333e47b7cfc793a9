/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies an archive with a given day in place of the moment at which it was made, so that equal content gives equal bytes. */
final class SteadyZip {

    private static final String CREATED = "(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)";

    private SteadyZip() {
    }

    /** @param archive on disk, because only the directory at its end tells the sizes of its entries */
    static void copy(Path archive, LocalDate day, OutputStream out) throws IOException {
        var copies = new ZipOutputStream(out);
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                byte[] content;
                try (var in = zip.getInputStream(entry)) {
                    content = in.readAllBytes();
                }
                if (entry.getName().equals("docProps/core.xml")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceAll(CREATED, "$1" + day + "T00:00:00Z$3").getBytes(StandardCharsets.UTF_8);
                }
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(day.atStartOfDay());
                copies.putNextEntry(copy);
                copies.write(content);
                copies.closeEntry();
            }
        }
        copies.finish();
        copies.flush();
    }
}
