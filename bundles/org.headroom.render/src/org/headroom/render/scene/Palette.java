/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.EnumMap;
import java.util.Map;

/** The colour of every role. Light, dark and print are equals: the same scene is drawn with any of them. */
public record Palette(String name, Map<ColourRole, Rgb> colours) {

    /** Copies the colours; every role must have one. */
    public Palette {
        colours = Map.copyOf(colours);
        for (var role : ColourRole.values()) {
            if (!colours.containsKey(role)) {
                throw new IllegalArgumentException("The palette “" + name + "” has no colour for " + role);
            }
        }
    }

    /** The colour that an ink has in this palette. */
    public Rgb resolve(Ink ink) {
        return switch (ink) {
            case Rgb rgb -> rgb;
            case ColourRole role -> colours.get(role);
        };
    }

    /** For a light screen. */
    public static Palette light() {
        return of("light", """
                PAPER #fcfdfe FRAME #f1f5f9 FRAME_LINE #c3ccd8 DEVICE #ffffff DEVICE_LINE #aab4c2 PORT #ffffff
                TEXT #18202b TEXT_SOFT #36404d TEXT_MUTED #5b6572 RULE #18202b RULE_SOFT #b9c1cc ACCENT #0b63f6
                ANALOGUE #1a66dd LOUDSPEAKER #a4371b DIGITAL #7a37d6 NETWORK #14793e NETWORK_TINT #d4efdf
                WIRELESS #0b7678 POWER #9a5b00 CONTROL #626c79 NEUTRAL #45505f ERROR #c62828 WARNING #f5b301
                INFORMATION #1a66dd ON_ERROR #ffffff ON_WARNING #3b2a00 ON_INFORMATION #ffffff
                NOTE #fffaf0 NOTE_LINE #ecd08a NOTE_TEXT #5c4300
                """);
    }

    /** For a dark screen. */
    public static Palette dark() {
        return of("dark", """
                PAPER #171b21 FRAME #1e242c FRAME_LINE #46515f DEVICE #272e38 DEVICE_LINE #566272 PORT #171b21
                TEXT #f0f3f7 TEXT_SOFT #cfd6df TEXT_MUTED #a3aebb RULE #cfd6df RULE_SOFT #48525f ACCENT #6aa5ff
                ANALOGUE #70adff LOUDSPEAKER #f0886a DIGITAL #bd97ff NETWORK #57c988 NETWORK_TINT #1d4a31
                WIRELESS #3cc4c4 POWER #e8ab3f CONTROL #a0abb9 NEUTRAL #8b98a8 ERROR #ff6b60 WARNING #f7c23c
                INFORMATION #70adff ON_ERROR #2b0503 ON_WARNING #3b2a00 ON_INFORMATION #061a38
                NOTE #322b1a NOTE_LINE #6d5b2b NOTE_TEXT #f1dba4
                """);
    }

    /** For paper: white, black text, nothing tinted that would cost ink, colours that stay apart as greys. */
    public static Palette print() {
        return of("print", """
                PAPER #ffffff FRAME #ffffff FRAME_LINE #8a929c DEVICE #ffffff DEVICE_LINE #3f4750 PORT #ffffff
                TEXT #000000 TEXT_SOFT #1a1f25 TEXT_MUTED #474e57 RULE #000000 RULE_SOFT #7d858f ACCENT #000000
                ANALOGUE #0d4fc0 LOUDSPEAKER #8f2a10 DIGITAL #6423c0 NETWORK #0a6630 NETWORK_TINT #d9efe2
                WIRELESS #006567 POWER #855000 CONTROL #555d67 NEUTRAL #2c343e ERROR #b71c1c WARNING #f2b400
                INFORMATION #0d4fc0 ON_ERROR #ffffff ON_WARNING #000000 ON_INFORMATION #ffffff
                NOTE #ffffff NOTE_LINE #8a929c NOTE_TEXT #000000
                """);
    }

    private static Palette of(String name, String table) {
        var colours = new EnumMap<ColourRole, Rgb>(ColourRole.class);
        var words = table.strip().split("\\s+");
        for (var i = 0; i < words.length; i += 2) {
            colours.put(ColourRole.valueOf(words[i]), Rgb.hex(words[i + 1]));
        }
        return new Palette(name, colours);
    }
}
