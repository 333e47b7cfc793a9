/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioStream;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** Waits while sound flows. */
final class Waiting {

    private static final Messages TEXT = Messages.of(Waiting.class);
    private static final long PAUSE_NS = 10_000_000;

    private Waiting() {
    }

    /**
     * Waits until it is done, or the user cancels.
     *
     * @throws UnusableCallException when the device was lost
     */
    static void until(BooleanSupplier done, AudioStream stream, CommandCall call) throws UnusableCallException {
        while (!done.getAsBoolean() && !call.monitor().isCanceled()) {
            if (stream.lost().isPresent()) {
                throw new UnusableCallException(TEXT.text("lost", stream.lost().get()));
            }
            LockSupport.parkNanos(PAUSE_NS);
        }
    }
}
