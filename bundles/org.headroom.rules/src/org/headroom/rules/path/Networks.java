/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.path;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.model.base.SignalKind;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * The networks of a production: ports joined by cables, switches, media converters and switched pairs of ports in
 * devices.
 */
public final class Networks {

    private static final Set<DeviceCategory> SWITCHING = EnumSet.of(DeviceCategory.NETWORK_SWITCH,
            DeviceCategory.MEDIA_CONVERTER);

    private final PortGroups groups = new PortGroups();

    private Networks() {
    }

    public static Networks of(Production production) {
        var networks = new Networks();
        for (Device device : production.getDevices()) {
            if (SWITCHING.contains(Devices.category(device))) {
                networks.joinAll(Devices.ports(device, SignalKind.NETWORK).toList());
            } else {
                DeviceLinks.forEach(device, networks::join);
            }
        }
        Connection.of(production).forEach(each -> networks.join(each.from(), each.to()));
        return networks;
    }

    /** The networks of what is checked, made once for all rules. */
    public static Networks in(RuleContext context) {
        return context.wiring(Networks.class, Networks::of);
    }

    /** A port that is the same for all ports of a network. */
    public Port networkOf(Port port) {
        return groups.leader(port);
    }

    /** The ports of each network. */
    public Map<Port, List<Port>> all() {
        return groups.groups();
    }

    private void joinAll(List<Port> ports) {
        ports.forEach(port -> groups.join(ports.getFirst(), port));
    }

    private void join(Port one, Port other) {
        if (Ports.signal(one) == SignalKind.NETWORK && Ports.signal(other) == SignalKind.NETWORK) {
            groups.join(one, other);
        }
    }
}
