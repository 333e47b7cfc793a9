/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.lindgren;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.LocalRule;
import org.headroom.core.rule.RuleContext;
import org.headroom.core.rule.Subject;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** Our amplifiers need firmware 3. It looks at devices one by one, and so runs while the user types. */
public final class FirmwareRule implements LocalRule<Device> {

    /** The first firmware that is good. */
    static final int NEEDED = 3;

    private static final String ID = "org.example.lindgren.firmware";
    private static final Pattern MAJOR = Pattern.compile("[vV]?(\\d{1,4})([._ -].*)?");

    @Override
    public Class<Device> subject() {
        return Device.class;
    }

    @Override
    public List<Device> subjects(Production production) {
        return production.getDevices();
    }

    @Override
    public void check(Device device, RuleContext context, Consumer<Finding> findings) {
        if (!Texts.isOurs(device) || Devices.category(device) != DeviceCategory.AMPLIFIER) {
            return;
        }
        var firmware = Texts.orEmpty(device.getFirmware());
        var major = major(firmware);
        if (major.isEmpty()) {
            findings.accept(finding(device, Severity.INFO, Texts.of("firmware.unknown", Devices.name(device), NEEDED)));
        } else if (major.getAsInt() < NEEDED) {
            findings.accept(finding(device, Severity.WARNING, Texts.of("firmware.old", Devices.name(device), firmware, NEEDED)));
        }
    }

    static OptionalInt major(String firmware) {
        var matcher = MAJOR.matcher(firmware);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static Finding finding(Device device, Severity severity, String message) {
        return new Finding(ID, severity, List.of(Subject.of(device)), message, Texts.of("firmware.hint"), List.of());
    }
}
