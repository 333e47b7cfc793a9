/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.UnusableCallException;

/** Numbers among the options of a call. */
final class Numbers {

    private static final Messages TEXT = Messages.of(Numbers.class);

    private Numbers() {
    }

    /** The number of an option, or another when it is not given. */
    static double of(CallArguments arguments, String option, double otherwise, double least, double most) throws UnusableCallException {
        var typed = arguments.value(option);
        if (typed.isEmpty()) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(typed.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UnusableCallException(TEXT.text("number", option, typed.get(), least, most), e);
        }
        throw new UnusableCallException(TEXT.text("number", option, typed.get(), least, most));
    }
}
