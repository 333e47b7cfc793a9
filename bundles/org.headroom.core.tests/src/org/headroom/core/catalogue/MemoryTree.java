/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

import org.headroom.core.extension.FileTree;

/** A pack in memory. */
final class MemoryTree implements FileTree {

    private final String name;
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private Runnable onRead = () -> {
    };

    MemoryTree(String name) {
        this.name = name;
    }

    /** A pack with a valid pack.yaml. */
    static MemoryTree pack(String id) {
        return new MemoryTree(id).with("pack.yaml", """
                headroom_pack: 1
                id: %s
                version: 1.2.0
                name: Test
                licence: CC0-1.0
                author: Ada
                """.formatted(id));
    }

    MemoryTree with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    MemoryTree with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** Does something when the files are asked for. */
    MemoryTree onRead(Runnable what) {
        onRead = what;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> files() {
        onRead.run();
        return List.copyOf(files.keySet());
    }

    @Override
    public InputStream open(String path) throws IOException {
        if (!files.containsKey(path)) {
            throw new FileNotFoundException(path);
        }
        return new ByteArrayInputStream(files.get(path));
    }
}
