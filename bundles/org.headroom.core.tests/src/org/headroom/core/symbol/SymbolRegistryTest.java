/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.headroom.core.extension.FakeExtensions;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolRegistryTest {

    @TempDir
    Path folder;

    @Test
    void givesTheMostExactSymbolThatATypeCanHave() throws IOException {
        var symbols = symbols("""
                <symbol id="box" name="Box" path="a.svg" category="loudspeaker"/>
                <symbol id="array" name="Array" path="a.svg" category="loudspeaker" kind="line-array"/>
                <symbol id="own" name="Own" path="a.svg"/>""");
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setCategory(DeviceCategory.LOUDSPEAKER);
        assertThat(symbols.forType(type).map(SymbolDescriptor::id)).contains("box");
        type.setKind("point-source");
        assertThat(symbols.forType(type).map(SymbolDescriptor::id)).contains("box");
        type.setKind("line-array");
        assertThat(symbols.forType(type).map(SymbolDescriptor::id)).contains("array");
        type.setSymbol("own");
        assertThat(symbols.forType(type).map(SymbolDescriptor::id)).contains("own");
        type.setSymbol("gone");
        assertThat(symbols.forType(type).map(SymbolDescriptor::id)).as("symbol of a missing plug-in").contains("array");
        type.setCategory(DeviceCategory.CONSOLE);
        assertThat(symbols.forType(type)).isEmpty();
    }

    @Test
    void opensTheFileAndNamesOneThatIsMissing() throws IOException {
        var symbols = symbols("""
                <symbol id="here" name="Here" path="a.svg"/><symbol id="missing" name="Missing" path="b.svg"/>""");

        assertThat(symbols.find("here").orElseThrow().file().open().readAllBytes()).isEqualTo("<svg/>".getBytes());
        assertThat(symbols.find("missing")).isEmpty();
        assertThat(symbols.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("b.svg"));
    }

    private SymbolRegistry symbols(String elements) throws IOException {
        Files.writeString(folder.resolve("a.svg"), "<svg/>");
        var extensions = new FakeExtensions().files("com.example", folder)
                .contribute("com.example", "symbols", elements);
        return new SymbolRegistry(extensions.registry(), extensions);
    }
}
