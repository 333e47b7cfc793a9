/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.common.text.Messages;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.diagram.flow.internal.picture.SheetPicture;
import org.headroom.model.base.BasePackage;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.MoveOnSheet;
import org.headroom.model.commands.RecordedChange;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableSide;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.SystemPackage;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;

/** What can be done on a signal-flow sheet, each as one change for the design's history. */
public final class SheetEdits {

    private static final Messages MESSAGES = Messages.of(SheetEdits.class);

    private final Production production;
    private final Sheet sheet;

    public SheetEdits(Production production, Sheet sheet) {
        this.production = production;
        this.sheet = sheet;
    }

    /** What moves together with what is selected: what stands on a frame goes with it. */
    public Set<Element> together(Collection<?> selected, SheetPicture picture) {
        var moved = new LinkedHashSet<Element>();
        for (var each : selected) {
            if (each instanceof Element element && element.eContainer() == sheet) {
                moved.add(element);
            }
        }
        for (var each : List.copyOf(moved)) {
            if (each instanceof Frame frame) {
                moved.addAll(standingOn(frame, picture));
            }
        }
        return moved;
    }

    private List<Element> standingOn(Frame frame, SheetPicture picture) {
        var area = new Bounds(frame.getX(), frame.getY(), Math.max(0, frame.getWidth()), Math.max(0, frame.getHeight()));
        var standing = new ArrayList<Element>();
        for (var placed : sheet.getDevices()) {
            if (picture.figure(placed).filter(figure -> area.contains(figure.at())
                    && area.contains(new Point(figure.box().right(), figure.box().bottom()))).isPresent()) {
                standing.add(placed);
            }
        }
        sheet.getTexts().stream().filter(note -> area.contains(new Point(note.getX(), note.getY()))).forEach(standing::add);
        return standing;
    }

    /** Moves things. Cables between them go along; those that this touches besides are laid anew after it. */
    public Change move(Collection<? extends Element> moved, int dx, int dy) {
        return new MoveOnSheet(moved, dx, dy);
    }

    /** The text that is edited in place, and its feature; empty for what has none. */
    public static Optional<EAttribute> nameOf(EObject object) {
        return Optional.ofNullable(switch (object) {
            case Device device -> BasePackage.Literals.NAMED__NAME;
            case Cable cable -> SystemPackage.Literals.CABLE__NUMBER;
            case Frame frame -> SheetPackage.Literals.FRAME__CAPTION;
            case Note note -> SheetPackage.Literals.NOTE__TEXT;
            case Port port -> SystemPackage.Literals.PORT__LABEL;
            case Sheet named -> BasePackage.Literals.NAMED__NAME;
            default -> null;
        });
    }

    public static Change rename(EObject object, EAttribute feature, String name) {
        var before = object.eGet(feature);
        return new SetFeature(MESSAGES.text("rename", before == null ? "" : before), object, feature, name);
    }

    /** Takes things off this sheet: devices stay in the production, cables go. */
    public Optional<Change> remove(Collection<?> selected) {
        var elements = selected.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
        var cables = selected.stream().filter(Cable.class::isInstance).map(Cable.class::cast).toList();
        if (elements.isEmpty() && cables.isEmpty()) {
            return Optional.empty();
        }
        if (cables.isEmpty()) {
            return Optional.of(new RecordedChange(MESSAGES.text("remove", what(elements)), List.of(sheet),
                    () -> elements.forEach(EcoreUtil::remove)));
        }
        return Optional.of(new RecordedChange(MESSAGES.text("delete", what(selected)), List.of(production), () -> {
            elements.forEach(EcoreUtil::remove);
            cables.forEach(this::delete);
        }));
    }

    /** Deletes devices from the production, from every sheet; their cables keep their other ends. */
    public Change deleteDevices(Collection<Device> devices) {
        return new RecordedChange(MESSAGES.text("delete", what(devices)), List.of(production), () -> {
            for (var device : devices) {
                for (var each : production.getSheets()) {
                    each.getDevices().removeIf(placed -> placed.getDevice() == device);
                }
                device.getPorts().forEach(port -> List.copyOf(port.getEnds()).forEach(end -> end.setPort(null)));
                EcoreUtil.deleteAll(List.of(device), true);
            }
        });
    }

    private void delete(Cable cable) {
        for (var each : production.getSheets()) {
            each.getRoutes().removeIf(route -> route.getCable() == cable);
            each.getReferences().removeIf(reference -> reference.getCable() == cable);
        }
        List.of(Optional.ofNullable(cable.getFrom()), Optional.ofNullable(cable.getTo()))
                .forEach(end -> end.ifPresent(present -> present.setPort(null)));
        EcoreUtil.delete(cable, true);
    }

    private static String what(Collection<?> objects) {
        if (objects.size() != 1) {
            return MESSAGES.text("several", objects.size());
        }
        return name(objects.iterator().next());
    }

    /** What users call a thing on a sheet. */
    public static String name(Object object) {
        return switch (object) {
            case PlacedDevice placed -> Devices.name(placed.getDevice());
            case PlacedPort port -> Ports.fullName(port.port());
            case Device device -> Devices.name(device);
            case Cable cable -> MESSAGES.text("name.cable", cable.getNumber() == null ? "" : cable.getNumber());
            case Frame frame -> MESSAGES.text("name.frame", frameName(frame));
            case Note note -> MESSAGES.text("name.note", note.getText() == null ? "" : note.getText());
            case OffPageReference reference -> MESSAGES.text("name.reference");
            default -> MESSAGES.text("name.sheet");
        };
    }

    private static String frameName(Frame frame) {
        if (frame.getCaption() != null && !frame.getCaption().isBlank()) {
            return frame.getCaption();
        }
        return frame.getLocation() == null || frame.getLocation().getName() == null ? "" : frame.getLocation().getName();
    }
}
