/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.headroom.diagram.flow.internal.edits.SheetEdits;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.diagram.flow.internal.picture.PageKey;
import org.headroom.diagram.flow.internal.picture.SheetPicture;
import org.headroom.diagram.viewer.AreaTracker;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.Mover;
import org.headroom.diagram.viewer.NameField;
import org.headroom.diagram.viewer.PartSource;
import org.headroom.diagram.viewer.SheetLayer;
import org.headroom.model.base.Identified;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;

/** A signal-flow sheet: the contents of the viewer. */
public final class SheetPart extends AbstractGraphicalEditPart implements PartSource {

    /** How near to the edge of a frame the mouse has to be, in pixels of the screen. */
    private static final double EDGE = 7;
    private static final double NAME_HEIGHT = 22;
    private static final double NAME_WIDTH = 120;
    /** Where the name of a sheet stands in the title block, from the lower left corner of the page. */
    private static final double PAGE_NAME_LEFT = 30;
    private static final double PAGE_NAME_UP = 52;

    private final FlowSheet sheet;
    private final List<Object> opened = new ArrayList<>();
    private SheetPicture picture;

    SheetPart(FlowSheet.Contents contents, FlowSheet sheet) {
        setModel(contents);
        this.sheet = sheet;
    }

    public FlowSheet flow() {
        return sheet;
    }

    /** What is drawn: where everything is. Another one after every edit, so that it is not to be kept. */
    public SheetPicture picture() {
        return picture;
    }

    public DiagramViewer viewer() {
        return (DiagramViewer) getViewer();
    }

    @Override
    protected IFigure createFigure() {
        return new SheetLayer(viewer().surface());
    }

    @Override
    protected void createEditPolicies() {
        // Tools ask the sheet for changes.
    }

    /** Shows the sheet as it is now; only what looks different is painted. */
    public void show(SheetPicture now) {
        picture = now;
        viewer().surface().setPaper(Optional.of(now.page().bounds()));
        now.showOn(viewer().surface().plane(), viewer()::repaint, viewer()::repaintDetails);
        opened.removeIf(key -> !now.has(key));
        refreshChildren();
        for (var child : getChildren()) {
            ((EditPart) child).refresh();
        }
        ((SheetLayer) getFigure()).fireExtentChanged();
    }

    /** Only what was hit, selected or found has an edit part. */
    @Override
    protected List<Object> getModelChildren() {
        return opened;
    }

    @Override
    public Optional<GraphicalEditPart> partFor(Object key) {
        if (picture == null || !picture.has(key)) {
            return Optional.empty();
        }
        opened.add(key);
        var part = (GraphicalEditPart) createChild(key);
        addChild(part, getChildren().size());
        return Optional.of(part);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new AreaTracker(this::portsIn);
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        return key.isInstance(sheet.sheet()) ? sheet.sheet() : super.getAdapter(key);
    }

    /** Moves what is selected, and what goes with it. */
    Optional<Mover> mover() {
        var models = new ArrayList<Object>();
        viewer().getSelectedEditParts().forEach(part -> models.add(((EditPart) part).getModel()));
        var moved = sheet.edits().together(models, picture);
        return moved.isEmpty() ? Optional.empty() : Optional.of(new ElementMover(this, moved));
    }

    /** Moves what is selected by steps of the keyboard. */
    public void nudge(int dx, int dy) {
        mover().ifPresent(mover -> mover.commit(dx, dy));
    }

    Optional<Port> portAt(PlacedDevice placed, Point point, double reach) {
        return picture.figure(placed).flatMap(figure -> figure.figure().anchors().stream()
                .map(anchor -> anchor.moved(figure.at().x(), figure.at().y()))
                .filter(anchor -> anchor.at().distance(point) <= reach)
                .min((a, b) -> Double.compare(a.at().distance(point), b.at().distance(point)))
                .flatMap(anchor -> placed.getDevice().getPorts().stream()
                        .filter(port -> anchor.port().equals(port.getId())).findFirst()));
    }

    /** Resizes a selected frame, if an edge of it is at a place of the window. */
    Optional<DragTracker> frameEdgeAt(ItemPart part, int x, int y) {
        if (!(part.getModel() instanceof Frame frame) || part.getSelected() == EditPart.SELECTED_NONE) {
            return Optional.empty();
        }
        var reach = EDGE / Math.min(1, viewer().zoom());
        var place = viewer().toSheet(x, y);
        int across = side(place.x() - frame.getX(), frame.getWidth(), reach);
        int down = side(place.y() - frame.getY(), frame.getHeight(), reach);
        return across == 0 && down == 0 ? Optional.empty()
                : Optional.of(new FrameResizer(part, this, frame, across, down));
    }

