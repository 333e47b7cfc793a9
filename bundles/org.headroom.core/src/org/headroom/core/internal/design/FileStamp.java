/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32C;

/**
 * What a file was like when it was read or written, to notice when somebody else changes it.
 *
 * @param size     bytes
 * @param modified time of the last change; a file with the same size and time is taken to be the same
 * @param checksum checksum of the content; decides when the time differs
 */
public record FileStamp(long size, FileTime modified, long checksum) {

    static FileStamp of(Path file, byte[] content) throws IOException {
        return new FileStamp(content.length, Files.getLastModifiedTime(file), checksum(content));
    }

    /** Whether the file is another than it was, or gone. */
    public boolean differsFrom(Path file) {
        try {
            if (Files.size(file) != size) {
                return true;
            }
            return !Files.getLastModifiedTime(file).equals(modified) && checksum(Files.readAllBytes(file)) != checksum;
        } catch (IOException e) {
            return true;
        }
    }

    static long checksum(byte[] content) {
        var sum = new CRC32C();
        sum.update(content);
        return sum.getValue();
    }
}
