/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.sdk.template.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.extension.FolderTree;
import org.headroom.core.catalogue.Pack;
import org.headroom.core.rule.Rule;
import org.headroom.model.catalogue.CatalogueLayer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;

/** What the project of a new plug-in consists of. That it builds is shown by "./headroom tutorial". */
class NewPlugInCommandTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void site() throws IOException {
        Files.createDirectories(folder.resolve("a site"));
        Files.createFile(folder.resolve("a site/content.jar"));
    }

    private int run(String... arguments) throws UnusableCallException {
        var print = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new NewPlugInCommand().run(new CommandCall(List.of(arguments), folder, print, print, RegistryFactory.getRegistry(),
                new NullProgressMonitor()));
    }

    private void write(String id, String name) throws UnusableCallException {
        assertThat(run("--id", id, "--name", name, "--out", "new", "--site", "a site")).isZero();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder.resolve("new"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void everyPlaceIsFilledIn() throws Exception {
        write("com.example.acme_audio", "Acme Audio + Sons");
        for (var file : files()) {
            assertThat(file.toString()).doesNotContain("__");
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("__");
        }
        assertThat(folder.resolve("new/plugin/src/com/example/acme_audio/FirmwareRule.java")).content()
                .startsWith("package com.example.acme_audio;");
        assertThat(folder.resolve("new/headroom.target")).content().contains(folder.resolve("a site").toUri().toString());
        assertThat(folder.resolve("new/.gitignore")).exists();
    }

    @Test
    void everyFileOfTheTemplateIsWritten() throws Exception {
        write("com.example.acme", "Acme");
        var template = FrameworkUtil.getBundle(NewPlugInCommand.class).findEntries("/project", "*", true);
        var inTemplate = Collections.list(template).stream().map(url -> url.getPath())
                .filter(path -> !path.endsWith("/") && !path.endsWith("files.txt")).toList();
        assertThat(files()).hasSameSizeAs(inTemplate);
    }

    @Test
    void thePackOfTheTemplateHasNoMistakes() throws Exception {
        write("com.example.yes", "Yes 1.0");
        var pack = Pack.read(new FolderTree(folder.resolve("new/plugin/packs/yes")), CatalogueLayer.VENDOR);
        assertThat(pack.problems()).isEmpty();
        assertThat(pack.types()).singleElement().extracting(type -> type.getMaker()).isEqualTo("Yes 1.0");
    }

    @Test
    void theRangeOfVersionsIsThatOfTheApi() {
        var api = FrameworkUtil.getBundle(Rule.class).getVersion();
        assertThat(NewProject.API).isEqualTo(api.getMajor() + "." + api.getMinor() + "." + api.getMicro());
        assertThat(NewProject.API_BELOW)
                .isEqualTo(api.getMajor() == 0 ? "0." + (api.getMinor() + 1) + ".0" : (api.getMajor() + 1) + ".0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "com.example.class", "Com.Example", "com..acme", "org.headroom.acme", "com.example/../acme"})
    void anIdThatIsNoPackageOfSomebodyElseIsRefused(String id) {
        assertThatExceptionOfType(UnusableCallException.class).isThrownBy(() -> write(id, "Acme")).withMessageContaining(id);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\"b", "<Acme>", "1st", "Acme: x", "{0}", "A\\u0022"})
    void aNameThatWouldBreakAFileIsRefused(String name) {
        assertThatExceptionOfType(UnusableCallException.class).isThrownBy(() -> write("com.example.acme", name));
    }

    @Test
    void nothingIsWrittenOverWhatIsThere() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(folder.resolve("new/mine.txt"), "mine");
        assertThatExceptionOfType(UnusableCallException.class).isThrownBy(() -> write("com.example.acme", "Acme"))
                .withMessageContaining("not empty");
        assertThat(folder.resolve("new")).isDirectoryContaining(file -> file.endsWith("mine.txt"));
    }

    @Test
    void aFolderWithoutASiteIsRefused() {
        assertThatExceptionOfType(UnusableCallException.class)
                .isThrownBy(() -> run("--id", "com.example.acme", "--name", "Acme", "--out", "new", "--site", "."))
                .withMessageContaining("content.jar");
    }
}
