/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.headroom.core.connection.DeviceInsertion;
import org.headroom.core.connection.Sockets;
import org.headroom.core.numbering.CableNumbers;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.AddCables;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.DissolveMulticore;
import org.headroom.model.commands.EndFitting;
import org.headroom.model.commands.JoinCables;
import org.headroom.model.commands.MakeLoom;
import org.headroom.model.commands.MakeMulticore;
import org.headroom.model.commands.NewCable;
import org.headroom.model.commands.Replug;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.CableSide;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.render.scene.Point;

/** All tools for connecting on a sheet, by the commands that call them. */
public final class ConnectTools {

    private static final String PREFIX = "org.headroom.diagram.";
    private static final String CONNECT_KEY = "c";
    /** How near the mouse must be to a line for its bends, in pixels of the screen. */
    private static final double REACH = 12;

    private final Connecting connecting;
    private final Map<String, Runnable> commands = new LinkedHashMap<>();
    private Optional<org.eclipse.swt.graphics.Point> mouse = Optional.empty();

    public ConnectTools(Connecting connecting) {
        this.connecting = connecting;
        connecting.viewer().getControl().addListener(SWT.MouseDown, event -> mouse =
                Optional.of(new org.eclipse.swt.graphics.Point(event.x, event.y)));
        commands.put(PREFIX + "connect", this::connect);
        commands.put(PREFIX + "unplug", this::unplug);
        commands.put(PREFIX + "addSpare", this::addSpare);
        commands.put(PREFIX + "makeMulticore", this::makeMulticore);
        commands.put(PREFIX + "dissolveMulticore", this::dissolveMulticore);
        commands.put(PREFIX + "makeLoom", this::makeLoom);
        commands.put(PREFIX + "deleteAndJoin", this::deleteAndJoin);
        commands.put(PREFIX + "addBend", this::addBend);
        commands.put(PREFIX + "removeBend", this::removeBend);
        commands.put(PREFIX + "routeAutomatically", this::routeAutomatically);
        commands.put(PREFIX + "renumber", this::renumber);
        commands.put(PREFIX + "selectSide", this::selectSide);
        commands.put(PREFIX + "drawPorts", this::drawPorts);
        commands.put(PREFIX + "follow", connecting.references()::followSelected);
        commands.put(PREFIX + "back", connecting.references()::back);
    }

    /** What each command does. */
    public Map<String, Runnable> commands() {
        return Map.copyOf(commands);
    }

    /** Letters were typed; true when they were meant for a tool here: C connects ports that are selected. */
    public boolean typed(String letters) {
        if (CONNECT_KEY.equalsIgnoreCase(letters) && !connecting.selectedPorts().isEmpty()) {
            connect();
            return true;
        }
        return false;
    }

    private void drawPorts() {
        var change = DrawnPorts.turn(connecting.selectedOf(PlacedDevice.class));
        if (change.isEmpty() || !connecting.execute(change.get())) {
            connecting.tell(Optional.of(connecting.text("need.device")));
        }
    }

    private void connect() {
        var ports = connecting.selectedPorts();
        var devices = connecting.selectedOf(PlacedDevice.class);
        if (!ports.isEmpty()) {
            new TargetList(connecting, ports).open();
        } else if (devices.size() == 1 && devices.getFirst().getDevice() != null) {
            connectFrom(devices.getFirst());
        } else {
            connecting.tell(Optional.of(connecting.text("need.ports")));
        }
    }

    /** Asks for a port of a device first, those with room. */
    private void connectFrom(PlacedDevice placed) {
        var ports = placed.getDevice().getPorts().stream().filter(port -> !Sockets.isFull(port))
                .map(port -> new Choices.Choice(Ports.label(port), Ports.signal(port).getLiteral(), port)).toList();
        connecting.choose(Choices.of(connecting.text("source.hint", Devices.name(placed.getDevice())), ports,
                choice -> connecting.viewer().getControl().getDisplay().asyncExec(() -> new TargetList(connecting,
                        List.of(new PlacedPort(placed, (Port) choice.value()))).open())));
    }

    /** The ports that follow the one that is selected, of the same kind and free. */
    private void selectSide() {
        var ports = connecting.selectedPorts();
        if (ports.isEmpty()) {
            connecting.tell(Optional.of(connecting.text("need.ports")));
            return;
        }
        var following = connecting.following(ports.getFirst());
        connecting.part().ifPresent(part -> connecting.viewer().setSelection(
                new StructuredSelection(following.stream().map(part::part)
                        .flatMap(Optional::stream).toList())));
    }

