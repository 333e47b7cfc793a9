/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.BasePackage;
import org.headroom.model.system.Device;
import org.headroom.rules.DesignRule;

/** Each device has a name of its own, whatever the case of its letters. */
public final class DuplicateDeviceNameRule extends DesignRule {

    public DuplicateDeviceNameRule() {
        super("naming.duplicate-device", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var byName = new LinkedHashMap<String, List<Device>>();
        for (Device device : context.production().getDevices()) {
            if (device.getName() != null && !device.getName().isBlank()) {
                byName.computeIfAbsent(key(device.getName()), key -> new ArrayList<>()).add(device);
            }
        }
        byName.values().stream().filter(devices -> devices.size() > 1)
                .forEach(devices -> findings.accept(finding(devices, byName.keySet())));
    }

    // The first one keeps its name: the finding stands at the second.
    private Finding finding(List<Device> devices, Set<String> taken) {
        var name = devices.getFirst().getName().strip();
        var free = free(name, taken);
        var ordered = new ArrayList<>(devices.subList(1, devices.size()));
        ordered.add(devices.getFirst());
        return about(ordered).fix(ordered.getFirst(), BasePackage.Literals.NAMED__NAME, free, free).told(name,
                devices.size());
    }

    private static String free(String name, Set<String> taken) {
        int number = 2;
        while (taken.contains(key(name + " " + number))) {
            number++;
        }
        return name + " " + number;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
