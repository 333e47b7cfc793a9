/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

import org.headroom.model.system.Device;

/**
 * What devices of some types do to sound. Contributed at the extension point {@code org.headroom.core.audioProcessors}.
 * Has a public constructor without parameters, keeps no state, and is called outside the audio thread.
 */
public interface AudioProcessor {

    /**
     * Prepares the sound of one device; allocates everything that its kernel will need.
     *
     * @param device       the device, in a snapshot that nobody changes; its ports give the order of the channels
     * @param sampleRateHz sample rate [Hz]
     * @param blockFrames  longest block, in frames
     */
    AudioKernel prepare(Device device, double sampleRateHz, int blockFrames);
}
