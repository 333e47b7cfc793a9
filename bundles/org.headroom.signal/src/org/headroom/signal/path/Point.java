/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.signal.path;

import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** A place that a signal passes. Two points are equal when they are the same place of the same objects. */
public sealed interface Point {

    /** The device that it is in. */
    Device device();

    /** What users call it within its device. */
    String label();

    /** Device and place in one name. */
    default String fullName() {
        return label().isEmpty() ? Devices.name(device()) : Devices.name(device()) + " · " + label();
    }

    /**
     * A socket of a device.
     *
     * @param port    the port
     * @param channel which of the audio channels of the connector, from 1
     */
    record Socket(Port port, int channel) implements Point {

        @Override
        public Device device() {
            return port.getDevice();
        }

        @Override
        public String label() {
            var many = port.getType() != null && port.getType().getChannels() > 1;
            return many && channel > 1 ? Ports.label(port) + "/" + channel : Ports.label(port);
        }
    }

    /**
     * An input channel of a console.
     *
     * @param device  the console
     * @param input   the line of the channel list
     * @param channel its number on the console
     */
    record Strip(Device device, InputChannel input, int channel) implements Point {

        @Override
        public String label() {
            return channel + " " + (input.getName() == null ? "" : input.getName());
        }
    }

    /**
     * A bus of a console that is in the output list.
     *
     * @param device the console
     * @param output the line of the output list
     */
    record Bus(Device device, OutputChannel output) implements Point {

        @Override
        public String label() {
            return output.getBus() == null || output.getBus().isBlank() ? String.valueOf(output.getName())
                    : output.getBus() + " " + output.getName();
        }
    }

    /**
     * Where signals are mixed or patched inside a device in a way that the design does not say.
     *
     * @param device the device
     * @param number which of its mixes, from 0
     */
    record Mix(Device device, int number) implements Point {

        @Override
        public String label() {
            return "";
        }
    }
}
