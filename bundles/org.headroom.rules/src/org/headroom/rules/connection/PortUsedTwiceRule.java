/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.core.connection.Sockets;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Identified;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DeviceRule;
import org.headroom.rules.Names;

/** A socket takes one plug. Radio, screw terminals and connectors for several channels take more. */
public final class PortUsedTwiceRule extends DeviceRule {

    public PortUsedTwiceRule() {
        super("connection.port-used-twice", Severity.ERROR);
    }

    @Override
    public void check(Device device, RuleContext context, Consumer<Finding> findings) {
        for (Port port : device.getPorts()) {
            if (port.getEnds().size() > Sockets.plugs(port)) {
                findings.accept(finding(port));
            }
        }
    }

    private Finding finding(Port port) {
        var cables = Ports.cables(port).toList();
        var objects = Stream.concat(Stream.<Identified>of(port), cables.stream()).toList();
        return about(objects).told(Names.of(port), port.getEnds().size(), Names.list(cables.stream().map(Names::of)
                .toList()));
    }
}
