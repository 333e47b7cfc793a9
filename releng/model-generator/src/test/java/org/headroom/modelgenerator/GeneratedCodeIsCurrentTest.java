/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.modelgenerator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fails when the Ecore files were edited and {@code ./headroom generate-model} was not run, or when generated code was edited. */
class GeneratedCodeIsCurrentTest {

    private static final Path BUNDLE = Path.of("..", "..", "bundles", "org.headroom.model");

    @Test
    void checkedInCodeIsWhatTheEcoreFilesGive(@TempDir Path fresh) throws IOException {
        ModelGenerator.generate(BUNDLE.resolve("model").toRealPath(), fresh);
        var expected = contents(fresh);
        var actual = contents(BUNDLE.resolve("src-gen"));
        assertEquals(expected.keySet(), actual.keySet(), "files; run ./headroom generate-model");
        expected.forEach((file, text) -> assertEquals(text, actual.get(file), file + "; run ./headroom generate-model"));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }
}
