/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.headroom.common.problem.Problem;
import org.headroom.model.production.Productions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are no sound designs are refused with words that say what is wrong, where and what to do; never with a
 * crash.
 */
class HostileFilesTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OPEN = "<production:Production xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
            + "xmlns:production=\"urn:headroom:model:production\" schemaVersion=\"" + Productions.SCHEMA_VERSION + "\"";
    private static final String CLOSE = "</production:Production>\n";

    private final DesignFiles files = new DesignFiles(List.of());

    @TempDir
    private Path folder;

    @Test
    void missing() {
        var problem = problemOf(folder.resolve("no.headroom"));
        assertThat(problem.code()).isEqualTo(DesignProblems.MISSING);
        assertThat(problem.toString()).contains("no.headroom");
    }

    @Test
    void aFolder() {
        assertThat(problemOf(folder).code()).isEqualTo(DesignProblems.UNREADABLE);
    }

    @Test
    void empty() throws IOException {
        assertThat(problemOf("").code()).isEqualTo(DesignProblems.DAMAGED);
    }

    @Test
    void garbage() throws IOException {
        var bytes = new byte[10_000];
        new Random(3).nextBytes(bytes);
        var file = Files.write(folder.resolve("a.headroom"), bytes);

        var problem = problemOf(file);

        assertThat(problem.code()).isEqualTo(DesignProblems.DAMAGED);
        assertThat(problem.remedy()).isPresent();
    }

    @Test
    void cutOffAnywhere() throws IOException, DesignFileException {
        var file = folder.resolve("a.headroom");
        files.write(GeneratedProduction.of(1, 5, 5), file);
        var whole = Files.readAllBytes(file);
        var random = new Random(5);
        for (int i = 0; i < 50; i++) {
            Files.write(file, java.util.Arrays.copyOf(whole, random.nextInt(whole.length - 2)));

            var problem = problemOf(file);

            assertThat(problem.code()).isEqualTo(DesignProblems.DAMAGED);
            assertThat(problem.place().orElseThrow().line()).isPresent();
        }
    }

    @Test
    void anyByteChanged() throws IOException, DesignFileException {
        var file = folder.resolve("a.headroom");
        files.write(GeneratedProduction.of(1, 5, 5), file);
        var whole = Files.readAllBytes(file);
        var random = new Random(6);
        for (int i = 0; i < 400; i++) {
            var changed = whole.clone();
            changed[random.nextInt(whole.length)] = (byte) random.nextInt(256);
            Files.write(file, changed);
            try {
                assertThat(files.read(file).production()).isNotNull();
            } catch (DesignFileException e) {
                assertThat(e.problem().message()).isNotBlank();
            }
        }
    }

    @Test
    void anotherKindOfXml() throws IOException {
        var problem = problemOf("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(problem.code()).isEqualTo(DesignProblems.NOT_A_DESIGN);
        assertThat(problem.message()).contains("svg");
    }

    @Test
    void aNewerVersion() throws IOException {
        var problem = problemOf(HEAD + OPEN.replaceAll("schemaVersion=\"\\d+\"", "schemaVersion=\"99\"") + "/>");
        assertThat(problem.code()).isEqualTo(DesignProblems.NEWER_VERSION);
        assertThat(problem.message()).contains("99");
        assertThat(problem.place().orElseThrow().line()).hasValue(2);
    }

    @Test
    void anEntityBomb() throws IOException {
        var bomb = new StringBuilder(HEAD + "<!DOCTYPE bomb [<!ENTITY a \"ha\">");
        for (char each = 'b'; each <= 'z'; each++) {
            bomb.append("<!ENTITY ").append(each).append(" \"").append(("&" + (char) (each - 1) + ";").repeat(10))
                    .append("\">");
        }
        var problem = problemOf(bomb + "]>" + OPEN + " name=\"&z;\"/>");
        assertThat(problem.code()).isEqualTo(DesignProblems.HOSTILE);
    }

    @Test
    void anExternalEntity() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        var problem = problemOf(HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + OPEN
                + " name=\"&e;\"/>");
        assertThat(problem.code()).isEqualTo(DesignProblems.HOSTILE);
    }

    @Test
    void aMillionElementsWithinEachOther() throws IOException {
        int depth = 1_000_000;
        var problem = problemOf(HEAD + OPEN + ">" + "<locations>".repeat(depth) + "</locations>".repeat(depth) + CLOSE);
        assertThat(problem.code()).isEqualTo(DesignProblems.HOSTILE);
        assertThat(problem.toString()).contains("too deep within each other").doesNotContain("JAXP");
    }

    @Test
    void aHugeValue() throws IOException {
        var problem = problemOf(HEAD + OPEN + " name=\"" + "x".repeat(5 << 20) + "\"/>");
        assertThat(problem.code()).isEqualTo(DesignProblems.HOSTILE);
    }

    @Test
    void olderFilesAreLimitedToo() throws IOException {
        var old = OPEN.replaceAll("schemaVersion=\"\\d+\"", "");
        int depth = 100_000;
        var problem = problemOf(HEAD + old + ">" + "<locations>".repeat(depth) + "</locations>".repeat(depth) + CLOSE);
        assertThat(problem.code()).isEqualTo(DesignProblems.HOSTILE);
    }

    @Test
    void manyReferencesToNothingAreReadInReasonableTime() throws IOException, DesignFileException {
        var text = new StringBuilder(HEAD + OPEN + ">");
        for (int i = 0; i < 50_000; i++) {
            text.append("<devices id=\"d").append(i).append("\" type=\"nothing").append(i).append("\"/>");
        }
        var file = Files.writeString(folder.resolve("a.headroom"), text + CLOSE);

        var loaded = files.read(file);

        assertThat(loaded.production().getDevices()).hasSize(50_000);
        assertThat(loaded.problems()).hasSizeBetween(1, 1001);
    }

    @Test
    void noCodeIsLoadedThatAFileNames() throws IOException, DesignFileException {
        var name = "java://" + Trap.class.getName();
        var file = Files.writeString(folder.resolve("a.headroom"), HEAD + OPEN + " xmlns:t=\"" + name + "\" "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><devices xsi:type=\"t:Device\"/>" + CLOSE);

        assertThat(files.read(file).problems()).isNotEmpty();
        assertThat(System.getProperty(Trap.SPRUNG)).isNull();
    }

    @Test
    void noOtherFileIsReferredTo() throws IOException, DesignFileException {
        var file = Files.writeString(folder.resolve("a.headroom"), HEAD + OPEN
                + "><devices id=\"a\"><type href=\"other.headroom#b\"/></devices><devices id=\"c\" type=\"x.headroom#b\"/>"
                + "<devices href=\"other.headroom#d\"/>" + CLOSE);

        var loaded = files.read(file);

        assertThat(loaded.problems()).extracting(Problem::code).contains(DesignProblems.DANGLING_REFERENCE);
        assertThat(loaded.production().getDevices()).hasSize(2)
                .allSatisfy(device -> assertThat(device.getType()).isNull());
    }

    private Problem problemOf(String text) throws IOException {
        return problemOf(Files.write(folder.resolve("a.headroom"), text.getBytes(StandardCharsets.UTF_8)));
    }

    private Problem problemOf(Path file) {
        var thrown = catchThrowableOfType(DesignFileException.class, () -> files.read(file));
        assertThat(thrown).as("thrown for " + file).isNotNull();
        assertThat(thrown.problem().message()).doesNotContain("!");
        return thrown.problem();
    }

    /** A class that a file must not be able to wake. */
    static final class Trap {
        static final String SPRUNG = "org.headroom.core.design.trap";
        static final Object eINSTANCE = System.setProperty(SPRUNG, "yes");
    }
}