    private static int side(double at, double size, double reach) {
        return Math.abs(at) <= reach ? -1 : Math.abs(at - size) <= reach ? 1 : 0;
    }

    /** Lets the user type over the name of a thing. */
    void rename(ItemPart part) {
        var object = part.getModel() instanceof PageKey page ? page.sheet() : part.object();
        SheetEdits.nameOf(object).ifPresent(feature -> {
            var text = object.eGet(feature) instanceof String name ? name : "";
            sheet.rename(new NameField(nameBounds(part), text, object instanceof Note, name -> {
                if (!name.equals(text)) {
                    sheet.design().history().execute(SheetEdits.rename(object, feature, name));
                }
            }));
        });
    }

    /** Lets the user type over the name of what is selected. */
    public void renameSelected() {
        if (viewer().getSelectedEditParts().size() == 1 && viewer().getSelectedEditParts().getFirst() instanceof ItemPart part) {
            rename(part);
        }
    }

    private Bounds nameBounds(ItemPart part) {
        var item = viewer().surface().plane().get(part.getModel()).orElseThrow();
        return switch (part.getModel()) {
            case PlacedDevice placed -> picture.figure(placed).map(figure -> new Bounds(figure.at().x() + 4, figure.at().y() + 4,
                    Math.max(NAME_WIDTH, figure.box().width() - 8), NAME_HEIGHT)).orElse(item.bounds());
            case Cable cable -> {
                var start = picture.line(cable).orElseThrow().points().getFirst();
                yield new Bounds(start.x(), start.y() - NAME_HEIGHT, NAME_WIDTH, NAME_HEIGHT);
            }
            case Note note -> item.bounds();
            case PageKey page -> new Bounds(item.bounds().x() + PAGE_NAME_LEFT, item.bounds().bottom() - PAGE_NAME_UP,
                    2 * NAME_WIDTH, NAME_HEIGHT);
            default -> new Bounds(item.bounds().x() + 4, item.bounds().y() + 2, Math.max(NAME_WIDTH, item.bounds().width() - 8),
                    NAME_HEIGHT);
        };
    }

    /** The ports in an area, of devices that do not lie wholly in it. */
    private List<EditPart> portsIn(Bounds area) {
        var ports = new ArrayList<EditPart>();
        for (var figure : picture.layout().devices()) {
            var box = figure.box();
            var whole = area.contains(new Point(box.x(), box.y())) && area.contains(new Point(box.right(), box.bottom()));
            if (!whole && box.grown(NAME_HEIGHT).intersects(area) && figure.placed().getDevice() != null) {
                var anchors = figure.figure().anchorsByPort();
                figure.placed().getDevice().getPorts().stream().filter(port -> anchors.containsKey(port.getId())
                        && area.contains(anchors.get(port.getId()).moved(figure.at().x(), figure.at().y()).at()))
                        .forEach(port -> part(new PlacedPort(figure.placed(), port)).ifPresent(ports::add));
            }
        }
        return ports;
    }

    /** The part of a port where a device stands, made if need be. */
    public Optional<EditPart> part(PlacedPort port) {
        return viewer().part(port.placed()).map(DevicePart.class::cast).map(device -> device.open(port.port()));
    }

    /** The part that shows an object of the design; a port's is made if need be. */
    public Optional<EditPart> partOf(Identified object) {
        var direct = viewer().part(object).map(EditPart.class::cast);
        if (direct.isPresent()) {
            return direct;
        }
        return switch (object) {
            case Device device -> devicePart(device).map(EditPart.class::cast);
            case Port port -> devicePart(port.getDevice()).map(part -> part.open(port));
            default -> Optional.empty();
        };
    }

    private Optional<DevicePart> devicePart(Device device) {
        return sheet.sheet().getDevices().stream().filter(placed -> placed.getDevice() == device).findFirst()
                .flatMap(placed -> viewer().part(placed)).map(DevicePart.class::cast);
    }

    /** The objects that are selected, as the design knows them. */
    public List<EObject> selected() {
        var objects = new ArrayList<EObject>();
        for (var each : viewer().getSelectedEditParts()) {
            if (each instanceof ItemPart part) {
                objects.add(part.getModel() instanceof EObject model ? model : part.object());
            }
        }
        return objects;
    }
}
