/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.extension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.headroom.core.extension.FileTree;

/** Files inside a jar of this program. */
final class JarFiles {

    Optional<URL> file(Path jar, String path) {
        try (var zip = new ZipFile(jar.toFile())) {
            return Optional.ofNullable(zip.getEntry(path)).map(entry -> url(jar, entry.getName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<FileTree> folder(Path jar, String path) {
        var start = path.replaceAll("^/+|/+$", "") + "/";
        try (var zip = new ZipFile(jar.toFile())) {
            var files = zip.stream().map(ZipEntry::getName).filter(name -> name.startsWith(start) && !name.endsWith("/"))
                    .map(name -> name.substring(start.length())).sorted().toList();
            return files.isEmpty() ? Optional.empty() : Optional.of(new JarTree(jar, start, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path jar, String name) {
        try {
            return URI.create("jar:" + jar.toUri() + "!/" + name.replace(" ", "%20")).toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record JarTree(Path jar, String start, List<String> files) implements FileTree {

        @Override
        public String name() {
            return jar.getFileName() + "/" + start.substring(0, start.length() - 1);
        }

        @Override
        public InputStream open(String path) throws IOException {
            if (!files.contains(path)) {
                throw new IOException(name() + "/" + path);
            }
            return url(jar, start + path).openStream();
        }
    }
}
