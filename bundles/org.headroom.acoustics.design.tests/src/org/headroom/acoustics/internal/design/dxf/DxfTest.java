/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.dxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.Rig;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.venue.SurfaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DXF drawings: what is written comes back, what is broken is refused with its place. */
class DxfTest {

    @TempDir
    Path folder;
    private final Rig rig = new Rig();

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("x.dxf"), String.join("\n", lines) + "\n");
    }

    private static String[] drawing(String unit, String... entities) {
        var all = new java.util.ArrayList<>(java.util.List.of("0", "SECTION", "2", "HEADER", "9", "$INSUNITS", "70", unit, "0", "ENDSEC", "0", "SECTION", "2", "ENTITIES"));
        all.addAll(java.util.List.of(entities));
        all.addAll(java.util.List.of("0", "ENDSEC", "0", "EOF"));
        return all.toArray(String[]::new);
    }

    @Test
    void areasAreReadInTheUnitOfTheDrawing() throws IOException {
        var source = file(drawing("4", "0", "LWPOLYLINE", "8", "Publikum Parkett", "90", "4", "70", "1", "38", "500", "10", "-5000", "20", "2000", "10", "5000", "20", "2000",
                "10", "5000", "20", "12000", "10", "-5000", "20", "12000", "0", "LINE", "8", "WALL", "10", "-6000", "20", "0", "30", "0", "11", "-6000", "21", "15000", "31", "0",
                "0", "TEXT", "8", "0", "1", "Hall", "0", "LINE", "8", "Grid", "10", "0", "20", "0", "11", "1", "21", "1"));
        var proposal = new DxfVenueImporter().read(source, rig.production, new NullProgressMonitor());
        assertThat(proposal.added()).hasSize(2);
        assertThat(proposal.problems()).hasSize(2);
        new DesignHistory().execute(proposal.change().orElseThrow());
        var surfaces = rig.production.getVenue().getSurfaces();
        assertThat(surfaces).extracting("kind").containsExactly(SurfaceKind.AUDIENCE, SurfaceKind.WALL);
        assertThat(VenueEdits.corners(surfaces.getFirst()).getFirst().z_m()).isEqualTo(0.5);
        assertThat(CoverageDesign.of(rig.production).audience().getFirst().area().area().area_m2()).isCloseTo(100, within(1e-6));
    }

    @Test
    void whatIsWrittenComesBack() throws IOException {
        rig.audience().setName("Parkett Süd (audience)");
        rig.area("Stage", SurfaceKind.STAGE, -5, -8, 1, 5, -8, 1, 5, 0, 1, -5, 0, 1);
        rig.hang(rig.type("T"), 50, 0, 1, 2).setX(8.0);
        rig.point("Front", 0.5, 1000.0);
        var target = folder.resolve("out.dxf");
        assertThat(new DxfVenueExporter().export(rig.production, target, new NullProgressMonitor()).losses()).isEmpty();
        var text = Files.readString(target, StandardCharsets.US_ASCII);
        assertThat(text).contains("AC1009", "trim 8.00 m", "max 1000 kg", "Parkett S\\U+00FCd", "8.00 m");
        var back = DxfFile.read(target);
        assertThat(back.scaled()).isTrue();
        var areas = back.shapes().stream().filter(each -> each.layer().equals("AUDIENCE")).toList();
        assertThat(areas).hasSize(1);
        assertThat(areas.getFirst().corners()).isEqualTo(VenueEdits.corners(rig.production.getVenue().getSurfaces().getFirst()));
        assertThat(back.shapes().stream().filter(each -> each.layer().equals("LOUDSPEAKERS") && each.closed())).as("front and rear of each cabinet").hasSize(6);
        var other = new Rig();
        new DesignHistory().execute(new DxfVenueImporter().read(target, other.production, new NullProgressMonitor()).change().orElseThrow());
        assertThat(other.production.getVenue().getSurfaces()).extracting("kind").contains(SurfaceKind.AUDIENCE, SurfaceKind.STAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello\nworld\n", "AutoCAD Binary DXF\r\n\u001a\u0000xyz", "0\nSECTION\nx\nENTITIES\n"})
    void whatIsNoDrawingIsRefused(String content) throws IOException {
        var source = Files.writeString(folder.resolve("bad.dxf"), content);
        assertThatThrownBy(() -> DxfFile.read(source)).isInstanceOf(IOException.class).hasMessageContaining("bad.dxf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "NaN", "1e99", "Infinity"})
    void impossibleNumbersNameTheirLine(String number) throws IOException {
        var source = file(drawing("6", "0", "LINE", "8", "WALL", "10", number, "20", "0", "11", "5", "21", "0"));
        assertThatThrownBy(() -> DxfFile.read(source)).isInstanceOf(IOException.class).hasMessageContaining("line 20").hasMessageContaining(number);
    }

    @Test
    void damagedDrawingsAreReadOrRefusedButNeverWorse() throws IOException {
        rig.audience();
        var target = folder.resolve("out.dxf");
        new DxfVenueExporter().export(rig.production, target, new NullProgressMonitor());
        var bytes = Files.readAllBytes(target);
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var broken = bytes.clone();
            for (int j = 0; j < 3; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            var source = Files.write(folder.resolve("broken.dxf"), random.nextBoolean() ? broken : java.util.Arrays.copyOf(broken, random.nextInt(broken.length)));
            try {
                new DxfVenueImporter().read(source, rig.production, new NullProgressMonitor());
            } catch (IOException told) {
                assertThat(told).hasMessageContaining("broken.dxf");
            }
        }
    }
}