    /** Pulls out what is selected: the plugs in ports, or an end of a cable that is asked for. */
    private void unplug() {
        var ends = new LinkedHashSet<CableEnd>();
        connecting.selectedPorts().forEach(port -> ends.addAll(port.port().getEnds()));
        var cables = connecting.selectedCables();
        if (!ends.isEmpty()) {
            unplug(ends);
            return;
        }
        if (cables.isEmpty()) {
            connecting.tell(Optional.of(connecting.text("need.cables")));
            return;
        }
        var from = plugged(cables, CableSide.FROM);
        var to = plugged(cables, CableSide.TO);
        var choices = new ArrayList<Choices.Choice>();
        if (!from.isEmpty()) {
            choices.add(new Choices.Choice(connecting.text("unplug.at", where(from)), "", from));
        }
        if (!to.isEmpty()) {
            choices.add(new Choices.Choice(connecting.text("unplug.at", where(to)), "", to));
        }
        if (choices.size() == 2) {
            var both = new LinkedHashSet<>(from);
            both.addAll(to);
            choices.add(new Choices.Choice(connecting.text("unplug.both"), "", both));
        }
        if (choices.isEmpty()) {
            connecting.tell(Optional.of(connecting.text("unplug.free")));
            return;
        }
        connecting.choose(Choices.of(connecting.text("unplug.hint"), choices, choice -> unplug((Set<?>) choice.value())));
    }

    private static Set<CableEnd> plugged(List<Cable> cables, CableSide side) {
        var ends = new LinkedHashSet<CableEnd>();
        cables.stream().map(cable -> side == CableSide.FROM ? cable.getFrom() : cable.getTo())
                .filter(end -> CableEnds.port(end).isPresent()).forEach(ends::add);
        return ends;
    }

    private String where(Set<CableEnd> ends) {
        return ends.size() == 1 ? Ports.fullName(ends.iterator().next().getPort())
                : String.join(", ", new LinkedHashSet<>(ends.stream().map(end -> Devices.name(end.getPort().getDevice()))
                        .toList()));
    }

    private void unplug(Set<?> ends) {
        var targets = new LinkedHashMap<CableEnd, Optional<Port>>();
        ends.forEach(end -> targets.put((CableEnd) end, Optional.empty()));
        connecting.execute(new Replug(targets));
    }

    /** A spare cable like each of those selected, with both ends free. */
    private void addSpare() {
        var cables = connecting.selectedCables();
        if (cables.isEmpty()) {
            connecting.tell(Optional.of(connecting.text("need.cables")));
            return;
        }
        var numbers = CableNumbers.of(connecting.production());
        var change = new AddCables(connecting.production(), cables.stream().map(cable -> new NewCable(Optional.empty(),
                Optional.empty(), cable.getSignal(), Optional.ofNullable(cable.getType()), numbers.next(cable.getSignal(),
                        CableEnds.port(cable.getFrom()), CableEnds.port(cable.getTo())),
                EndFitting.PLAIN, EndFitting.PLAIN)).toList());
        if (connecting.execute(change)) {
            connecting.tell(Optional.of(connecting.text("spare", String.join(", ", change.cables().stream()
                    .map(Cable::getNumber).toList()))));
        }
    }

    private void makeMulticore() {
        var cables = connecting.selectedCables();
        if (cables.size() < 2) {
            connecting.tell(Optional.of(connecting.text("need.severalCables")));
            return;
        }
        var ordered = connecting.inOrder(cables, CableSide.TO);
        var types = new ArrayList<Choices.Choice>();
        types.add(new Choices.Choice(connecting.text("multicore.later"), connecting.text("multicore.pairs", cables.size()), ""));
        Stream.concat(connecting.production().getTypes().stream(), connecting.catalogue().stream())
                .filter(type -> type.getCategory() == DeviceCategory.MULTICORE && pairs(type) >= cables.size()
                        && type.getCable().getSignal() == cables.getFirst().getSignal())
                .filter(type -> types.stream().noneMatch(each -> each.value() instanceof DeviceType known
                        && Objects.equals(known.getTypeId(), type.getTypeId())))
                .forEach(type -> types.add(new Choices.Choice(type.getModel(), connecting.text("multicore.pairs",
                        pairs(type)), type)));
        connecting.choose(Choices.of(connecting.text("multicore.hint", cables.size()), types, choice -> {
            var type = choice.value() instanceof DeviceType chosen ? Optional.of(chosen) : Optional.<DeviceType>empty();
            if (connecting.execute(new MakeMulticore(connecting.production(), ordered,
                    CableNumbers.of(connecting.production()).nextMulticore(), type))) {
                connecting.selectLater(cables);
            }
        }));
    }

