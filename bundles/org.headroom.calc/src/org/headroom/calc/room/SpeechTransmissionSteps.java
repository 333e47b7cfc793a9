/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.room;

import java.util.Locale;

import org.headroom.calc.Calculation;
import org.headroom.calc.CalculationBuilder;
import org.headroom.common.text.Messages;

/** The last steps to a speech transmission index, wherever the modulations come from. */
final class SpeechTransmissionSteps {

    private SpeechTransmissionSteps() {
    }

    static Calculation finish(CalculationBuilder calculation, double[][] modulations) {
        var index = SpeechTransmission.ofModulations(modulations);
        var rating = SpeechTransmission.Rating.of(index.sti()).name().toLowerCase(Locale.ROOT);
        return calculation
                .step("MTI = mean((10 lg(m / (1 − m)) clipped to ±15 dB + 15) / 30)", index.mti(),
                        "of 14 modulation frequencies, for each band")
                .step("STI = Σ α MTI − Σ β √(MTI_k MTI_k+1)", index.sti(), "MTI = {}", index.mti())
                .result("sti", index.sti()).results("mti", index.mti())
                .words("rating", rating, Messages.of(SpeechTransmissionSteps.class).text("rating." + rating)).build();
    }
}
