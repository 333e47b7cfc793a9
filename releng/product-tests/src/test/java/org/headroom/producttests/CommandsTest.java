/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the command line, with the shipped festival. */
class CommandsTest {

    private static Demonstration demonstration;
    private static BuiltProduct product;
    @TempDir
    private Path folder;

    @BeforeAll
    static void demonstrate() throws Exception {
        demonstration = Demonstration.get();
        product = demonstration.product();
    }

    private static JsonNode json(BuiltProduct.Outcome outcome) throws IOException {
        return new ObjectMapper().readTree(outcome.out());
    }

    @Test
    void theDemonstrationEndsWellAndIsSilentOnStandardError() {
        assertThat(demonstration.outcome().status()).as(demonstration.outcome().toString()).isZero();
        assertThat(demonstration.outcome().messages()).isEmpty();
    }

    @Test
    void theDemonstrationWritesEveryDocumentThatThereIs() throws Exception {
        var documents = product.run(folder, "export", "--list");
        assertThat(documents.status()).isZero();
        try (var files = Files.list(demonstration.out())) {
            var names = files.filter(file -> size(file) > 0).map(file -> file.getFileName().toString()).toList();
            documents.out().lines().filter(line -> !line.startsWith(" ") && !line.contains("(--as ")).map(line -> line.substring(0, line.indexOf(' ')))
                    .forEach(id -> assertThat(names).anyMatch(name -> name.startsWith(id) && name.endsWith(".pdf"))
                            .anyMatch(name -> name.startsWith(id) && name.endsWith(".html")));
            assertThat(names).anyMatch(name -> name.endsWith(".svg")).anyMatch(name -> name.endsWith(".xlsx"))
                    .anyMatch(name -> name.endsWith(".csv"));
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    @Test
    void theFestivalHasTheSizeOfOneAndNoErrors() throws Exception {
        var design = Files.readString(demonstration.design());
        assertThat(count(design, "<devices ")).isGreaterThanOrEqualTo(250);
        assertThat(count(design, "<cables ")).isGreaterThanOrEqualTo(900);
        var check = product.run(folder, "check", demonstration.design().toString(), "--format", "json");
        assertThat(check.status()).as(check.toString()).isZero();
        assertThat(json(check)).isNotEmpty();
        assertThat(check.out()).doesNotContain("\"error\"");
    }

    private static long count(String text, String part) {
        return Stream.iterate(text.indexOf(part), at -> at >= 0, at -> text.indexOf(part, at + 1)).count();
    }

    @Test
    void powerIsOneJsonDocumentWithUnits() throws Exception {
        var power = product.run(folder, "power", demonstration.design().toString(), "--format", "json");
        assertThat(power.status()).as(power.toString()).isZero();
        assertThat(json(power).isContainerNode()).isTrue();
        assertThat(power.out()).contains("voltage_drop_").contains("current_L1_A");
    }

    @Test
    void onlyWhatIsAskedForIsExported() throws Exception {
        var export = product.run(folder, "export", demonstration.design().toString(), "--out", "papers", "--documents",
                "cable-schedule", "--formats", "pdf");
        assertThat(export.status()).as(export.toString()).isZero();
        assertThat(folder.resolve("papers")).isDirectoryContaining("glob:**/cable-schedule*.pdf");
        assertThat(folder.resolve("papers")).isDirectoryNotContaining("glob:**.html");
        var written = export.out().lines().map(Path::of).toList();
        assertThat(written).isNotEmpty().allMatch(Files::isRegularFile);
    }

    @Test
    void readingADesignLeavesItsFolderAsItWas() throws Exception {
        var copy = Files.copy(demonstration.design(), folder.resolve("copy.headroom"));
        product.run(folder, "check", "copy.headroom");
        product.run(folder, "power", "copy.headroom");
        assertThat(folder).isDirectoryContaining(copy::equals);
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).containsExactly(copy);
        }
        assertThat(copy).hasSameBinaryContentAs(demonstration.design());
    }

    @Test
    void everyExampleCanBeMadeAndHasNoErrors() throws Exception {
        var examples = product.run(folder, "new").out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
        assertThat(examples).contains("club", "festival");
        for (var example : examples) {
            var made = product.run(folder, "new", example, "--into", example + ".headroom");
            assertThat(made.status()).as(made.toString()).isZero();
            var check = product.run(folder, "check", example + ".headroom");
            assertThat(check.status()).as(check.toString()).isZero();
        }
    }

    @Test
    void aCalculatorAndTheCatalogueAnswer() throws Exception {
        var list = json(product.run(folder, "calc", "--format", "json"));
        assertThat(list).hasSizeGreaterThan(15);
        var catalogue = json(product.run(folder, "catalogue", "list", "--format", "json"));
        assertThat(catalogue).hasSizeGreaterThanOrEqualTo(60);
        assertThat(catalogue.get(0).fieldNames()).toIterable().contains("id", "maker", "model", "category", "layer");
    }

    @Test
    void theVersionIsThatOfTheProduct() throws Exception {
        var version = product.run(folder, "version");
        assertThat(version.status()).isZero();
        assertThat(version.out()).startsWith("Headroom 0.").doesNotContain("qualifier");
        assertThat(version.messages()).isEmpty();
    }

    @Test
    void aWrongCallIsToldAndEndsWithTwo() throws Exception {
        var wrong = product.run(folder, "chekc", "x.headroom");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.messages()).contains("“chekc”").contains("help");
        assertThat(wrong.out()).isEmpty();
    }
}
