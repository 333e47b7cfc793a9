/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/**
 * docs/extending/points holds a page for each extension point, made from its schema. With {@code -Dheadroom.docs.write=true} the test
 * writes them anew instead.
 */
class ExtensionPointPagesTest {

    private final Path root = SourceTree.ofThisBuild().root();
    private final Path schemas = root.resolve("bundles/org.headroom.core/schema");
    private final Path pages = root.resolve("docs/extending/points");

    @Test
    void everyPageSaysWhatTheSchemaSays() throws IOException {
        var expected = new TreeSet<String>();
        for (var schema : SourceTree.files(schemas, file -> file.toString().endsWith(".exsd"))) {
            var page = pages.resolve(schema.getFileName().toString().replace(".exsd", ".md"));
            expected.add(page.getFileName().toString());
            var made = ExtensionPointPage.of(schema).markdown();
            if (Boolean.getBoolean("headroom.docs.write")) {
                Files.createDirectories(pages);
                Files.writeString(page, made);
            }
            assertThat(page).as("Write the pages anew: run this test with -Dheadroom.docs.write=true").exists().content().isEqualTo(made);
            assertThat(made).as(page.toString()).contains("## Example", "| attribute |", "```xml").doesNotContain("&lt;", "<samp>", "<pre>");
        }
        var there = new TreeSet<String>();
        SourceTree.files(pages, file -> true).forEach(file -> there.add(file.getFileName().toString()));
        assertThat(there).isEqualTo(expected);
        assertThat(expected).hasSizeGreaterThan(10);
    }

    @Test
    void theTableOfSeamsNamesEveryPoint() throws IOException {
        var table = Files.readString(root.resolve("docs/extending/README.md"));
        for (var schema : SourceTree.files(schemas, file -> file.toString().endsWith(".exsd"))) {
            assertThat(table).contains("(points/" + schema.getFileName().toString().replace(".exsd", ".md") + ")");
        }
    }
}
