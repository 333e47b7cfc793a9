/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.List;
import java.util.Optional;

import org.headroom.model.base.Direction;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Ports;

/**
 * The published consumption that says most about a device at work, with the state that it was published for.
 *
 * @param watts active power [W]
 * @param state the state of the figure
 */
record PowerDraw(double watts, DutyLevel state) {

    private static final List<DutyLevel> PREFERRED = List.of(DutyLevel.EIGHTH, DutyLevel.TYPICAL, DutyLevel.MAX,
            DutyLevel.THIRD, DutyLevel.IDLE);

    static Optional<PowerDraw> of(Device device) {
        var type = device.getType();
        if (type == null || type.getPower() == null) {
            return Optional.empty();
        }
        return PREFERRED.stream()
                .flatMap(state -> type.getPower().getPoints().stream().filter(point -> point.getDuty() == state))
                .filter(point -> Known.of(point.getPower()).isPresent())
                .map(point -> new PowerDraw(point.getPower(), point.getDuty())).findFirst();
    }

    /** Whether the device is a load on the mains. */
    static boolean takesMains(Device device) {
        var category = device.getType() == null ? null : device.getType().getCategory();
        if (category == null) {
            return false;
        }
        return switch (category) {
            case POWER_SOURCE, POWER_DISTRO, CABLE, MULTICORE, ADAPTER -> false;
            default -> device.getPorts().stream().anyMatch(
                    port -> Ports.signal(port) == SignalKind.POWER && Ports.direction(port) == Direction.IN);
        };
    }
}
