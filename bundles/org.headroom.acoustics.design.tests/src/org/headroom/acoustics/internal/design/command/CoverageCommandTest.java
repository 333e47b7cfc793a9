/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageCommandTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void makeDesign() throws Exception {
        var catalogue = new Catalogue(PackSource.inFolder(Path.of("..", "org.headroom.equipment", "packs"), CatalogueLayer.BUILT_IN));
        new DesignFiles(List.of()).write(ExampleProductions.create(ExampleProductions.CLUB, catalogue).orElseThrow(),
                folder.resolve("club.headroom"));
    }

    private int run(String... arguments) throws UnusableCallException {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new CoverageCommand().run(new CommandCall(List.of(arguments), folder, print, print, RegistryFactory.getRegistry(),
                new NullProgressMonitor()));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesAPictureThatSaysWhatItIs() throws Exception {
        assertThat(run("club.headroom", "--out", "c.png", "--frequency", "2000")).isZero();
        assertThat(ImageIO.read(folder.resolve("c.png").toFile()).getWidth()).isGreaterThan(800);
        assertThat(run("club.headroom", "--out", "c.svg")).isZero();
        assertThat(Files.readString(folder.resolve("c.svg"))).contains("Direct, free field", "modelled from nominal coverage", "Geometric phase",
                "Only differences of level count", "Dance floor");
    }

    @Test
    void writesATableOfEveryPlace() throws Exception {
        assertThat(run("club.headroom", "--out=c.csv", "--spacing", "2", "--summation", "energy")).isZero();
        var rows = Files.readAllLines(folder.resolve("c.csv"));
        assertThat(rows.getFirst()).isEqualTo("area,x_m,y_m,z_m,relative_level_dB");
        assertThat(rows).hasSizeGreaterThan(30).anyMatch(row -> row.startsWith("Bar,"));
        assertThat(printed()).contains("Energy sum");
    }

    @Test
    void jsonKeysCarryUnits() throws Exception {
        assertThat(run("club.headroom", "--weighting", "a", "--spacing", "3", "--format", "json")).isZero();
        assertThat(printed()).contains("\"direct, free field\"", "\"mean_relative_level_dB\"", "\"reverberation_s\"", "\"frequency_Hz\"",
                "\"window_within_10_dB_s\"", "\"geometric_phase\"");
    }

    @ParameterizedTest
    @CsvSource({"--frequency,NaN", "--frequency,5", "--frequency,x", "--bandwidth,2", "--weighting,q", "--summation,magic", "--out,c.gif",
        "--spacing,0", "--nothing,1", "--summation,", "--below,-1"})
    void whatCannotBeUsedIsRefusedWithTheReason(String option, String value) {
        assertThatThrownBy(() -> run("club.headroom", option, value == null ? "" : value)).isInstanceOf(UnusableCallException.class)
                .hasMessageNotContaining("!");
    }

    @Test
    void aMissingFileAndNoneAreRefused() {
        assertThatThrownBy(() -> run("none.headroom")).isInstanceOf(UnusableCallException.class);
        assertThatThrownBy(() -> run()).isInstanceOf(UnusableCallException.class).hasMessageContaining("headroom coverage FILE");
    }
}
