/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.dante.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.headroom.interchange.report.HandOvers;
import org.headroom.interchange.xml.XmlElement;
import org.headroom.model.system.Device;

/** What a preset that was read said of a device: identity of the machine, clock, encoding, latency, addresses, flows. */
record Kept(XmlElement device) {

    static final String FORMAT = "dante-preset";
    static final String SENDS = "txchannel";
    static final String RECEIVES = "rxchannel";
    /** More than any device has. */
    static final int MOST_CHANNELS = 1024;

    static Optional<Kept> of(Device device) {
        return HandOvers.of(device, FORMAT).flatMap(kept -> {
            try {
                var text = String.join("\n", kept.getLines());
                return Optional.of(new Kept(XmlElement.read(FORMAT, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
            } catch (IOException e) {
                return Optional.empty(); // the list of channels is known without it
            }
        });
    }

    /** Identity of the machine; empty when the preset had none. */
    String machine() {
        return device.first("instance_id").map(id -> id.text("device_id") + "/" + id.text("process_id")).orElse("");
    }

    int channels(boolean transmit) {
        return device.all(transmit ? SENDS : RECEIVES).filter(Kept::isAudio).mapToInt(Kept::number).max().orElse(0);
    }

    Optional<XmlElement> channel(boolean transmit, int number) {
        return device.all(transmit ? SENDS : RECEIVES).filter(each -> isAudio(each) && number(each) == number).findFirst();
    }

    static boolean isAudio(XmlElement channel) {
        return channel.attributes().getOrDefault("mediaType", "audio").equals("audio");
    }

    /** Number of a channel; 0 when it has none that can be used. */
    static int number(XmlElement channel) {
        try {
            int number = Integer.parseInt(channel.attributes().getOrDefault("danteId", ""));
            return number >= 1 && number <= MOST_CHANNELS ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
