/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as drawings write them. */
final class Figures {

    private Figures() {
    }

    /** With one decimal at most, and none that is zero. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
