/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.arrange.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFiles;
import org.headroom.examples.ExampleProductions;
import org.headroom.model.catalogue.CatalogueLayer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrangeCommandTest {

    private static final Path PACKS = Path.of("..", "org.headroom.equipment", "packs");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void save() throws Exception {
        var club = ExampleProductions.create("club",
                new Catalogue(PackSource.inFolder(PACKS, CatalogueLayer.BUILT_IN))).orElseThrow();
        new DesignFiles(List.of()).write(club, folder.resolve("club.headroom"));
    }

    private int run(String... arguments) throws UnusableCallException {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new ArrangeCommand().run(new CommandCall(List.of(arguments), folder, print, print,
                RegistryFactory.createRegistry(null, null, null), new NullProgressMonitor()));
    }

    @Test
    void aSheetIsArrangedIntoAnotherFile() throws Exception {
        var before = Files.readString(folder.resolve("club.headroom"));
        assertThat(run("club.headroom", "--sheet", "1", "--out", "new.headroom")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("devices arranged");
        assertThat(Files.readString(folder.resolve("club.headroom"))).isEqualTo(before);
        var old = new DesignFiles(List.of()).read(folder.resolve("club.headroom")).production();
        var made = new DesignFiles(List.of()).read(folder.resolve("new.headroom")).production();
        assertThat(made.getSheets().get(0).getDevices()).extracting(each -> each.getX()).isNotEqualTo(
                old.getSheets().get(0).getDevices().stream().map(each -> each.getX()).toList());
        assertThat(made.getSheets().get(1).getDevices()).extracting(each -> each.getX()).isEqualTo(
                old.getSheets().get(1).getDevices().stream().map(each -> each.getX()).toList());
    }

    @Test
    void aSheetThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> run("club.headroom", "--sheet", "Roof")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("Roof");
    }
}
