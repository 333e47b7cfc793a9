/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.headroom.model.system.Device;

/** A frame on a sheet with the devices in it, from the top. */
public final class Area {

    /**
     * A device in an area.
     *
     * @param leaving  its cables to devices that are not on the sheet are drawn too
     * @param mirrored inputs on the right
     * @param part     keys of the ports that may be drawn, as a regular expression
     */
    record Member(Device device, boolean leaving, boolean mirrored, String part) {
    }

    private static final String ALL = ".*";

    private final String caption;
    private final List<Member> members = new ArrayList<>();

    private Area(String caption) {
        this.caption = caption;
    }

    /** An area; an empty caption draws no frame. */
    public static Area of(String caption, Device... devices) {
        return new Area(caption).with(Arrays.asList(devices));
    }

    public static Area of(String caption, Collection<Device> devices) {
        return new Area(caption).with(devices);
    }

    /** Adds devices with their cables to others of the sheet. */
    public Area with(Collection<Device> devices) {
        devices.forEach(device -> members.add(new Member(device, false, false, ALL)));
        return this;
    }

    /** Adds devices with all their cables, also those that leave the sheet. */
    public Area leaving(Device... devices) {
        return leaving(Arrays.asList(devices));
    }

    public Area leaving(Collection<Device> devices) {
        devices.forEach(device -> members.add(new Member(device, true, false, ALL)));
        return this;
    }

    /** Adds a part of a device: the ports whose keys match a regular expression. */
    public Area part(Device device, String keys) {
        members.add(new Member(device, false, false, keys));
        return this;
    }

    /** Adds a part of a device with its cables that leave the sheet. */
    public Area leavingPart(Device device, String keys) {
        members.add(new Member(device, true, false, keys));
        return this;
    }

    /** Adds devices with inputs on the right. */
    public Area mirrored(Collection<Device> devices) {
        devices.forEach(device -> members.add(new Member(device, false, true, ALL)));
        return this;
    }

    String caption() {
        return caption;
    }

    List<Member> members() {
        return members;
    }
}
