/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.core.rule.Subject;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.power.Distro;
import org.headroom.model.power.PowerFactory;
import org.headroom.model.power.PowerPlan;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.Supply;
import org.headroom.model.power.Way;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.Rack;
import org.headroom.power.load.LoadEstimator;
import org.headroom.power.network.Lines;
import org.headroom.power.network.Load;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.PowerNetwork;
import org.headroom.power.network.PowerProblem.Code;
import org.headroom.power.network.Protection;
import org.headroom.power.network.Run;
import org.headroom.power.network.Scenario;
import org.headroom.power.network.SourceTree;
import org.headroom.power.network.Station;
import org.headroom.power.network.VoltageLevels;
import org.headroom.power.poe.PoeFeed;

/** Follows the mains cables of a production from its sources to its loads. Used once. */
public final class NetworkBuilder {

    private final Production production;
    private final PowerPlan plan;
    private final Problems problems = new Problems();
    private final Map<Device, Supply> supplies = new IdentityHashMap<>();
    private final Set<Device> path = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Device> expanded = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Device> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Port> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    private final CableReader cables = new CableReader(problems);
    private final ProtectionReader protections = new ProtectionReader(problems);
    private final SourceReader sources = new SourceReader(problems);
    private final LoadReader loads;
    private final Scenario scenario;

    /**
     * @param scenario what is supposed
     * @param dead     ids of inlets that get no power because of what is off
     */
    public NetworkBuilder(Production production, Scenario scenario, Set<String> dead) {
        this.production = production;
        this.scenario = scenario;
        this.plan = production.getPower() == null ? PowerFactory.eINSTANCE.createPowerPlan() : production.getPower();
        var third = problems.notNegative(plan.getThirdHarmonicOfUncorrected(), plan, "third-harmonic");
        if (third.orElse(0) >= 1) {
            problems.positive(Double.NaN, plan, "third-harmonic");
            third = OptionalDouble.empty();
        }
        this.loads = new LoadReader(new LoadEstimator(plan.getDuty(),
                scenario.thirdHarmonic().isPresent() ? scenario.thirdHarmonic() : third, scenario.duty()), problems,
                dead, scenario.systems().isEmpty());
        for (Supply supply : plan.getSupplies()) {
            if (supply.getDevice() != null) {
                supplies.put(supply.getDevice(), supply);
            }
        }
    }

    public PowerNetwork build() {
        var trees = new ArrayList<SourceTree>();
        for (Supply supply : plan.getSupplies()) {
            if (supply instanceof PowerSource source && source.getDevice() != null && !SourceReader.isFed(source)) {
                trees.add(source(source));
            }
        }
        var poe = PoeFeed.of(production);
        var overNetwork = poe.stream().flatMap(feed -> feed.takers().stream()).map(taker -> taker.device().id())
                .collect(Collectors.toSet());
        var adrift = new LinkedHashMap<Device, Subject>();
        var unfed = new ArrayList<Subject>();
        for (Device device : production.getDevices()) {
            var inlets = Sockets.inlets(device).toList();
            if (inlets.isEmpty() || device.isSpare() || supplies.get(device) instanceof PowerSource source
                    && !SourceReader.isFed(source)) {
                continue;
            }
            if (inlets.stream().noneMatch(Sockets::isFed) && overNetwork.contains(device.getId())) {
                continue;
            }
            if (inlets.stream().noneMatch(Sockets::isFed)) {
                unfed.add(Subject.of(device));
            } else if (inlets.stream().noneMatch(reached::contains)) {
                adrift.put(device, Subject.of(device));
            }
        }
        if (scenario.off().isEmpty()) {
            new AdriftReader(problems, refused).tell(adrift.keySet());
        }
        double continuous = share(plan.getContinuousLoadFactor(), "continuous-factor");
        double diversity = share(plan.getDiversity(), "diversity");
        var limit = problems.positive(plan.getVoltageDropLimit(), plan, "drop-limit");
        var duty = plan.getDuty() == DutyLevel.UNSET ? DutyLevel.EIGHTH : plan.getDuty();
        return new PowerNetwork(trees, unfed, List.copyOf(adrift.values()), limit, duty, continuous, diversity,
                sources.plan(plan), poe, racks(), problems.all());
    }

    private Map<String, String> racks() {
        var racks = new HashMap<String, String>();
        for (Rack rack : production.getRacks()) {
            rack.getSlots().stream().filter(slot -> slot.getDevice() != null && rack.getName() != null)
                    .forEach(slot -> racks.put(slot.getDevice().getId(), rack.getName()));
        }
        return racks;
    }

    private double share(Double figure, String what) {
        var share = problems.positive(figure, plan, what);
        if (share.orElse(1) > 1) {
            problems.positive(Double.NaN, plan, what);
            return 1;
        }
        return share.orElse(1);
    }

