/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.easyschematic;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.PortType;

/** Types of ports from words of a list. */
final class Ports {

    private Ports() {
    }

    static PortType make(int number, String label, String section, Direction direction, String signal, String connector) {
        var port = CatalogueFactory.eINSTANCE.createPortType();
        port.setKey("p" + number);
        port.setLabel(label.isEmpty() ? Integer.toString(number) : label);
        port.setSection(section.isEmpty() ? null : section);
        port.setDirection(direction);
        var kind = connector.isEmpty() ? ConnectorKind.UNKNOWN : Words.connector(connector);
        port.setConnector(kind);
        port.setSignal(Words.signal(signal, kind));
        if (port.getSignal() == SignalKind.NETWORK) {
            var network = CatalogueFactory.eINSTANCE.createNetworkPortData();
            if (signal.equalsIgnoreCase("dante")) {
                network.getProtocols().add("dante");
            }
            port.setNetwork(network);
        }
        return port;
    }
}
