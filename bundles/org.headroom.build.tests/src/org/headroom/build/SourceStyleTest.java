/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md asks of every Java file that is written by hand. */
class SourceStyleTest {

    private static final int LONGEST_FILE = 500;

    private final SourceTree tree = SourceTree.ofThisBuild();

    private List<Path> handWritten() {
        return tree.bundles().stream().flatMap(bundle -> Stream.of("src", "test").map(bundle.folder()::resolve))
                .flatMap(folder -> SourceTree.files(folder, file -> file.toString().endsWith(".java")).stream()).toList();
    }

    @Test
    void everyFileStatesItsLicence() throws IOException {
        var without = new TreeSet<String>();
        for (var file : handWritten()) {
            var text = Files.readString(file);
            if (!text.startsWith("/*") || !text.substring(0, Math.min(text.length(), 300)).contains("SPDX-License-Identifier: EPL-2.0")) {
                without.add(tree.root().relativize(file).toString());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        var tooLong = new TreeSet<String>();
        for (var file : handWritten()) {
            try (var lines = Files.lines(file)) {
                long count = lines.count();
                if (count > LONGEST_FILE) {
                    tooLong.add(tree.root().relativize(file) + ": " + count + " lines");
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void onlyTheCommandLinePrints() throws IOException {
        var printing = new TreeSet<String>();
        for (var file : handWritten()) {
            var name = tree.root().relativize(file).toString();
            var text = Files.readString(file);
            if (!name.contains(".tests/") && !name.contains("org.headroom.cli/")
                    && (text.contains("System.out") || text.contains("System.err") || text.contains(".printStackTrace("))) {
                printing.add(name);
            }
        }
        assertThat(printing).isEmpty();
    }
}
