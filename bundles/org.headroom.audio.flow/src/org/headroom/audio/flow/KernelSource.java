/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.flow;

import java.util.Optional;

import org.headroom.core.audio.AudioKernel;
import org.headroom.core.audio.AudioProcessorRegistry;
import org.headroom.core.extension.Contribution;
import org.headroom.model.system.Device;

/** Says what devices do to sound, where that is more than to pass it along their internal paths. */
@FunctionalInterface
public interface KernelSource {

    /**
     * @param sampleRateHz sample rate [Hz]
     * @param blockFrames  longest block [frames]
     */
    Optional<AudioKernel> kernel(Device device, double sampleRateHz, int blockFrames);

    /** The processors that are contributed; one that fails is set aside, and its device passes sound along its paths. */
    static KernelSource of(AudioProcessorRegistry processors) {
        return (device, sampleRateHz, blockFrames) -> device.getType() == null ? Optional.empty()
                : processors.forType(device.getType()).flatMap(each -> each.code().callWithin(Contribution.LIMIT,
                        code -> code.prepare(device, sampleRateHz, blockFrames)));
    }
}
