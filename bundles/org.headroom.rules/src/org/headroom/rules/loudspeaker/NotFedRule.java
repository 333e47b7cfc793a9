/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.loudspeaker;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.SystemPackage;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.ElectricalNets;

/** Each loudspeaker and amplifier in use has something at one of its inputs. */
public final class NotFedRule extends DesignRule {

    private static final Set<DeviceCategory> FED = EnumSet.of(DeviceCategory.LOUDSPEAKER, DeviceCategory.SUBWOOFER,
            DeviceCategory.MONITOR, DeviceCategory.AMPLIFIER);
    private static final Set<SignalKind> SIGNALS = EnumSet.of(SignalKind.ANALOGUE, SignalKind.LOUDSPEAKER,
            SignalKind.AES3,
            SignalKind.SPDIF, SignalKind.MADI, SignalKind.ADAT, SignalKind.AES50, SignalKind.NETWORK,
                    SignalKind.WIRELESS,
            SignalKind.USB, SignalKind.OTHER);
    /** Protocols that carry no sound. */
    private static final Set<String> CONTROL = Set.of("oca", "aes70", "control", "ethernet", "ip");

    public NotFedRule() {
        super("loudspeaker.not-fed", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var nets = ElectricalNets.in(context, Set.of(SignalKind.LOUDSPEAKER));
        for (Device device : context.production().getDevices()) {
            if (!FED.contains(Devices.category(device)) || device.isSpare()) {
                continue;
            }
            var inputs = device.getPorts().stream().filter(NotFedRule::isInput).toList();
            if (!inputs.isEmpty() && inputs.stream().noneMatch(port -> isFed(port, nets) || port.isUnusedOnPurpose())) {
                findings.accept(finding(device, inputs));
            }
        }
    }

    private Finding finding(Device device, List<Port> inputs) {
        var name = Names.of(device);
        return about(device).fix(device, SystemPackage.Literals.DEVICE__SPARE, true, name).told(name,
                Names.list(inputs.stream().map(Ports::label).toList()));
    }

    // A loudspeaker that is looped from terminal to terminal has no output at its neighbour, but one in its net.
    private static boolean isFed(Port input, ElectricalNets nets) {
        return Ports.neighbours(input).anyMatch(Ports::drives)
                || nets.of(input).filter(net -> !net.drivers().isEmpty() || net.isOpen()).isPresent();
    }

    private static boolean isInput(Port port) {
        return port.getType() == null || Ports.receives(port) && SIGNALS.contains(Ports.signal(port))
                && !isForControl(port);
    }

    private static boolean isForControl(Port port) {
        var network = port.getType().getNetwork();
        return Ports.signal(port) == SignalKind.NETWORK && network != null && !network.getProtocols().isEmpty()
                && network.getProtocols().stream().allMatch(each -> CONTROL.contains(each.toLowerCase(Locale.ROOT)));
    }
}
