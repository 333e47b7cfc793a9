/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.core.internal.catalogue.Fields.Sign;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.InternalPath;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.catalogue.PortType;

/** Reads the ports of a type and the signal paths between them. */
final class PortsReader {

    private static final String NUMBER = "{n}";
    private static final Pattern KEY = Pattern.compile("[a-z0-9_.-]+(\\{n\\}[a-z0-9_.-]*)?");
    private static final Pattern END = Pattern.compile("[a-z0-9_.-]+\\*?");
    /** More ports than this are a slip of the pen. */
    private static final int MAX_PORTS = 2048;

    private static final List<ConnectorKind> CONNECTORS = ConnectorKind.VALUES.stream()
            .filter(each -> each != ConnectorKind.UNKNOWN).toList();
    private static final List<SignalLevel> LEVELS = SignalLevel.VALUES.stream()
            .filter(each -> each != SignalLevel.UNKNOWN).toList();
    private static final List<Phantom> PHANTOMS = Phantom.VALUES.stream().filter(each -> each != Phantom.UNKNOWN)
            .toList();

    private final Set<String> keys = new TreeSet<>();

    /** Reads the ports; one entry may stand for many. */
    List<PortType> ports(Fields type) {
        var ports = new ArrayList<PortType>();
        for (Fields port : type.fieldsList("ports")) {
            try (port) {
                addPorts(port, ports);
            }
            if (ports.size() > MAX_PORTS) {
                port.problems().error(port.mark(), "too-many-ports", String.valueOf(MAX_PORTS));
                return List.of();
            }
        }
        return ports;
    }

    private void addPorts(Fields port, List<PortType> ports) {
        var key = port.required("key", KEY, "a-z 0-9 _ . -");
        var label = port.text("label");
        var counted = port.has("count");
        int count = port.whole("count", 1, MAX_PORTS).orElse(1);
        int first = port.whole("first", 0, 10_000).orElse(1);
        var template = port(port);
        if (key.isEmpty()) {
            return;
        }
        for (int n = first; n < first + count; n++) {
            var each = n == first + count - 1 ? template : EcoreUtil.copy(template);
            each.setKey(numbered(key.get(), counted, n));
            var number = String.valueOf(n);
            each.setLabel(label.map(text -> text.replace(NUMBER, number)).orElse(null));
            if (keys.add(each.getKey())) {
                ports.add(each);
            } else {
                port.problems().error(port.mark("key"), "port-twice", each.getKey());
            }
        }
    }

    private static String numbered(String key, boolean counted, int n) {
        if (key.contains(NUMBER)) {
            return key.replace(NUMBER, String.valueOf(n));
        }
        return counted ? key + n : key;
    }

    private static PortType port(Fields from) {
        var port = CatalogueFactory.eINSTANCE.createPortType();
        from.text("section").ifPresent(port::setSection);
        from.requiredWord("direction", Direction.VALUES).ifPresent(port::setDirection);
        signal(from).ifPresent(port::setSignal);
        from.requiredWord("connector", CONNECTORS).ifPresent(port::setConnector);
        from.requiredWord("gender", Gender.VALUES).ifPresent(port::setGender);
        from.word("level", LEVELS).ifPresent(port::setLevel);
        from.flag("balanced").ifPresent(port::setBalanced);
        from.figure("impedance_ohm", 0, port::setImpedance);
        from.figure("nominal_dBu", 0, Sign.ANY, port::setNominalLevel);
        from.figure("max_dBu", 0, Sign.ANY, port::setMaxLevel);
        from.word("phantom", PHANTOMS).ifPresent(port::setPhantom);
        from.whole("channels", 0, 4096).ifPresent(port::setChannels);
        port.getTaps().addAll(from.figures("tap_W", 0, Sign.POSITIVE));
        from.fields("network").ifPresent(network -> network(network, port));
        check(from, port);
        return port;
    }

    /** Packs may say word-clock, which is what technicians call the clock on a BNC. */
    private static Optional<SignalKind> signal(Fields from) {
        if (from.has("signal") && from.text("signal").filter("word-clock"::equals).isPresent()) {
            return Optional.of(SignalKind.CLOCK);
        }
        return from.requiredWord("signal", SignalKind.VALUES);
    }

    private static void network(Fields from, PortType port) {
        try (from) {
            var network = CatalogueFactory.eINSTANCE.createNetworkPortData();
            network.getProtocols().addAll(from.texts("protocols"));
            from.whole("tx", 0, 65_536).ifPresent(network::setTransmitChannels);
            from.whole("rx", 0, 65_536).ifPresent(network::setReceiveChannels);
            from.word("redundancy", NetworkRedundancy.VALUES).ifPresent(network::setRedundancy);
            from.figure("speed_Mbps", 6, network::setSpeed);
            from.word("poe_role", PoeRole.VALUES).ifPresent(network::setPoeRole);
            from.figure("poe_W", 0, network::setPoePower);
            port.setNetwork(network);
        }
    }

    private static void check(Fields from, PortType port) {
        if (port.getNetwork() != null && port.getSignal() != SignalKind.NETWORK) {
            from.problems().error(from.mark("network"), "network-without-network");
        }
        var analogue = port.getSignal() == SignalKind.ANALOGUE || port.getSignal() == SignalKind.LOUDSPEAKER;
        if (!analogue && (from.has("level") || from.has("max_dBu") || from.has("nominal_dBu"))) {
            from.problems().error(from.mark(), "level-without-analogue");
        }
        if (port.getPhantom() == Phantom.PROVIDES && port.getDirection() == Direction.OUT) {
            from.problems().error(from.mark("phantom"), "phantom-backwards");
        }
    }

    /** Reads the paths between the ports that were read before. */
    List<InternalPath> paths(Fields type) {
        var paths = new ArrayList<InternalPath>();
        for (Fields from : type.fieldsList("internal")) {
            try (from) {
                var path = CatalogueFactory.eINSTANCE.createInternalPath();
                end(from, "from").ifPresent(path::setFromKey);
                end(from, "to").ifPresent(path::setToKey);
                from.requiredWord("kind", PathKind.VALUES).ifPresent(path::setKind);
                from.figure("gain_dB", 0, Sign.ANY, path::setGain);
                from.figure("delay_ms", -3, Sign.NOT_NEGATIVE, path::setDelay);
                paths.add(path);
            }
        }
        return paths;
    }

    private Optional<String> end(Fields from, String key) {
        return from.required(key, END, "a-z 0-9 _ . - *").filter(end -> {
            if (!matches(end)) {
                from.problems().error(from.mark(key), "no-such-port", end, Similar.to(end, keys)
                        .map(FileProblemTexts::didYouMean)
                        .orElse(FileProblemTexts.known(String.join(", ", keys))));
                return false;
            }
            return true;
        });
    }

    /** Whether there is such a port; a star stands for any number. */
    boolean matches(String end) {
        if (!end.endsWith("*")) {
            return keys.contains(end);
        }
        var stem = end.substring(0, end.length() - 1);
        return keys.stream().anyMatch(key -> key.startsWith(stem) && isNumber(key, stem.length()));
    }

    private static boolean isNumber(String key, int from) {
        return from < key.length() && key.chars().skip(from).allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
