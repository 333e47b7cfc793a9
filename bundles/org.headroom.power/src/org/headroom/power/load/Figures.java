/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.load;

import java.util.OptionalDouble;

/** Published figures, or figures between them, before they are brought to the voltage in use. */
record Figures(OptionalDouble voltage_V, OptionalDouble power_W, OptionalDouble current_A, OptionalDouble heat_W,
        DrawBasis basis) {

    boolean isEmpty() {
        return power_W.isEmpty() && current_A.isEmpty();
    }
}
