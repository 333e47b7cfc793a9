/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.jface.viewers.StructuredSelection;
import org.headroom.common.text.Messages;
import org.headroom.core.connection.CableOffer;
import org.headroom.core.connection.CableOffers;
import org.headroom.core.connection.ConnectionJudge;
import org.headroom.core.connection.Fit;
import org.headroom.core.connection.PortPairs;
import org.headroom.core.connection.Sockets;
import org.headroom.core.connection.Verdict;
import org.headroom.core.numbering.CableNumbers;
import org.headroom.diagram.flow.internal.parts.FlowSheet;
import org.headroom.diagram.flow.internal.parts.Gestures;
import org.headroom.diagram.flow.internal.parts.SheetPart;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.AddCables;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.MakeMulticore;
import org.headroom.model.commands.NewCable;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.model.commands.SetRoutes;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Element;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableSide;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.render.scene.Point;

/**
 * Connecting on one sheet: what the drags share, and what follows from a drop. Every user action is one step of the
 * design's history. For the UI thread.
 */
public final class Connecting implements Gestures {

    private static final Messages MESSAGES = Messages.of(Connecting.class);
    /** How near a press must be to the end of a selected cable, or to its line, in pixels of the screen. */
    private static final double HANDLE = 7;

    private final FlowSheet flow;
    private final DiagramViewer viewer;
    private final Supplier<Optional<SheetPart>> part;
    private final Supplier<List<DeviceType>> catalogue;
    private final Consumer<Choices> chooser;
    private final Insertions insertions;
    private final References references;
    private final HandMarks marks;
    private ConnectionJudge judge = ConnectionJudge.standard();

    /**
     * @param part      shows the sheet
     * @param catalogue types to choose cables, adapters and devices from
     * @param chooser   lets the user choose
     * @param sheets    shows other sheets
     */
    public Connecting(FlowSheet flow, DiagramViewer viewer, Supplier<Optional<SheetPart>> part,
            Supplier<List<DeviceType>> catalogue, Consumer<Choices> chooser, OtherSheets sheets) {
        this.flow = flow;
        this.viewer = viewer;
        this.part = part;
        this.catalogue = catalogue;
        this.chooser = chooser;
        this.insertions = new Insertions(this);
        this.references = new References(this, sheets);
        this.marks = new HandMarks(this);
    }

    /** Where lines that were laid by hand are marked. */
    public List<Point> handMarks() {
        return marks.marks();
    }

    /** Judges by something else from now on, such as by a matrix of what may drive what as well. */
    public void judgeBy(ConnectionJudge value) {
        judge = value;
    }

    ConnectionJudge judge() {
        return judge;
    }

    FlowSheet flow() {
        return flow;
    }

    DiagramViewer viewer() {
        return viewer;
    }

    Optional<SheetPart> part() {
        return part.get();
    }

    Production production() {
        return flow.design().production();
    }

    List<DeviceType> catalogue() {
        return catalogue.get();
    }

    String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    void tell(Optional<String> message) {
        flow.tell(message);
    }

    void choose(Choices choices) {
        chooser.accept(choices);
    }

    public References references() {
        return references;
    }

    /** Makes a change as one step; tells the user when it cannot be made. */
    boolean execute(Change change) {
        try {
            flow.design().history().execute(change);
            flow.tell(Optional.empty());
            return true;
        } catch (RefusedChangeException e) {
            flow.tell(Optional.ofNullable(e.getMessage()));
            return false;
        }
    }

