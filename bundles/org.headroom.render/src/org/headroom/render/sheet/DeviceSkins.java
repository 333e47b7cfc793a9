/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.render.flow.DeviceSkin;

/** What kind of thing a device of a category is at first sight. */
public final class DeviceSkins {

    private DeviceSkins() {
    }

    public static DeviceSkin of(DeviceCategory category) {
        return switch (category) {
            case MICROPHONE -> DeviceSkin.MICROPHONE;
            case WIRELESS_TRANSMITTER, WIRELESS_RECEIVER, IEM_TRANSMITTER, IEM_RECEIVER, ANTENNA -> DeviceSkin.WIRELESS;
            case DI -> DeviceSkin.DI;
            case SPLITTER -> DeviceSkin.SPLITTER;
            case STAGEBOX -> DeviceSkin.STAGEBOX;
            case CONSOLE -> DeviceSkin.CONSOLE;
            case PROCESSOR, MEDIA_CONVERTER -> DeviceSkin.PROCESSOR;
            case AMPLIFIER -> DeviceSkin.AMPLIFIER;
            case LOUDSPEAKER, SUBWOOFER, MONITOR -> DeviceSkin.LOUDSPEAKER;
            case PLAYER, RECORDER -> DeviceSkin.PLAYER;
            case INTERCOM, CUE_LIGHT -> DeviceSkin.INTERCOM;
            case NETWORK_SWITCH -> DeviceSkin.NETWORK;
            case POWER_SOURCE, POWER_DISTRO, UPS -> DeviceSkin.POWER;
            case COMPUTER -> DeviceSkin.COMPUTER;
            case ADAPTER, CABLE, MULTICORE, RACK, ACCESSORY, OTHER -> DeviceSkin.OTHER;
        };
    }
}
