/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import org.headroom.common.text.Messages;

/** The texts of this package. */
final class CalcText {

    private CalcText() {
    }

    static String text(String key, Object... args) {
        return Messages.of(CalcText.class).text(key, args);
    }
}