    private SourceTree source(PowerSource source) {
        var device = source.getDevice();
        var levels = VoltageLevels.of(scenario.systems().getOrDefault(source.getId(), source.getSystem()));
        var rated = problems.positive(source.getRatedCurrent(), source, "rated-current");
        var power = sources.ratedPower(source);
        boolean byOutlet = rated.isEmpty() && power.isEmpty();
        if (byOutlet) {
            rated = SourceReader.ratingOfOutlets(source);
        }
        var outlets = List.<Outlet>of();
        if (SourceReader.isFed(source) || scenario.systems().containsKey(source.getId()) || matchesType(source, levels)) {
            path.add(device);
            expanded.add(device);
            outlets = outlets(device, Optional.empty(), levels.lines(), levels);
            path.remove(device);
        } else {
            refused.add(device);
        }
        var root = new Station(Station.Kind.SOURCE, Subject.of(device),
                new Subject(source.getId(), "PowerSource", Devices.name(device)),
                Devices.typeName(device), location(device), levels.lines(), Protection.NONE, Optional.empty(), outlets,
                Optional.empty(), Optional.empty());
        return new SourceTree(source.getKind(), levels, rated, byOutlet && rated.isPresent(), power,
                sources.facts(source, levels, power), root);
    }

    private boolean matchesType(PowerSource source, VoltageLevels levels) {
        var type = source.getDevice().getType();
        if (type == null || type.getPower() == null) {
            return true;
        }
        var profile = type.getPower();
        boolean phases = profile.getPhases() != 3 || levels.lines().count() == 3;
        boolean single = profile.getPhases() != 1 || profile.getMinimumVoltage() == null || levels.lines().count() < 3;
        var lowest = problems.positive(profile.getMinimumVoltage(), type, "voltage");
        var highest = problems.positive(profile.getMaximumVoltage(), type, "voltage");
        double between = levels.voltage_V(levels.lines());
        boolean voltage = LoadReader.within(between, lowest, highest)
                || LoadReader.within(levels.lineToNeutral_V(), lowest, highest);
        if (phases && single && voltage) {
            return true;
        }
        problems.add(Code.WRONG_SUPPLY, "source-system", source, Devices.name(source.getDevice()), source.getSystem()
                .getLiteral(),
                Devices.typeName(source.getDevice()));
        return false;
    }

    private List<Outlet> outlets(Device device, Optional<Port> inlet, Lines lines, VoltageLevels levels) {
        var outlets = new ArrayList<Outlet>();
        var ports = new HashSet<Port>();
        var supply = supplies.get(device);
        if (isOff(device.getId()) || supply != null && isOff(supply.getId())) {
            return outlets;
        }
        for (Way way : supply == null ? List.<Way>of() : supply.getWays()) {
            var port = way.getPort();
            if (port != null && ports.add(port)) {
                outlets.add(way(way, port, lines, levels));
            }
        }
        for (Port port : Sockets.outlets(device).toList()) {
            if (!ports.contains(port) && Ports.isConnected(port) && isLinked(port, inlet)) {
                outlets.add(link(port, lines, levels));
            }
        }
        return outlets;
    }

    private boolean isOff(String id) {
        return id != null && scenario.off().contains(id);
    }

    private static boolean isLinked(Port outlet, Optional<Port> inlet) {
        return inlet.isEmpty() || Sockets.linkedInlet(outlet).filter(linked -> linked == inlet.get()).isPresent();
    }

    private Outlet way(Way way, Port port, Lines feed, VoltageLevels levels) {
        var label = way.getLabel() == null || way.getLabel().isBlank() ? Ports.label(port) : way.getLabel();
        var name = Devices.name(port.getDevice()) + " · " + label;
        var subject = new Subject(way.getId(), "Way", name);
        var wanted = Lines.of(way.getPhases());
        var lines = resolve(wanted, feed, port);
        if (lines.isEmpty() && Ports.isConnected(port)) {
            if (wanted.isEmpty()) {
                problems.add(Code.PHASE_UNKNOWN, "phase-unknown", List.of(subject), name);
            } else {
                problems.add(Code.WRONG_SUPPLY, "way-phases", List.of(subject), name, wanted, feed);
            }
        }
        return new Outlet(subject, label, true, lines, protections.of(way), runs(port, way.getId(), lines, levels));
    }

    private Outlet link(Port port, Lines feed, VoltageLevels levels) {
        var lines = resolve(Lines.NONE, feed, port);
        var subject = Subject.of(port);
        if (lines.isEmpty()) {
            problems.add(Code.PHASE_UNKNOWN, "phase-unknown", List.of(subject), subject.name());
        }
        return new Outlet(subject, Ports.label(port), false, lines, Protection.NONE,
                runs(port, port.getId(), lines, levels));
    }

