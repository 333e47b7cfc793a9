/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.audio.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioBackend;
import org.headroom.core.audio.AudioBackendDescriptor;
import org.headroom.core.audio.AudioBackendRegistry;
import org.headroom.core.audio.AudioCallback;
import org.headroom.core.audio.AudioDevice;
import org.headroom.core.audio.AudioRequest;
import org.headroom.core.audio.AudioStream;

/**
 * A device that can be chosen.
 *
 * @param backend how it is reached
 * @param device  the device
 */
record DeviceChoice(AudioBackendDescriptor backend, AudioDevice device) {

    private static final Messages TEXT = Messages.of(DeviceChoice.class);
    private static final double USUAL_HZ = 48_000;

    /** Every device of every back end that answers and both plays and records. May take a moment; not from the UI thread. */
    static List<DeviceChoice> all(AudioBackendRegistry backends) {
        var all = new ArrayList<DeviceChoice>();
        for (AudioBackendDescriptor backend : backends.all()) {
            try {
                backend.code().call(AudioBackend::devices).orElse(List.of()).stream()
                        .filter(device -> device.inputs() > 0 && device.outputs() > 0)
                        .forEach(device -> all.add(new DeviceChoice(backend, device)));
            } catch (IOException e) {
                // No server, no device: the others can still be chosen.
                continue;
            }
        }
        return all;
    }

    String text() {
        return device.name().startsWith(backend.name()) ? device.name() : TEXT.text("device", backend.name(), device.name());
    }

    double rateHz() {
        return device.sampleRatesHz().isEmpty() || device.sampleRatesHz().contains(USUAL_HZ) ? USUAL_HZ : device.sampleRatesHz().getFirst();
    }

    AudioStream open(int inputs, int outputs, int blockFrames, AudioCallback callback) throws IOException {
        Optional<AudioStream> stream = backend.code().call(code -> code.open(
                new AudioRequest(device.id(), inputs, outputs, rateHz(), blockFrames), callback));
        return stream.orElseThrow(() -> new IOException(TEXT.text("setAside", backend.name())));
    }
}
