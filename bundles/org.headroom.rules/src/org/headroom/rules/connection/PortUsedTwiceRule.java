/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.connection;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Identified;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** A socket takes one plug. Radio, screw terminals and connectors for several channels take more. */
public final class PortUsedTwiceRule extends DesignRule {

    private static final Set<ConnectorKind> TAKES_SEVERAL = EnumSet.of(ConnectorKind.TERMINAL, ConnectorKind.EUROBLOCK,
            ConnectorKind.HARDWIRED, ConnectorKind.BUILT_IN, ConnectorKind.ANTENNA, ConnectorKind.UNKNOWN,
                    ConnectorKind.OTHER);
    private static final Set<ConnectorKind> FANS_OUT = EnumSet.of(ConnectorKind.DB25, ConnectorKind.SOCAPEX19,
            ConnectorKind.MULTIPIN,
            ConnectorKind.LK_COMBO, ConnectorKind.OPTICALCON);

    public PortUsedTwiceRule() {
        super("connection.port-used-twice", Severity.ERROR);
    }

    @Override
    public void check(Production production, Consumer<Finding> findings) {
        for (Device device : production.getDevices()) {
            for (Port port : device.getPorts()) {
                if (port.getEnds().size() > plugs(port)) {
                    findings.accept(finding(port));
                }
            }
        }
    }

    private static int plugs(Port port) {
        var connector = Ports.connector(port);
        if (Ports.signal(port) == SignalKind.WIRELESS || TAKES_SEVERAL.contains(connector)) {
            return Integer.MAX_VALUE;
        }
        return FANS_OUT.contains(connector) ? Math.max(1, port.getType().getChannels()) : 1;
    }

    private Finding finding(Port port) {
        var cables = Ports.cables(port).toList();
        var objects = Stream.concat(Stream.<Identified>of(port), cables.stream()).toList();
        return about(objects).told(Names.of(port), port.getEnds().size(), Names.list(cables.stream().map(Names::of)
                .toList()));
    }
}