    /** Selects things once they are shown. */
    void selectLater(Collection<?> keys) {
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
                viewer.setSelection(new StructuredSelection(keys.stream().map(viewer::part).flatMap(Optional::stream)
                        .toList()));
            }
        });
    }

    private <T> List<T> selected(Class<T> kind) {
        var found = new ArrayList<T>();
        for (var each : viewer.getSelectedEditParts()) {
            if (kind.isInstance(((EditPart) each).getModel())) {
                found.add(kind.cast(((EditPart) each).getModel()));
            }
        }
        return found;
    }

    /** The ports that are selected, from the top left down. */
    List<PlacedPort> selectedPorts() {
        return selected(PlacedPort.class).stream().sorted(Comparator.comparingInt((PlacedPort port) -> port.placed().getX())
                .thenComparingInt(port -> port.placed().getY())
                .thenComparingInt(port -> port.port().getDevice().getPorts().indexOf(port.port()))).toList();
    }

    List<Cable> selectedCables() {
        return selected(Cable.class);
    }

    <T> List<T> selectedOf(Class<T> kind) {
        return selected(kind);
    }

    /** The port and those that follow it where it is drawn. */
    List<PlacedPort> following(PlacedPort first) {
        return PortPairs.following(first.port()).stream().map(port -> new PlacedPort(first.placed(), port)).toList();
    }

    /** Cables in the order of their ports on one side. */
    List<Cable> inOrder(Collection<Cable> cables, CableSide side) {
        return cables.stream().sorted(Comparator.comparingInt(cable -> {
            var end = side == CableSide.FROM ? cable.getFrom() : cable.getTo();
            return end == null || end.getPort() == null ? cable.getPair()
                    : end.getPort().getDevice().getPorts().indexOf(end.getPort());
        })).toList();
    }

    Targets targets(Function<Port, Verdict> verdict) {
        return new Targets(part().orElseThrow().picture(), verdict);
    }

    /** What the mouse is told about a port. */
    String note(Verdict verdict) {
        var other = verdict.from() == verdict.to() ? Ports.fullName(verdict.to())
                : text("pair", Ports.fullName(verdict.from()), Ports.fullName(verdict.to()));
        return verdict.reason().map(reason -> verdict.fit() == Fit.MISFIT ? text("misfit", reason) : reason).orElse(other);
    }

    @Override
    public Optional<DragTracker> tracker(EditPart pressed, Point place, boolean control) {
        var end = selectedEndAt(place);
        if (end.isPresent()) {
            return end;
        }
        if (control && references.isReference(pressed, place)) {
            viewer.getControl().getDisplay().asyncExec(() -> references.follow(pressed.getModel()));
            return Optional.of(new SelectEditPartTracker(pressed));
        }
        return switch (pressed.getModel()) {
            case PlacedPort port -> Optional.of(fromPort(pressed, port));
            case Cable cable when selectedCables().equals(List.of(cable)) -> legAt(pressed, cable, place);
            default -> Optional.empty();
        };
    }

    /** A plug that fills a port is pulled out and moved; from any other port a new cable is drawn. */
    private DragTracker fromPort(EditPart pressed, PlacedPort port) {
        var ends = port.port().getEnds();
        var alone = selectedPorts().size() < 2;
        if (alone && ends.size() == 1 && Sockets.isFull(port.port())) {
            var end = ends.getFirst();
            if (end.cable() != null && part().flatMap(each -> each.picture().run(end.cable())).isPresent()) {
                return new EndTracker(pressed, end.cable(), end == end.cable().getFrom() ? CableSide.FROM : CableSide.TO,
                        this);
            }
        }
        return new ConnectTracker(pressed, port, this);
    }

    /** An end of a selected cable lies over its port. */
    private Optional<DragTracker> selectedEndAt(Point place) {
        var reach = HANDLE / Math.min(1, viewer.zoom());
        for (var cable : selectedCables()) {
            var line = part().flatMap(each -> each.picture().line(cable));
            if (line.isEmpty() || part().flatMap(each -> each.picture().run(cable)).isEmpty()) {
                continue;
            }
            var points = line.get().points();
            var side = points.getFirst().distance(place) <= reach ? Optional.of(CableSide.FROM)
                    : points.getLast().distance(place) <= reach ? Optional.of(CableSide.TO) : Optional.<CableSide>empty();
            if (side.isPresent()) {
                return side.flatMap(at -> viewer.part(cable).map(pressed -> new EndTracker(pressed, cable, at, this)));
            }
        }
        return Optional.empty();
    }

    private Optional<DragTracker> legAt(EditPart pressed, Cable cable, Point place) {
        var line = handLine(cable);
        var leg = line.map(each -> each.legAt(place, HANDLE / Math.min(1, viewer.zoom())));
        return leg.isPresent() && leg.get().isPresent()
                ? Optional.of(new LegTracker(pressed, this, cable, line.get(), leg.get().getAsInt())) : Optional.empty();
    }

    /** The line of a cable that goes from port to port on this sheet. */
    Optional<HandLine> handLine(Cable cable) {
        return part().filter(each -> each.picture().run(cable).filter(run -> !run.isStub()).isPresent())
                .flatMap(each -> each.picture().line(cable)).map(line -> HandLine.of(line.points()));
    }

    void layByHand(Cable cable, HandLine line) {
        execute(new SetRoutes(flow.sheet(), Map.of(cable, line.corners()), true));
    }

    @Override
    public boolean opened(EditPart pressed, Point place) {
        return references.isReference(pressed, place) && references.follow(pressed.getModel());
    }

    @Override
    public void hover(Collection<Element> moved, int dx, int dy) {
        insertions.hover(moved, dx, dy);
    }

    @Override
    public void hoverEnds() {
        insertions.hoverEnds();
    }

    @Override
    public Optional<Change> dropped(Collection<Element> moved, int dx, int dy) {
        return insertions.dropped(moved, dx, dy);
    }

    @Override
    public Optional<Change> placed(Device device, Point middle) {
        return insertions.at(device, middle);
    }

    /** Connects pairs of ports; asks for an adapter or another cable where connectors do not go together. */
    void connect(List<Verdict> pairs, boolean asMulticore) {
        var offers = new CableOffers(production(), catalogue());
        var misfit = pairs.stream().map(pair -> offers.between(pair.from(), pair.to())).filter(each -> each.size() > 1)
                .findFirst();
        if (misfit.isEmpty()) {
            connect(pairs, asMulticore, (from, to) -> offers.between(from, to).getFirst());
            return;
        }
        var hint = pairs.stream().flatMap(pair -> pair.reason().stream()).findFirst().orElse("");
        choose(Choices.of(hint, misfit.get().stream().map(offer -> new Choices.Choice(offer.label(), "", offer)).toList(),
                choice -> connect(pairs, asMulticore, (from, to) -> like((CableOffer) choice.value(),
                        offers.between(from, to)))));
    }

    /** Of the offers for other ports the one that was chosen for the first. */
    private static CableOffer like(CableOffer chosen, List<CableOffer> offers) {
        return offers.stream().filter(offer -> offer.kind() == chosen.kind() && offer.type().equals(chosen.type())
                && offer.to().adapterType().equals(chosen.to().adapterType())).findFirst().orElse(offers.getFirst());
    }

    private void connect(List<Verdict> pairs, boolean asMulticore, Offering offering) {
        var numbers = CableNumbers.of(production());
        var wanted = pairs.stream().map(pair -> {
            var signal = signal(pair.from(), pair.to());
            var cable = offering.offer(pair.from(), pair.to()).apply(NewCable.between(pair.from(), pair.to(), signal));
            return asMulticore ? cable : cable.numbered(numbers.next(signal, Optional.of(pair.from()),
                    Optional.of(pair.to())));
        }).toList();
        var add = new AddCables(production(), wanted);
        Change change = add;
        if (asMulticore) {
            change = new CompoundChange(text("connect.multicore", wanted.size()), List.of(add, new MakeMulticore(
                    production(), add.cables(), numbers.nextMulticore(), Optional.empty())));
        }
        var ends = pairs.stream().flatMap(pair -> Stream.of(pair.from(), pair.to())).toList();
        var drawn = DrawnPorts.with(production(), flow.sheet(), ends);
        if (drawn.isPresent()) {
            change = new CompoundChange(change.label(), List.of(change, drawn.get()));
        }
        if (execute(change)) {
            selectLater(add.cables());
        }
    }

    /** The cable for two ports. */
    private interface Offering {
        CableOffer offer(Port from, Port to);
    }

    static SignalKind signal(Port from, Port to) {
        return Ports.signal(from) == SignalKind.OTHER ? Ports.signal(to) : Ports.signal(from);
    }

    /** A drag from ports ended beside all ports. */
    void dropOnEmpty(List<Port> ports, Point place) {
        new EmptyDrop(this, ports, place).ask();
    }
}
