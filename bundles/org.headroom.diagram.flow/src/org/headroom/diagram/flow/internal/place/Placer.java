/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.QuickSearch.OfFamily;
import org.headroom.core.catalogue.QuickSearch.Suggestion;
import org.headroom.core.family.IllegalChoiceException;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.AddDevice;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.FreeName;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.SystemFactory;
import org.headroom.render.arrange.FreePlaces;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Size;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.sheet.PlacedFigure;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;

/** Puts new devices of a type on the sheet, and shows beforehand where they will stand. */
public final class Placer {

    /** Room left between devices, so that their cables can pass. */
    static final double GAP = 2.0 * DiagramViewer.GRID;

    private static final Messages MESSAGES = Messages.of(Placer.class);
    private static final double OUTLINE = 4;

    private final Drawing drawing;
    private final Equipment equipment;
    private final SheetScenes scenes = new SheetScenes(TextMetrics.embedded());

    public Placer(Drawing drawing, Equipment equipment) {
        this.drawing = drawing;
        this.equipment = equipment;
    }

    /**
     * Places what was chosen near a point, clear of what stands there, each with a free name, as one step.
     *
     * @return what is new; empty when it could not be placed, which the user is told
     */
    List<Device> place(Suggestion suggestion, int count, Point wished) {
        try {
            var type = equipment.type(suggestion);
            if (type.isEmpty()) {
                drawing.flow().tell(Optional.of(MESSAGES.text("place.failed", suggestion.name())));
                return List.of();
            }
            var placed = place(type.get(), suggestion instanceof OfFamily family ? family.choices() : Map.of(), count, wished,
                    true);
            if (!placed.isEmpty()) {
                equipment.favourites().placed(Equipment.id(suggestion));
            }
            return placed;
        } catch (IllegalChoiceException e) {
            drawing.flow().tell(Optional.of(e.getMessage()));
            return List.of();
        }
    }

    /** Places a type exactly where the hand let go of it. */
    List<Device> drop(DeviceType type, Point at) {
        return place(type, Map.of(), 1, at, false);
    }

    private List<Device> place(DeviceType type, Map<String, String> choices, int count, Point wished, boolean clear) {
        var size = figure(type).box();
        var places = new FreePlaces(clear ? drawing.boxes() : List.of(), DiagramViewer.GRID, GAP);
        Set<String> taken = new HashSet<>();
        drawing.production().getDevices().forEach(device -> taken.add(device.getName()));
        var changes = new ArrayList<Change>();
        var devices = new ArrayList<Device>();
        var start = wished;
        for (int i = 0; i < count; i++) {
            var at = places.near(start, new Size(size.width(), size.height()));
            var name = FreeName.after(defaultName(type), taken);
            taken.add(name);
            var add = new AddDevice(drawing.production(), type, name,
                    Optional.of(new AddDevice.Spot(drawing.sheet(), (int) at.x(), (int) at.y())));
            choices.forEach((key, value) -> {
                var property = SystemFactory.eINSTANCE.createPropertyValue();
                property.setKey(key);
                property.setValue(value);
                add.device().getProperties().add(property);
            });
            changes.add(add);
            devices.add(add.device());
            start = new Point(at.x(), at.y() + size.height() + GAP);
            if (!clear) {
                drawing.flow().gestures().placed(add.device(), new Bounds(at.x(), at.y(), size.width(), size.height()).centre())
                        .ifPresent(changes::add);
            }
        }
        var change = changes.size() == 1 ? changes.getFirst() : new CompoundChange(count == 1 ? changes.getFirst().label()
                : MESSAGES.text("place.several", count, defaultName(type)), changes);
        if (!drawing.execute(change)) {
            return List.of();
        }
        drawing.viewer().getControl().getDisplay().asyncExec(() -> drawing.select(placed(devices)));
        return devices;
    }

    private List<PlacedDevice> placed(List<Device> devices) {
        return drawing.sheet().getDevices().stream().filter(placed -> devices.contains(placed.getDevice())).toList();
    }

    private static String defaultName(DeviceType type) {
        return type.getModel() == null || type.getModel().isBlank() ? type.getTypeId() : type.getModel();
    }

    /** Shows where something would stand. */
    void preview(Suggestion suggestion, int count, Point wished) {
        try {
            equipment.type(suggestion).ifPresentOrElse(type -> preview(type, count, wished, true), this::hide);
        } catch (IllegalChoiceException e) {
            hide();
        }
    }

    void preview(DeviceType type, int count, Point wished, boolean clear) {
        var figure = figure(type);
        var size = new Size(figure.box().width(), figure.box().height());
        var places = new FreePlaces(clear ? drawing.boxes() : List.of(), DiagramViewer.GRID, GAP);
        var nodes = new ArrayList<SceneNode>();
        var bounds = Bounds.EMPTY;
        var start = wished;
        for (int i = 0; i < count; i++) {
            var at = places.near(start, size);
            var box = new Bounds(at.x(), at.y(), size.width(), size.height());
            nodes.add(figure.figure().group().movedTo(at));
            nodes.add(new Rect(box.grown(OUTLINE), OUTLINE, Style.line(new Stroke(ColourRole.ACCENT, 1, Dash.SHORT))));
            bounds = bounds.union(box.grown(GAP));
            start = new Point(at.x(), at.y() + size.height() + GAP);
        }
        drawing.viewer().showOverlay(new DrawingSurface.Overlay(nodes, bounds), Set.of());
    }

    void hide() {
        drawing.viewer().clearOverlay();
    }

    /** How a new device of a type looks. */
    private PlacedFigure figure(DeviceType type) {
        var placed = SheetFactory.eINSTANCE.createPlacedDevice();
        placed.setDevice(Devices.create(type, defaultName(type)));
        return scenes.device(placed, SheetOptions.forWindow(Detail.FULL));
    }
}
