/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Which port of a device becomes which port of another type. A port of the new type is taken by one port at most.
 * Immutable.
 */
public final class PortMapping {

    private final Device device;
    private final DeviceType type;
    private final Map<Port, PortType> targets;

    private PortMapping(Device device, DeviceType type, Map<Port, PortType> targets) {
        this.device = Objects.requireNonNull(device);
        this.type = Objects.requireNonNull(type);
        this.targets = targets;
    }

    /** Ports keep their key, and go where the new type has none like it. */
    public static PortMapping sameKeys(Device device, DeviceType type) {
        var targets = new LinkedHashMap<Port, PortType>();
        for (Port port : device.getPorts()) {
            type.getPorts().stream().filter(each -> Ports.key(port).equals(each.getKey())).findFirst()
                    .ifPresent(target -> targets.put(port, target));
        }
        return new PortMapping(device, type, targets);
    }

    /**
     * The mapping that a technician would choose: the same signal the same way, then the same connector, key and label,
     * in the order of the ports. Connected ports choose first.
     */
    public static PortMapping propose(Device device, DeviceType type) {
        return new PortMapping(device, type, new PortMatches(device, type).best());
    }

    public Device device() {
        return device;
    }

    public DeviceType type() {
        return type;
    }

    /** What a port becomes; empty: it goes. */
    public Optional<PortType> target(Port port) {
        return Optional.ofNullable(targets.get(port));
    }

    /** The ports of the new type that a port may become: those that nothing else becomes, and its own. */
    public List<PortType> choices(Port port) {
        return type.getPorts().stream()
                .filter(each -> each == targets.get(port) || !targets.containsValue(each)).toList();
    }

    /** This mapping with another choice for a port; what became that port before goes. */
    public PortMapping with(Port port, Optional<PortType> target) {
        var changed = new LinkedHashMap<>(targets);
        target.ifPresent(wanted -> changed.values().removeIf(each -> each == wanted));
        changed.remove(port);
        target.ifPresent(wanted -> changed.put(port, wanted));
        return new PortMapping(device, type, changed);
    }

    /** Ports that go. */
    public List<Port> lost() {
        return device.getPorts().stream().filter(port -> !targets.containsKey(port)).toList();
    }

    /** Ports that go although something is plugged into them. */
    public List<Port> unplugged() {
        return lost().stream().filter(Ports::isConnected).toList();
    }

    /** What a connected port becomes has another connector, signal or direction: worth a look. */
    public List<Port> different() {
        var different = new ArrayList<Port>();
        targets.forEach((port, target) -> {
            if (Ports.isConnected(port) && (Ports.connector(port) != target.getConnector()
                    || Ports.signal(port) != target.getSignal() || Ports.direction(port) != target.getDirection())) {
                different.add(port);
            }
        });
        return List.copyOf(different);
    }

    /** The ports that stay, by the key that they have afterwards. */
    Map<String, Port> keys() {
        var keys = new LinkedHashMap<String, Port>();
        targets.forEach((port, target) -> keys.put(target.getKey(), port));
        return keys;
    }
}
