/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.io.IOException;
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
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** The device that a call names: {@code --device BACKEND} or {@code --device BACKEND:DEVICE}; without, the first that answers. */
record LiveDevice(AudioBackendDescriptor backend, AudioDevice device) {

    static final String OPTION = "device";
    private static final Messages TEXT = Messages.of(LiveDevice.class);
    private static final String MADE_UP = "loop";

    static LiveDevice of(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var backends = new AudioBackendRegistry(call.registry()).all();
        var typed = arguments.value(OPTION);
        if (typed.isEmpty()) {
            return first(backends);
        }
        var parts = typed.get().split(":", 2);
        var backend = backends.stream().filter(each -> shortId(each).equals(parts[0]) || each.id().equals(parts[0])).findFirst()
                .orElseThrow(() -> new UnusableCallException(TEXT.text("noBackend", parts[0],
                        String.join(", ", backends.stream().map(LiveDevice::shortId).toList()))));
        try {
            var devices = devices(backend);
            return devices.stream().filter(each -> parts.length == 1 || each.id().equals(parts[1])).findFirst()
                    .map(device -> new LiveDevice(backend, device))
                    .orElseThrow(() -> new UnusableCallException(TEXT.text("noDevice", backend.name(), parts.length == 1 ? "" : parts[1])));
        } catch (IOException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
    }

    /** What is made up answers always, but nobody hears it: it is used only when it is named. */
    private static LiveDevice first(List<AudioBackendDescriptor> backends) throws UnusableCallException {
        for (AudioBackendDescriptor backend : backends) {
            if (!shortId(backend).equals(MADE_UP)) {
                try {
                    var devices = devices(backend);
                    if (!devices.isEmpty()) {
                        return new LiveDevice(backend, devices.getFirst());
                    }
                } catch (IOException e) {
                    continue;
                }
            }
        }
        throw new UnusableCallException(TEXT.text("none"));
    }

    static String shortId(AudioBackendDescriptor backend) {
        return backend.id().substring(backend.id().lastIndexOf('.') + 1);
    }

    static List<AudioDevice> devices(AudioBackendDescriptor backend) throws IOException {
        return backend.code().call(AudioBackend::devices).orElse(List.of());
    }

    AudioStream open(AudioRequest request, AudioCallback callback) throws UnusableCallException {
        try {
            Optional<AudioStream> stream = backend.code().call(code -> code.open(request, callback));
            return stream.orElseThrow(() -> new UnusableCallException(TEXT.text("setAside", backend.name())));
        } catch (IOException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
    }

    /** The rate that was asked for, or the only one that the device runs at, or 48 kHz. */
    double rateHz(CallArguments arguments) throws UnusableCallException {
        var rates = device.sampleRatesHz();
        return Numbers.of(arguments, "rate", rates.size() == 1 ? rates.getFirst() : 48_000, 8_000, 384_000);
    }
}
