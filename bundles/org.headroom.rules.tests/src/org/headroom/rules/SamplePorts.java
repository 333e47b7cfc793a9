/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.catalogue.PortType;

/** The usual ports of sample devices. */
public final class SamplePorts {

    private SamplePorts() {
    }

    /** A balanced microphone output. */
    public static PortType micOut(String key, Phantom phantom) {
        return analogue(key, Direction.OUT, Gender.M, SignalLevel.MIC, phantom);
    }

    /** A microphone input. */
    public static PortType micIn(String key, Phantom phantom) {
        return analogue(key, Direction.IN, Gender.F, SignalLevel.MIC, phantom);
    }

    public static PortType lineOut(String key) {
        return analogue(key, Direction.OUT, Gender.M, SignalLevel.LINE, Phantom.UNKNOWN);
    }

    public static PortType lineIn(String key) {
        return analogue(key, Direction.IN, Gender.F, SignalLevel.LINE, Phantom.UNKNOWN);
    }

    /** A jack for instruments. */
    public static PortType jack(String key, Direction direction) {
        return SampleRig.port(key, direction, SignalKind.ANALOGUE, ConnectorKind.TS, port -> {
            port.setGender(Gender.F);
            port.setLevel(SignalLevel.INSTRUMENT);
            port.setBalanced(false);
        });
    }

    public static PortType speaker(String key, Direction direction, int channels) {
        return SampleRig.port(key, direction, SignalKind.LOUDSPEAKER, ConnectorKind.NL4, port -> {
            port.setGender(Gender.F);
            port.setLevel(SignalLevel.SPEAKER);
            port.setChannels(channels);
        });
    }

    public static PortType line100V(String key, Direction direction) {
        return SampleRig.port(key, direction, SignalKind.LOUDSPEAKER, ConnectorKind.TERMINAL,
                port -> port.setLevel(SignalLevel.SPEAKER_100V));
    }

    public static PortType inlet(String key) {
        return SampleRig.port(key, Direction.IN, SignalKind.POWER, ConnectorKind.IEC_C14, port ->
                port.setGender(Gender.M));
    }

    public static PortType outlet(String key) {
        return SampleRig.port(key, Direction.OUT, SignalKind.POWER, ConnectorKind.IEC_C13, port ->
                port.setGender(Gender.F));
    }

    /** A Dante port; {@code null} for a number of channels that is not known. */
    public static PortType dante(String key, NetworkRedundancy redundancy, Integer transmits, Integer receives) {
        return SampleRig.port(key, Direction.BIDIRECTIONAL, SignalKind.NETWORK, ConnectorKind.ETHERCON, port -> {
            port.setNetwork(CatalogueFactory.eINSTANCE.createNetworkPortData());
            port.getNetwork().getProtocols().add("dante");
            port.getNetwork().setRedundancy(redundancy);
            port.getNetwork().setTransmitChannels(transmits);
            port.getNetwork().setReceiveChannels(receives);
        });
    }

    public static PortType ethernet(String key, PoeRole poe) {
        return SampleRig.port(key, Direction.BIDIRECTIONAL, SignalKind.NETWORK, ConnectorKind.RJ45, port -> {
            port.setNetwork(CatalogueFactory.eINSTANCE.createNetworkPortData());
            port.getNetwork().getProtocols().add("ethernet");
            port.getNetwork().setPoeRole(poe);
        });
    }

    private static PortType analogue(String key, Direction direction, Gender gender, SignalLevel level,
            Phantom phantom) {
        return SampleRig.port(key, direction, SignalKind.ANALOGUE, ConnectorKind.XLR3, port -> {
            port.setGender(gender);
            port.setLevel(level);
            port.setBalanced(true);
            port.setPhantom(phantom);
        });
    }
}
