/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;

import org.headroom.core.catalogue.PackSigner;

/** Keys for signing, in a file that only its owner reads. */
final class KeyFiles {

    private KeyFiles() {
    }

    /** The keys of a file, or fresh ones, which are kept there. */
    static KeyPair readOrMake(Path file) throws IOException {
        if (Files.exists(file)) {
            return PackSigner.read(Files.readString(file));
        }
        var keys = PackSigner.newKeys();
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, PackSigner.write(keys));
        return keys;
    }
}
