/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.device;

import java.io.IOException;
import java.util.List;

import org.headroom.audio.loop.LoopBack;
import org.headroom.audio.loop.LoopSettings;
import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioBackend;
import org.headroom.core.audio.AudioCallback;
import org.headroom.core.audio.AudioDevice;
import org.headroom.core.audio.AudioRequest;
import org.headroom.core.audio.AudioStream;

/**
 * A device that is not there: what is played on an output comes back on the input of the same number, later, softer, and with a little noise. To try
 * measurements without hardware.
 */
public final class LoopBackend implements AudioBackend {

    /** Identity of its only device. */
    public static final String DEVICE = "loop";
    /** Delay from output to input, blocks not counted [frames]. */
    public static final double DELAY_FRAMES = 480.5;
    /** Gain from output to input. */
    public static final double GAIN = 0.5;
    private static final Messages TEXT = Messages.of(LoopBackend.class);
    private static final double NOISE_RMS = 1e-4;
    private static final int CHANNELS = 8;

    @Override
    public List<AudioDevice> devices() {
        return List.of(new AudioDevice(DEVICE, TEXT.text("loop"), CHANNELS, CHANNELS, List.of(44_100.0, 48_000.0, 96_000.0)));
    }

    @Override
    public AudioStream open(AudioRequest request, AudioCallback callback) throws IOException {
        if (!request.deviceId().equals(DEVICE) || Math.max(request.inputs(), request.outputs()) > CHANNELS) {
            throw new IOException(TEXT.text("noLoop", request.deviceId(), CHANNELS));
        }
        return new ClockedStream(request, looped(request, callback));
    }

    private static AudioCallback looped(AudioRequest request, AudioCallback callback) {
        var loops = new LoopBack[Math.min(request.inputs(), request.outputs())];
        for (int channel = 0; channel < loops.length; channel++) {
            loops[channel] = new LoopBack(new LoopSettings(DELAY_FRAMES, GAIN, NOISE_RMS, 0, 0, channel));
        }
        var back = new float[request.inputs()][request.blockFrames()];
        return (inputs, outputs, frames) -> {
            callback.process(back, outputs, frames);
            for (int channel = 0; channel < loops.length; channel++) {
                loops[channel].process(outputs[channel], back[channel], frames);
            }
        };
    }
}
