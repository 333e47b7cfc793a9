/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.headroom.audio.wave.WaveReader;
import org.headroom.common.text.Messages;
import org.headroom.core.command.UnusableCallException;

/**
 * The first channel of a sound file.
 *
 * @param samples       full scale ±1
 * @param sampleRate_Hz sample rate
 */
record Recording(float[] samples, double sampleRate_Hz) {

    /** Longer recordings are looked at up to here [s]. */
    private static final int MOST_S = 600;
    private static final Messages TEXT = Messages.of(Recording.class);

    static Recording read(Path file) throws UnusableCallException {
        try (var wave = WaveReader.open(file)) {
            int frames = (int) Math.min(wave.frames(), (long) MOST_S * wave.format().sampleRateHz());
            var samples = new float[1][frames];
            wave.read(samples, 0, frames);
            return new Recording(samples[0], wave.format().sampleRateHz());
        } catch (NoSuchFileException e) {
            throw new UnusableCallException(TEXT.text("missing", file), e);
        } catch (IOException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
    }
}
