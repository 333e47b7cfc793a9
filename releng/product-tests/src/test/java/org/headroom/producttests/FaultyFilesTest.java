/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be used: a clear message, exit status 2, and the file as it was. */
class FaultyFilesTest {

    private static Demonstration demonstration;
    private static BuiltProduct product;
    @TempDir
    private Path folder;

    @BeforeAll
    static void demonstrate() throws Exception {
        demonstration = Demonstration.get();
        product = demonstration.product();
    }

    /** Makes the content of a faulty file from that of a sound one. */
    private interface Damage {
        byte[] of(byte[] sound) throws IOException;
    }

    private static Arguments fault(String what, Damage damage, String reason, String remedy) {
        return Arguments.of(what, damage, reason, remedy);
    }

    private static Damage text(java.util.function.UnaryOperator<String> change) {
        return sound -> change.apply(new String(sound, "UTF-8")).getBytes("UTF-8");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("cut off", sound -> java.util.Arrays.copyOf(sound, sound.length / 2), "damaged or cut off", "~"),
                fault("empty", sound -> new byte[0], "damaged or cut off", "~"),
                fault("garbage", sound -> random(sound.length), "", "previous version"),
                fault("another kind of file", text(sound -> "<html><body/></html>"), "not a Headroom design", ".headroom"),
                fault("of a newer version", text(sound -> sound.replaceFirst("schemaVersion=\"\\d+\"", "schemaVersion=\"99\"")),
                        "newer Headroom", "update"),
                fault("a bomb of entities", text(FaultyFilesTest::bomb), "document type", "where the file comes from"),
                fault("nested too deep", text(sound -> sound.replaceFirst("(?s)(<production:Production[^>]*>).*",
                        "$1" + "<locations>".repeat(20_000))), "too deep within each other", "where the file comes from"));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static String bomb(String sound) {
        var bomb = new StringBuilder("<!DOCTYPE bomb [<!ENTITY a \"ha\">");
        for (char each = 'b'; each <= 'j'; each++) {
            bomb.append("<!ENTITY ").append(each).append(" \"").append(("&" + (char) (each - 1) + ";").repeat(10)).append("\">");
        }
        return sound.replaceFirst("(<\\?xml[^>]*>)", "$1\n" + bomb + "]>").replaceFirst("name=\"", "name=\"&j;");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isRefusedByEveryCommand(String what, Damage damage, String reason, String remedy) throws Exception {
        var content = damage.of(Files.readAllBytes(demonstration.design()));
        var file = Files.write(folder.resolve("stage.headroom"), content);
        for (var call : new String[][] {{"check", "stage.headroom"}, {"power", "stage.headroom"},
                {"export", "stage.headroom", "--out", "papers"}}) {
            var outcome = product.run(folder, call);
            assertThat(outcome.status()).as(call[0] + ": " + outcome).isEqualTo(2);
            assertThat(outcome.messages()).contains("stage.headroom").contains(reason).contains(remedy).doesNotContain("\tat ", "JAXP");
            assertThat(outcome.out()).isEmpty();
        }
        assertThat(file).hasBinaryContent(content);
        assertThat(folder.resolve("papers")).doesNotExist();
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        var outcome = product.run(folder, "check", "gone.headroom");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.messages()).contains(folder.resolve("gone.headroom").toString()).contains("no such file").contains("Check the name");
    }

    @Test
    void whatAMissingPlugInKnewIsNamedAndTheRestIsUsed() throws Exception {
        var sound = Files.readString(demonstration.design());
        var foreign = sound.replaceFirst("(<production:Production[^>]*>)",
                "$1\n  <extras xmlns:lasers=\"urn:example:lasers\" xsi:type=\"lasers:Show\" beams=\"12\"/>");
        assertThat(foreign).isNotEqualTo(sound);
        var file = Files.writeString(folder.resolve("stage.headroom"), foreign);
        var outcome = product.run(folder, "check", "stage.headroom");
        assertThat(outcome.status()).as(outcome.toString()).isZero();
        assertThat(outcome.messages()).contains("stage.headroom").contains("extras").contains("left out");
        assertThat(file).hasContent(foreign);
    }

    @Test
    void aPackWithErrorsIsToldByLineAndNotInstalled() throws Exception {
        var pack = Files.createDirectory(folder.resolve("pack"));
        Files.createDirectory(pack.resolve("types"));
        Files.writeString(pack.resolve("pack.yaml"), """
                headroom_pack: 1
                id: org.example.broken
                version: 1.0.0
                name: Broken
                licence: EPL-2.0
                """);
        Files.writeString(pack.resolve("types/broken.yaml"), """
                headroom_types: 1
                types:
                  - id: broken.one
                    maker: Nobody
                    model: One
                    category: no-such-category
                """);
        var validate = product.run(folder, "catalogue", "validate", "pack");
        assertThat(validate.status()).as(validate.toString()).isEqualTo(1);
        assertThat(validate.out()).contains("broken.yaml:6").contains("no-such-category");
        var install = product.run(folder, "catalogue", "install", "pack");
        assertThat(install.status()).as(install.toString()).isEqualTo(2);
        assertThat(install.messages()).contains("not installed").contains("no-such-category");
        assertThat(product.run(folder, "catalogue", "list").out()).doesNotContain("broken.one");
    }
}
