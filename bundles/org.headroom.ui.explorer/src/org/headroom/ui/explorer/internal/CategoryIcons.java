/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.explorer.internal;

/** Which icon stands for a category of equipment. */
final class CategoryIcons {

    private CategoryIcons() {
    }

    static String of(String category) {
        return switch (category) {
            case "microphone", "di", "stagebox", "console", "processor", "amplifier", "loudspeaker", "subwoofer", "monitor", "antenna",
                    "player", "intercom", "adapter", "cable", "multicore", "rack", "other" -> category;
            case "wireless-transmitter", "wireless-receiver", "iem-transmitter", "iem-receiver" -> "wireless";
            case "network-switch", "media-converter" -> "network";
            case "power-source", "ups" -> "power";
            case "power-distro" -> "distro";
            case "splitter" -> "stagebox";
            case "recorder", "computer" -> "player";
            case "cue-light" -> "intercom";
            default -> "device";
        };
    }
}
