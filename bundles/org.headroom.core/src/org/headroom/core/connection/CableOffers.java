/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Gender;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.commands.EndFitting;
import org.headroom.model.production.Production;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Offers cables, and adapters where connectors do not go together. Prefers what the design uses already. Reads the
 * model in the thread that owns it.
 */
public final class CableOffers {

    private static final Messages TEXTS = Messages.of(CableOffers.class);

    private final List<DeviceType> types = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();

    /** @param catalogue cables and adapters to choose from beside those of the design; others are passed over */
    public CableOffers(Production production, Collection<DeviceType> catalogue) {
        Stream.concat(production.getTypes().stream(), catalogue.stream())
                .filter(type -> type.getCable() != null || type.getCategory() == DeviceCategory.ADAPTER)
                .filter(type -> type.getTypeId() != null && uses.putIfAbsent(type.getTypeId(), 0) == null)
                .forEach(types::add);
        production.getCables().forEach(cable -> {
            if (cable.getType() != null && cable.getType().getTypeId() != null) {
                uses.merge(cable.getType().getTypeId(), 1, Integer::sum);
            }
        });
        types.sort(Comparator.comparing((DeviceType type) -> uses.get(type.getTypeId())).reversed());
    }

    /** The cable to take without asking: what the design uses most, else the only one there is; empty: undecided. */
    public Optional<DeviceType> usual(Port from, Port to) {
        var fitting = cables(Ports.signal(from)).filter(type -> fits(type, from, to) || fits(type, to, from)).toList();
        return fitting.stream().findFirst().filter(type -> fitting.size() == 1 || uses.get(type.getTypeId()) > 0);
    }

    /** The ways to join two ports, the best first: one where a cable fits, else several to choose from. */
    public List<CableOffer> between(Port from, Port to) {
        var common = Mating.common(Ports.connector(from), Ports.connector(to));
        if (!common.isEmpty() && PortLaws.sameGender(from, to).isEmpty()) {
            return List.of(offer(CableOffer.Kind.FITS, "offer.fits", usual(from, to), EndFitting.PLAIN,
                    EndFitting.PLAIN));
        }
        var offers = new ArrayList<CableOffer>();
        cables(Ports.signal(from)).filter(type -> isMixed(type) && (fits(type, from, to) || fits(type, to, from)))
                .forEach(type -> offers.add(offer(CableOffer.Kind.OTHER_CABLE, "offer.cable", Optional.of(type),
                        EndFitting.PLAIN, EndFitting.PLAIN, name(type))));
        var atTo = straight(from);
        adapters(from, to).forEach(type -> offers.add(adapted(from, to, Optional.of(type))));
        if (offers.stream().noneMatch(offer -> offer.kind() == CableOffer.Kind.ADAPTER)) {
            offers.add(adapted(from, to, Optional.empty()));
        }
        offers.add(offer(CableOffer.Kind.ANYWAY, "offer.anyway", straightType(from), atTo,
                EndFitting.of(Ports.connector(from), farGender(from))));
        return offers;
    }

    private CableOffer adapted(Port from, Port to, Optional<DeviceType> adapter) {
        var far = EndFitting.of(Ports.connector(from), farGender(from)).adaptedBy(adapter);
        return offer(CableOffer.Kind.ADAPTER, adapter.isPresent() ? "offer.adapter" : "offer.anyAdapter",
                straightType(from), straight(from), far, adapter.map(CableOffers::name).orElse(""), Ports.fullName(to));
    }

    /** The near end of a straight cable that starts at a port. */
    private static EndFitting straight(Port port) {
        return EndFitting.of(Ports.connector(port), opposite(PortLaws.gender(port)));
    }

    /** The gender at the far end of a straight cable that starts at a port. */
    private static Gender farGender(Port port) {
        return Mating.hasPlugAndSocket(Ports.connector(port)) ? PortLaws.gender(port)
                : opposite(PortLaws.gender(port));
    }

    private Optional<DeviceType> straightType(Port port) {
        return cables(Ports.signal(port)).filter(type -> !isMixed(type)
                && type.getCable().getFromConnector() == Ports.connector(port)).findFirst();
    }

    private Stream<DeviceType> cables(SignalKind signal) {
        return types.stream().filter(type -> type.getCategory() == DeviceCategory.CABLE && type.getCable() != null
                && type.getCable().getSignal() == signal);
    }

    private static boolean isMixed(DeviceType type) {
        return type.getCable().getFromConnector() != type.getCable().getToConnector();
    }

    private static boolean fits(DeviceType type, Port from, Port to) {
        var data = type.getCable();
        return data.getFromConnector() != ConnectorKind.UNKNOWN && data.getToConnector() != ConnectorKind.UNKNOWN
                && Mating.fits(data.getFromConnector(), Ports.connector(from))
                && Mating.fits(data.getToConnector(), Ports.connector(to));
    }

    /** Adapters between the far end of a straight cable from one port and another port. */
    private Stream<DeviceType> adapters(Port from, Port to) {
        return types.stream().filter(type -> type.getCategory() == DeviceCategory.ADAPTER
                && type.getPorts().size() == 2)
                .filter(type -> joins(type.getPorts().get(0), type.getPorts().get(1), from, to)
                        || joins(type.getPorts().get(1), type.getPorts().get(0), from, to));
    }

    private static boolean joins(PortType atCable, PortType atPort, Port from, Port to) {
        return atCable.getSignal() == Ports.signal(from)
                && Mating.fits(Ports.connector(from), atCable.getConnector())
                && isPair(farGender(from), atCable.getGender())
                && Mating.fits(atPort.getConnector(), Ports.connector(to))
                && isPair(atPort.getGender(), PortLaws.gender(to));
    }

    private static boolean isPair(Gender one, Gender other) {
        return one == Gender.NONE || other == Gender.NONE || one != other;
    }

    private static Gender opposite(Gender gender) {
        return switch (gender) {
            case M -> Gender.F;
            case F -> Gender.M;
            case NONE -> Gender.NONE;
        };
    }

    private static CableOffer offer(CableOffer.Kind kind, String key, Optional<DeviceType> type, EndFitting from,
            EndFitting to, Object... arguments) {
        return new CableOffer(kind, TEXTS.text(key, arguments), TEXTS.pattern(key + ".detail")
                .map(detail -> TEXTS.text(key + ".detail", arguments)).orElse(""), type, from, to);
    }

    private static String name(DeviceType type) {
        return Stream.of(type.getMaker(), type.getModel(), type.getVariant())
                .filter(part -> part != null && !part.isBlank()).reduce((left, right) -> left + " " + right)
                .orElse(type.getTypeId());
    }
}
