/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.Locale;

/** A colour in sRGB, each part 0 to 255. */
public record Rgb(int red, int green, int blue) implements Ink {

    public Rgb {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("Not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** The colour of six hexadecimal digits, with or without {@code #} before them. */
    public static Rgb hex(String digits) {
        var plain = digits.startsWith("#") ? digits.substring(1) : digits;
        if (!plain.matches("[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("A colour is # and six hexadecimal digits, not “" + digits + "”");
        }
        var value = Integer.parseInt(plain, 16);
        return new Rgb(value >> 16, value >> 8 & 255, value & 255);
    }

    /** {@code #rrggbb} in small letters. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** Relative luminance 0 (black) to 1 (white) after WCAG 2.2. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio of two colours, 1 to 21, after WCAG 2.2. */
    public double contrast(Rgb other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double linear(int part) {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
