/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.ConductorMaterial;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Ports;
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.Connection;

/**
 * No cable is longer than its maker allows; copper Ethernet where the maker says nothing: 100 m (IEEE 802.3, clauses 25
 * and 40).
 */
public final class TooLongRule extends CableRule {

    private static final double ETHERNET = 100;
    private static final Set<ConnectorKind> COPPER = EnumSet.of(ConnectorKind.RJ45, ConnectorKind.ETHERCON);

    public TooLongRule() {
        super("cable.too-long", Severity.WARNING);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        var length = Known.of(cable.getLength());
        var type = cable.getType();
        var allowed = Known.of(type == null || type.getCable() == null ? null : type.getCable().getMaximumLength());
        if (length.isEmpty()) {
            return;
        }
        if (allowed.isPresent() && length.getAsDouble() > allowed.getAsDouble()) {
            findings.accept(about(cable).told(Names.of(cable), length.getAsDouble(), Names.of(type),
                    allowed.getAsDouble()));
        } else if (allowed.isEmpty() && length.getAsDouble() > ETHERNET && isCopperEthernet(cable)) {
            findings.accept(about(cable).kind("ethernet").told(Names.of(cable), length.getAsDouble(), "",
                    ETHERNET));
        }
    }

    private static boolean isCopperEthernet(Cable cable) {
        return Connection.of(cable).filter(each -> Ports.signal(each.from()) == SignalKind.NETWORK
                && Ports.signal(each.to()) == SignalKind.NETWORK
                        && COPPER.contains(CableEnds.connector(cable.getFrom()))
                && COPPER.contains(CableEnds.connector(cable.getTo()))).isPresent()
                && (cable.getType() == null || cable.getType().getCable() == null
                        || cable.getType().getCable().getConductor() != ConductorMaterial.FIBRE);
    }
}
