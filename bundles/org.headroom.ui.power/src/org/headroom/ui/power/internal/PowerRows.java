/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.core.rule.Subject;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.LoadResult;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.flow.StationResult;
import org.headroom.power.network.Lines;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.Run;
import org.headroom.power.network.Station;
import org.headroom.power.poe.PoeFeed;

/** A solved supply as a tree of lines: source, its ways, the distros and loads behind them. */
final class PowerRows {

    private static final Messages MESSAGES = Messages.of(PowerRows.class);

    private final Map<Station, StationResult> stations = new HashMap<>();
    private final Map<Outlet, CircuitResult> circuits = new HashMap<>();
    private final Map<Station, LoadResult> loads = new HashMap<>();
    private final SourceResult source;
    private final List<PoeFeed> poe;

    private PowerRows(SourceResult source, List<PoeFeed> poe) {
        this.source = source;
        this.poe = poe;
        source.stations().forEach(station -> {
            stations.put(station.station(), station);
            station.circuits().forEach(circuit -> circuits.put(circuit.outlet(), circuit));
        });
        source.loads().forEach(load -> loads.put(load.station(), load));
    }

    static List<PowerRow> of(PowerResult result) {
        var rows = new ArrayList<>(result.sources().stream().map(source -> new PowerRows(source, result.network().poe()).root()).toList());
        group("unfed", result.network().unfed()).ifPresent(rows::add);
        group("adrift", result.network().adrift()).ifPresent(rows::add);
        return rows;
    }

    /** Devices that nothing feeds, to be dragged onto ways. */
    private static Optional<PowerRow> group(String key, List<Subject> devices) {
        return devices.isEmpty() ? Optional.empty() : Optional.of(new PowerRow(key, "warning", MESSAGES.text(key,
                devices.size()), "", Optional.of(Flow.NONE), OptionalDouble.empty(), OptionalDouble.empty(), devices.stream()
                        .map(device -> new PowerRow(device.id(), "device", device.name(), "", Optional.empty(),
                                OptionalDouble.empty(), OptionalDouble.empty(), List.of())).toList()));
    }

    private PowerRow root() {
        var station = source.tree().root();
        return new PowerRow(station.device().id(), "power", station.device().name(), lines(station.lines()),
                Optional.of(source.flow()), source.load_percent(), source.worst().map(PowerRows::drop).orElse(OptionalDouble.empty()),
                outlets(station));
    }

    private List<PowerRow> outlets(Station station) {
        var rows = new ArrayList<PowerRow>();
        for (Outlet outlet : station.outlets()) {
            if (!outlet.runs().isEmpty()) {
                rows.add(outlet(outlet));
            } else if (outlet.way()) {
                rows.add(new PowerRow(outlet.subject().id(), PowerRow.FREE, MESSAGES.text("free", outlet.label()),
                        lines(outlet.lines()), Optional.of(Flow.NONE), OptionalDouble.empty(), OptionalDouble.empty(),
                        List.of()));
            }
        }
        return rows;
    }

    private PowerRow outlet(Outlet outlet) {
        // nothing is known of a way whose loads are all unknown
        var circuit = Optional.ofNullable(circuits.get(outlet))
                .filter(each -> each.flow().unknown() == 0 || each.flow().loads() > 0);
        var behind = outlet.runs().stream().map(Run::to).map(this::station).toList();
        return new PowerRow(outlet.subject().id(), "way", outlet.label(), lines(outlet.lines()), circuit.map(CircuitResult::flow),
                circuit.map(CircuitResult::load_percent).orElse(OptionalDouble.empty()),
                circuit.flatMap(CircuitResult::worstDrop).map(drop -> OptionalDouble.of(drop.percent()))
                        .orElse(OptionalDouble.empty()),
                behind);
    }

    private PowerRow station(Station station) {
        var result = Optional.ofNullable(stations.get(station));
        var load = Optional.ofNullable(loads.get(station));
        Optional<Flow> flow = result.map(StationResult::flow)
                .or(() -> load.filter(each -> each.load().draw().isPresent()).map(each -> Flow.of(each.load(), source.tree().levels())));
        if (flow.filter(each -> each.unknown() > 0 && each.loads() == 0).isPresent()
                || load.isPresent() && load.get().load().draw().isEmpty()) {
            flow = Optional.empty();
        }
        return new PowerRow(station.device().id(), station.kind() == Station.Kind.DISTRO ? "distro" : "device",
                station.device().name() + " · " + station.typeName(), lines(station.lines()), flow,
                result.map(StationResult::load_percent).orElse(OptionalDouble.empty()),
                load.map(PowerRows::drop).orElse(OptionalDouble.empty()), Stream.concat(outlets(station).stream(),
                        overNetwork(station.device().id())).toList());
    }

    /** What hangs on the network ports of a device. */
    private Stream<PowerRow> overNetwork(String id) {
        return poe.stream().filter(feed -> feed.source().id().equals(id)).flatMap(feed -> feed.takers().stream())
                .map(taker -> new PowerRow(taker.device().id(), "network", MESSAGES.text("poe", taker.device().name(),
                        taker.port(), taker.power_W().isPresent() ? String.format(Locale.ROOT, "%.1f W",
                                taker.power_W().getAsDouble()) : MESSAGES.text("unknown")), "", Optional.of(Flow.NONE),
                        OptionalDouble.empty(), OptionalDouble.empty(), List.of()));
    }

    private static OptionalDouble drop(LoadResult load) {
        return load.drop().map(drop -> OptionalDouble.of(drop.percent())).orElse(OptionalDouble.empty());
    }

    private static String lines(Lines lines) {
        return lines.numbers().stream().map(number -> "L" + (number + 1)).collect(Collectors.joining(" "));
    }
}