    private static int pairs(DeviceType type) {
        return type.getCable() == null || type.getCable().getPairs() == null ? 0 : type.getCable().getPairs();
    }

    private void dissolveMulticore() {
        var multicores = new LinkedHashSet<Multicore>();
        connecting.selectedCables().stream().map(Cable::getMulticore).filter(Objects::nonNull).forEach(multicores::add);
        if (multicores.isEmpty()) {
            connecting.tell(Optional.of(connecting.text("need.multicore")));
            return;
        }
        var changes = multicores.stream().map(DissolveMulticore::new).toList();
        connecting.execute(changes.size() == 1 ? changes.getFirst()
                : new CompoundChange(changes.getFirst().label(), changes));
    }

    private void makeLoom() {
        var cables = connecting.selectedCables();
        if (cables.isEmpty()) {
            connecting.tell(Optional.of(connecting.text("need.severalCables")));
            return;
        }
        var taken = connecting.production().getLooms().size();
        connecting.execute(new MakeLoom(connecting.production(), cables, connecting.text("loom.name", taken + 1)));
    }

    /** Deletes devices from the production, and makes one cable of each two that met there. */
    private void deleteAndJoin() {
        var devices = connecting.selectedOf(PlacedDevice.class).stream().map(PlacedDevice::getDevice)
                .filter(Objects::nonNull).distinct().toList();
        if (devices.size() != 1) {
            connecting.tell(Optional.of(connecting.text("need.oneDevice")));
            return;
        }
        var joins = DeviceInsertion.joinsAcross(devices.getFirst());
        if (joins.isEmpty()) {
            connecting.tell(Optional.of(connecting.text("join.nothing", Devices.name(devices.getFirst()))));
            return;
        }
        connecting.execute(JoinCables.across(devices.getFirst(), joins));
    }

    private record Grip(Cable cable, HandLine line, int leg, Point place) {
    }

    /** The leg of the selected cable below the place where the mouse was pressed last. */
    private Optional<Grip> grip() {
        var cables = connecting.selectedCables();
        if (cables.size() != 1 || mouse.isEmpty()) {
            return Optional.empty();
        }
        var place = connecting.viewer().toSheet(mouse.get().x, mouse.get().y);
        return connecting.handLine(cables.getFirst()).flatMap(line -> {
            OptionalInt leg = line.legAt(place, REACH / Math.min(1, connecting.viewer().zoom()));
            return leg.isPresent() ? Optional.of(new Grip(cables.getFirst(), line, leg.getAsInt(), place))
                    : Optional.empty();
        });
    }

    private void addBend() {
        bend(grip().flatMap(grip -> grip.line().addBend(grip.leg(), grip.place())), "bend.short");
    }

    private void removeBend() {
        bend(grip().flatMap(grip -> grip.line().removeBend(grip.leg())), "bend.none");
    }

    private void bend(Optional<HandLine> line, String otherwise) {
        if (line.isPresent()) {
            connecting.layByHand(connecting.selectedCables().getFirst(), line.get());
        } else {
            connecting.tell(Optional.of(connecting.text(grip().isPresent() ? otherwise : "need.leg")));
        }
    }

    /** Gives the cables that are selected back to the router; without a selection all that were laid by hand. */
    private void routeAutomatically() {
        var cables = connecting.selectedCables();
        if (cables.isEmpty()) {
            cables = connecting.flow().sheet().getRoutes().stream().filter(Route::isManual).map(Route::getCable)
                    .filter(Objects::nonNull).toList();
        }
        if (cables.isEmpty()) {
            connecting.tell(Optional.of(connecting.text("route.none")));
        } else {
            connecting.flow().layAnew(cables);
        }
    }

    /** Numbers the cables that are selected, or all on the sheet, after a look at the outcome. */
    private void renumber() {
        var cables = connecting.selectedCables();
        if (cables.isEmpty()) {
            cables = connecting.part().map(part -> part.picture().layout().runs().stream().map(run -> run.cable()).toList())
                    .orElse(List.of());
        }
        if (cables.isEmpty()) {
            connecting.tell(Optional.of(connecting.text("need.cables")));
            return;
        }
        new RenumberDialog(connecting.viewer().getControl().getShell(), connecting.production(), cables)
                .ask().ifPresent(connecting::execute);
    }
}
