/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioBackendDescriptor;
import org.headroom.core.audio.AudioBackendRegistry;
import org.headroom.core.audio.AudioDevice;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;

/** Lists back ends and their devices. One that does not answer says why and does not hide the others. */
final class DevicesVerb implements CliCommand {

    private static final Messages TEXT = Messages.of(DevicesVerb.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(CallArguments.FORMAT), Set.of());
        var backends = new ArrayList<Map<String, Object>>();
        for (AudioBackendDescriptor backend : new AudioBackendRegistry(call.registry()).all()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("backend", LiveDevice.shortId(backend));
            json.put("name", backend.name());
            try {
                var devices = LiveDevice.devices(backend);
                json.put("devices", devices.stream().map(DevicesVerb::json).toList());
                if (!arguments.json()) {
                    print(call, backend, devices);
                }
            } catch (IOException e) {
                json.put("devices", List.of());
                json.put("problem", e.getMessage());
                if (!arguments.json()) {
                    call.out().println(TEXT.text("backend", LiveDevice.shortId(backend), backend.name(), backend.description()));
                    call.out().println(TEXT.text("problem", e.getMessage()));
                }
            }
            backends.add(json);
        }
        if (arguments.json()) {
            call.out().println(JsonDocument.of(Map.of("backends", backends)));
        }
        return 0;
    }

    private static void print(CommandCall call, AudioBackendDescriptor backend, List<AudioDevice> devices) {
        call.out().println(TEXT.text("backend", LiveDevice.shortId(backend), backend.name(), backend.description()));
        devices.forEach(device -> call.out().println(TEXT.text("device", device.id(), device.name(), device.inputs(), device.outputs())));
        if (devices.isEmpty()) {
            call.out().println(TEXT.text("problem", TEXT.text("noDevices")));
        }
    }

    private static Map<String, Object> json(AudioDevice device) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", device.id());
        json.put("name", device.name());
        json.put("inputs", device.inputs());
        json.put("outputs", device.outputs());
        json.put("sample_rates_Hz", device.sampleRatesHz());
        return json;
    }
}
