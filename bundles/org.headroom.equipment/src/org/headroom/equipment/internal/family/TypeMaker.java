/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.equipment.internal.family;

import org.headroom.common.text.Messages;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.Basis;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.catalogue.PortType;

/** Builds a type port by port. */
final class TypeMaker {

    private static final Messages MESSAGES = Messages.of(TypeMaker.class);

    private final DeviceType type = CatalogueFactory.eINSTANCE.createDeviceType();

    TypeMaker(String id, String model, DeviceCategory category) {
        type.setTypeId(id);
        type.setModel(model);
        type.setCategory(category);
        type.setLayer(CatalogueLayer.BUILT_IN);
        var source = CatalogueFactory.eINSTANCE.createProvenance();
        source.getFields().add("ports");
        source.setTitle(MESSAGES.text("provenance"));
        source.setBasis(Basis.GUESS);
        type.getProvenance().add(source);
    }

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** XLR sockets in a row, with keys and labels that count from 1. */
    TypeMaker xlr(String key, int count, Direction direction, String section, String label, Phantom phantom) {
        for (int i = 1; i <= count; i++) {
            var port = port(key + i, label.isEmpty() ? Integer.toString(i) : MESSAGES.text(label, i), direction,
                    SignalKind.ANALOGUE, ConnectorKind.XLR3, direction == Direction.IN ? Gender.F : Gender.M);
            port.setSection(MESSAGES.text(section));
            port.setLevel(phantom == Phantom.UNKNOWN ? SignalLevel.LINE : SignalLevel.MIC);
            port.setBalanced(Boolean.TRUE);
            port.setPhantom(phantom);
        }
        return this;
    }

    TypeMaker network(String key, String label, NetworkRedundancy redundancy) {
        var port = port(key, MESSAGES.text(label), Direction.BIDIRECTIONAL, SignalKind.NETWORK, ConnectorKind.ETHERCON,
                Gender.F);
        var network = CatalogueFactory.eINSTANCE.createNetworkPortData();
        network.setRedundancy(redundancy);
        port.setNetwork(network);
        return this;
    }

    PortType port(String key, String label, Direction direction, SignalKind signal, ConnectorKind connector,
            Gender gender) {
        var port = CatalogueFactory.eINSTANCE.createPortType();
        port.setKey(key);
        port.setLabel(label);
        port.setDirection(direction);
        port.setSignal(signal);
        port.setConnector(connector);
        port.setGender(gender);
        type.getPorts().add(port);
        return port;
    }

    TypeMaker path(String from, String to, PathKind kind) {
        var path = CatalogueFactory.eINSTANCE.createInternalPath();
        path.setFromKey(from);
        path.setToKey(to);
        path.setKind(kind);
        type.getInternalPaths().add(path);
        return this;
    }

    /** The type, with the choices that it was made of. */
    DeviceType made(Choices... choices) {
        for (Choices each : choices) {
            type.getProperties().add(each.definition());
        }
        return type;
    }
}