    /** The lines of an outlet out of those that reach its device; none when that cannot be told or cannot be. */
    private static Lines resolve(Lines wanted, Lines feed, Port port) {
        boolean onlyOne = feed.count() == 1;
        if (wanted.isEmpty()) {
            boolean all = onlyOne || feed.count() == 3 && Sockets.isThreePhase(Ports.connector(port));
            boolean same = Sockets.linkedInlet(port).filter(inlet -> Ports.connector(inlet) == Ports.connector(port))
                    .isPresent();
            return all || same ? feed : Lines.NONE;
        }
        if (feed.containsAll(wanted)) {
            return wanted;
        }
        // Behind a single-phase feed there is one live conductor, whatever the box calls it.
        return onlyOne && wanted.count() == 1 ? feed : Lines.NONE;
    }

    private List<Run> runs(Port outlet, String id, Lines lines, VoltageLevels levels) {
        var runs = new ArrayList<Run>();
        if (isOff(id)) {
            return runs;
        }
        for (var end : outlet.getEnds()) {
            Cable cable = CableEnds.cable(end);
            CableEnds.farPort(end).filter(far -> cable != null && far.getDevice() != null
                    && Sockets.inlets(far.getDevice())
                    .anyMatch(inlet -> inlet == far)).ifPresent(inlet ->
                    runs.add(cables.run(cable, station(inlet, lines, levels))));
        }
        return runs;
    }

    private Station station(Port inlet, Lines lines, VoltageLevels levels) {
        var device = inlet.getDevice();
        var supply = supplies.get(device);
        boolean first = reached.add(inlet);
        if (lines.isEmpty()) {
            return refuse(inlet, lines, problems.text("refused.phase"));
        }
        if (path.contains(device)) {
            problems.add(Code.LOOP, "loop", device, Devices.name(device));
            return refuse(inlet, lines, problems.text("refused.loop"));
        }
        var feeders = Sockets.feeders(inlet).toList();
        if (feeders.size() > 1 || !first) {
            problems.add(Code.FED_TWICE, "fed-twice", device, Ports.fullName(inlet), names(feeders));
            return refuse(inlet, lines, problems.text("refused.fed-twice"));
        }
        if (supply != null && !expanded.add(device)) {
            problems.add(Code.FED_TWICE, "distro-fed-twice", device, Devices.name(device));
            return refuse(inlet, lines, problems.text("refused.fed-twice"));
        }
        if (!loads.accepts(device, inlet, lines, levels)) {
            return refuse(inlet, lines, problems.text("refused.supply"));
        }
        if (supply instanceof PowerSource source && source.getKind() == SourceKind.TRANSFORMER) {
            return transformer(source, inlet, lines, levels);
        }
        path.add(device);
        var outlets = outlets(device, Optional.of(inlet), lines, levels);
        path.remove(device);
        return station(device, supply, lines, loads.load(device, inlet, lines, levels), outlets, Optional.empty());
    }

    private Station transformer(PowerSource source, Port inlet, Lines lines, VoltageLevels levels) {
        var secondary = source(source);
        if (secondary.levels().lines().count() == 3 && lines.count() < 3) {
            problems.add(Code.WRONG_SUPPLY, "needs-three-phases", source.getDevice(), Devices.name(source.getDevice()),
                    lines);
            return refuse(inlet, lines, problems.text("refused.supply"));
        }
        return station(source.getDevice(), source, lines, loads.load(source.getDevice(), inlet, lines, levels),
                List.of(), Optional.of(secondary));
    }

    private Station refuse(Port inlet, Lines lines, String reason) {
        var device = inlet.getDevice();
        refused.add(device);
        return station(device, supplies.get(device), lines,
                Optional.of(LoadReader.refused(device, inlet, lines, reason)), List.of(), Optional.empty());
    }

    private Station station(Device device, Supply supply, Lines lines, Optional<Load> load, List<Outlet> outlets,
            Optional<SourceTree> secondary) {
        var name = Devices.name(device);
        var main = supply instanceof Distro distro ? protections.of(distro) : Protection.NONE;
        var ups = supply instanceof PowerSource source && source.getKind() == SourceKind.UPS
                ? Optional.of(sources.ups(source)) : Optional.<Station.Ups>empty();
        var subject = supply == null ? Subject.of(device)
                : new Subject(supply.getId(), supply.eClass().getName(), name);
        return new Station(supply == null ? Station.Kind.DEVICE : Station.Kind.DISTRO, Subject.of(device), subject,
                Devices.typeName(device), location(device), lines, main, load, outlets, secondary, ups);
    }

    private static String names(List<Port> ports) {
        return String.join(", ", ports.stream().map(Ports::fullName).distinct().toList());
    }

    private static String location(Device device) {
        return device.getLocation() == null || device.getLocation().getName() == null ? "" : device.getLocation()
                .getName();
    }
}
