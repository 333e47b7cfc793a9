/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final List<ColourRole> WRITTEN = List.of(ColourRole.TEXT, ColourRole.TEXT_SOFT,
            ColourRole.TEXT_MUTED,
            ColourRole.ANALOGUE, ColourRole.LOUDSPEAKER, ColourRole.DIGITAL, ColourRole.NETWORK, ColourRole.WIRELESS,
            ColourRole.POWER, ColourRole.CONTROL, ColourRole.NEUTRAL);

    static Stream<Palette> palettes() {
        return Stream.of(Palette.light(), Palette.dark(), Palette.print());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everythingWrittenStandsOutFromWhatIsBelowIt(Palette palette) {
        for (var ink : WRITTEN) {
            for (var ground : List.of(ColourRole.PAPER, ColourRole.FRAME, ColourRole.DEVICE)) {
                assertContrast(palette, ink, ground, 4.5);
            }
        }
        assertContrast(palette, ColourRole.NOTE_TEXT, ColourRole.NOTE, 4.5);
        assertContrast(palette, ColourRole.ON_ERROR, ColourRole.ERROR, 4.5);
        assertContrast(palette, ColourRole.ON_WARNING, ColourRole.WARNING, 4.5);
        assertContrast(palette, ColourRole.ON_INFORMATION, ColourRole.INFORMATION, 4.5);
    }

    private static void assertContrast(Palette palette, ColourRole ink, ColourRole ground, double least) {
        var contrast = palette.resolve(ink).contrast(palette.resolve(ground));
        assertTrue(contrast >= least, palette.name() + ": " + ink + " on " + ground + " has only " + contrast);
    }

    @Test
    void aColourOfItsOwnStaysAsItIs() {
        assertEquals(new Rgb(1, 2, 3), Palette.dark().resolve(new Rgb(1, 2, 3)));
    }

    @Test
    void aPaletteWithoutAColourIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Palette("empty", Map.of()));
    }

    @Test
    void contrastAndDigitsOfColours() {
        assertEquals(21, Rgb.hex("#000000").contrast(Rgb.hex("ffffff")), 1e-9);
        assertEquals("#0a66dd", Rgb.hex("#0A66dd").hex());
        assertThrows(IllegalArgumentException.class, () -> Rgb.hex("#12345"));
        assertThrows(IllegalArgumentException.class, () -> Rgb.hex("#-12345"));
        assertThrows(IllegalArgumentException.class, () -> new Rgb(0, 256, 0));
    }
}
