/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.headroom.common.text.Messages;

/** Writes whole files: a reader finds the old one or the new one, never a part. */
public final class Output {

    private static final Messages TEXT = Messages.of(Output.class);

    private Output() {
    }

    /** Writes a text in UTF-8. The folder is made when it is missing. */
    public static void write(Path target, String text) throws IOException {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes. The folder is made when it is missing. */
    public static void write(Path target, byte[] bytes) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException(TEXT.text("output.folder", target));
        }
        var folder = target.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            var fresh = folder.resolve(".headroom-" + UUID.randomUUID());
            try {
                Files.write(fresh, bytes);
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new IOException(TEXT.text("output.failed", target, String.valueOf(e.getMessage())), e);
        }
    }
}
