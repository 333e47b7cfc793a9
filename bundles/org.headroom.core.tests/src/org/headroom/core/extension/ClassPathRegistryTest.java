/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathRegistryTest {

    private static final String POINT = """
            <plugin><extension-point id="lamps" name="Lamps"/></plugin>""";
    private static final String LAMP = """
            <plugin><extension point="org.example.stage.lamps">
               <lamp name="%lamp" class="java.util.ArrayList" gone="org.example.Gone" data="data/blue one.txt"/>
            </extension></plugin>""";

    @TempDir
    private Path folder;

    private IConfigurationElement lamp() throws IOException {
        var stage = jar("stage.jar", "org.example.stage; singleton:=true", Map.of("plugin.xml", POINT));
        var lamps = jar("lamps.jar", "org.example.lamps", Map.of("plugin.xml", LAMP, "plugin.properties", "lamp = Lampe für Bühne",
                "data/blue one.txt", "blue", "data/more/red.txt", "red"));
        var plain = jar("plain.jar", "org.example.plain", Map.of());
        var elements = ClassPathRegistry.read(List.of(lamps, plain, stage), getClass().getClassLoader())
                .getConfigurationElementsFor("org.example.stage.lamps");
        assertThat(elements).hasSize(1);
        return elements[0];
    }

    private Path jar(String name, String symbolicName, Map<String, String> files) throws IOException {
        var jar = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            entry(out, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: " + symbolicName + "\n");
            for (var file : files.entrySet()) {
                entry(out, file.getKey(), file.getValue());
            }
        }
        return jar;
    }

    private static void entry(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    @Test
    void contributionsAreFoundWithTheirContributorAndTexts() throws IOException {
        assertThat(lamp().getContributor().getName()).isEqualTo("org.example.lamps");
        assertThat(lamp().getAttribute("name")).isEqualTo("Lampe für Bühne");
    }

    @Test
    void classesAreMade() throws Exception {
        assertThat(lamp().createExecutableExtension("class")).isInstanceOf(java.util.ArrayList.class);
        var lamp = lamp();
        assertThatThrownBy(() -> lamp.createExecutableExtension("gone")).isInstanceOf(CoreException.class)
                .hasMessageContaining("org.example.Gone");
    }

    @Test
    void filesOfTheJarAreFound() throws IOException {
        var files = ContributorFiles.installed();
        var contributor = lamp().getContributor();
        try (var in = files.file(contributor, "data/blue one.txt").orElseThrow().openStream()) {
            assertThat(in).hasContent("blue");
        }
        assertThat(files.file(contributor, "data/green.txt")).isEmpty();
        assertThat(files.folder(contributor, "nothing")).isEmpty();
        var data = files.folder(contributor, "data/").orElseThrow();
        assertThat(data.files()).containsExactly("blue one.txt", "more/red.txt");
        try (var in = data.open("more/red.txt")) {
            assertThat(in).hasContent("red");
        }
        assertThatThrownBy(() -> data.open("../plugin.xml")).isInstanceOf(IOException.class).hasMessageContaining("plugin.xml");
    }

    @Test
    void aJarThatIsNoneIsNamed() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.jar"), "no zip");
        assertThatThrownBy(() -> ClassPathRegistry.read(List.of(broken), getClass().getClassLoader()))
                .isInstanceOf(IOException.class).hasMessageContaining("broken.jar");
    }
}
