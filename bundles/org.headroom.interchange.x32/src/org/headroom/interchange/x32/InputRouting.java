/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How channels of a scene get at head amplifiers: a channel takes one of 32 inputs, each block of eight inputs takes a block of
 * sockets ({@code /config/routing/IN}), or the user's own choice for each ({@code UIN}, {@code /config/userrout/in}).
 */
final class InputRouting {

    static final String BLOCKS = "/config/routing/IN";
    static final String OWN = "/config/userrout/in";
    static final int INPUTS = 32;
    private static final int BLOCK = 8;
    private static final Pattern NAME = Pattern.compile("(AN|A|B|UIN|UIN_)(\\d{1,2})-(\\d{1,2})");

    private final Scene scene;

    InputRouting(Scene scene) {
        this.scene = scene;
    }

    /** The head amplifier of an input from 1 to 32; empty when it takes something else. */
    Optional<Integer> headAmp(int input) {
        int block = (input - 1) / BLOCK;
        var name = NAME.matcher(scene.value(BLOCKS, block).orElse("AN" + (block * BLOCK + 1) + "-" + (block + 1) * BLOCK));
        if (!name.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(name.group(2)) + (input - 1) % BLOCK;
        return switch (name.group(1)) {
            case "AN" -> inside(number - 1, 0, HeadAmps.LOCAL);
            case "A" -> inside(HeadAmps.LOCAL + number - 1, HeadAmps.LOCAL, HeadAmps.LOCAL + HeadAmps.AES50);
            case "B" -> inside(HeadAmps.LOCAL + HeadAmps.AES50 + number - 1, HeadAmps.LOCAL + HeadAmps.AES50, HeadAmps.ALL);
            default -> own(number);
        };
    }

    /** Of the user's choices 1 to 128 are head amplifiers in their order. */
    private Optional<Integer> own(int slot) {
        return scene.value(OWN, slot - 1).flatMap(InputRouting::number).flatMap(choice -> inside(choice - 1, 0, HeadAmps.ALL));
    }

    private static Optional<Integer> inside(int value, int from, int to) {
        return value >= from && value < to ? Optional.of(value) : Optional.empty();
    }

    static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Routes an input to a head amplifier by the user's choice; its block is turned to that, its other inputs go on as before. */
    void route(int input, int headAmp) {
        int block = (input - 1) / BLOCK;
        var wanted = "UIN" + (block * BLOCK + 1) + "-" + (block + 1) * BLOCK;
        if (!scene.has(OWN)) {
            scene.put(OWN, "0" + " 0".repeat(INPUTS - 1));
        }
        if (!scene.has(BLOCKS)) {
            scene.put(BLOCKS, "AN1-8 AN9-16 AN17-24 AN25-32");
        }
        if (!scene.value(BLOCKS, block).filter(wanted::equals).isPresent()) {
            for (int each = block * BLOCK + 1; each <= (block + 1) * BLOCK; each++) {
                int slot = each - 1;
                headAmp(each).ifPresent(now -> scene.set(OWN, slot, Integer.toString(now + 1)));
            }
            scene.set(BLOCKS, block, wanted);
        }
        scene.set(OWN, input - 1, Integer.toString(headAmp + 1));
    }
}
