/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.lindgren;

import org.headroom.common.text.Messages;
import org.headroom.model.system.Device;

/** What the parts of this plug-in share: its words, and which devices are its own. */
final class Texts {

    static final String MAKER = "Lindgren Audio";

    private Texts() {
    }

    static String of(String key, Object... arguments) {
        return Messages.of(Texts.class).text(key, arguments);
    }

    /** Looks at the copy of the type that the design keeps, so that it works in designs of other computers too. */
    static boolean isOurs(Device device) {
        return device.getType() != null && MAKER.equals(device.getType().getMaker());
    }

    static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
