/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32.osc;

import java.util.Locale;

/**
 * What a console says of itself.
 *
 * @param model    such as X32 or M32R
 * @param name     that its owner gave it
 * @param firmware version
 */
public record ConsoleIdentity(String model, String name, String firmware) {

    boolean isX32() {
        var plain = model.toUpperCase(Locale.ROOT);
        return plain.startsWith("X32") || plain.startsWith("M32");
    }
}
