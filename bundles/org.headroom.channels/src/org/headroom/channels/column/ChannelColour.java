/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The colours that the channel strips of most consoles can show, with how they look on a screen. */
public enum ChannelColour {

    RED(0xd8, 0x3b, 0x3b), GREEN(0x3a, 0xa3, 0x55), YELLOW(0xe3, 0xc2, 0x2f), BLUE(0x3b, 0x6f, 0xd8), MAGENTA(0xb8, 0x4a, 0xb8),
    CYAN(0x35, 0xb3, 0xc0), WHITE(0xf2, 0xf2, 0xf2), ORANGE(0xe8, 0x8a, 0x2c), PURPLE(0x7b, 0x55, 0xc7), PINK(0xe8, 0x86, 0xb0);

    private final int red;
    private final int green;
    private final int blue;

    ChannelColour(int red, int green, int blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    /** As it stands in the list. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Red, green and blue, each 0 to 255. */
    public int[] rgb() {
        return new int[] {red, green, blue};
    }

    /** The colour of this name, in any case; empty for another word. */
    public static Optional<ChannelColour> of(String text) {
        return Stream.of(values()).filter(each -> each.title().equals(text.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
