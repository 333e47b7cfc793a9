/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.BorderLayout;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.ManhattanConnectionRouter;
import org.eclipse.draw2d.MidpointLocator;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.headroom.model.base.Direction;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Port;

/** Edit parts of the plain editor: rounded boxes with a label, a label for each port, connections with a label. */
final class PlainParts implements EditPartFactory {

    private static final int WIDTH = 176;

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        var part = switch (model) {
            case Sheet sheet -> new Whole();
            case PlacedDevice placed -> new Box();
            case Port port -> new Socket();
            case Cable cable -> new Wire();
            default -> throw new IllegalArgumentException(String.valueOf(model));
        };
        part.setModel(model);
        return part;
    }

    /** Needs no platform to be running. */
    private abstract static class Part extends AbstractGraphicalEditPart {

        @Override
        public Object getAdapter(Class key) {
            return null;
        }
    }

    private static final class Whole extends Part {

        @Override
        protected IFigure createFigure() {
            var layer = new FreeformLayer();
            layer.setLayoutManager(new FreeformLayout());
            var connections = (ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER);
            connections.setConnectionRouter(new ManhattanConnectionRouter());
            return layer;
        }

        @Override
        protected List<?> getModelChildren() {
            return ((Sheet) getModel()).getDevices();
        }

        @Override
        protected void createEditPolicies() {
            installEditPolicy(EditPolicy.LAYOUT_ROLE, new XYLayoutEditPolicy() {
                @Override
                protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
                    var area = (Rectangle) constraint;
                    return new Command("move") {
                        @Override
                        public void execute() {
                            setLayoutConstraint(child, ((GraphicalEditPart) child).getFigure(), area);
                        }
                    };
                }

                @Override
                protected Command createChangeConstraintCommand(ChangeBoundsRequest request, EditPart child, Object constraint) {
                    return createChangeConstraintCommand(child, constraint);
                }

                @Override
                protected Command getCreateCommand(CreateRequest request) {
                    return null;
                }

                @Override
                protected Command getDeleteDependantCommand(Request request) {
                    return null;
                }
            });
        }
    }

    private static final class Box extends Part {

        private final Figure left = new Figure();
        private final Figure right = new Figure();

        private PlacedDevice placed() {
            return (PlacedDevice) getModel();
        }

        @Override
        protected IFigure createFigure() {
            var box = new RoundedRectangle();
            box.setBackgroundColor(ColorConstants.white);
            box.setLayoutManager(new BorderLayout());
            var head = new Figure();
            head.setLayoutManager(new ToolbarLayout());
            head.add(new Label(placed().getDevice().getName()));
            head.add(new Label(placed().getDevice().getType().getModel()));
            left.setLayoutManager(new ToolbarLayout());
            right.setLayoutManager(new ToolbarLayout());
            box.add(head, BorderLayout.TOP);
            box.add(left, BorderLayout.LEFT);
            box.add(right, BorderLayout.RIGHT);
            return box;
        }

        @Override
        protected List<?> getModelChildren() {
            return placed().getDevice().getPorts();
        }

        @Override
        protected void addChildVisual(EditPart child, int index) {
            var port = (Port) child.getModel();
            (port.getType().getDirection() == Direction.IN ? left : right).add(((GraphicalEditPart) child).getFigure());
        }

        @Override
        protected void refreshVisuals() {
            var rows = placed().getDevice().getPorts().size() / 2;
            ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
                    new Rectangle(placed().getX(), placed().getY(), WIDTH, 56 + rows * 16));
        }

        @Override
        protected void createEditPolicies() {
            // The sheet moves it.
        }
    }

    private static final class Socket extends Part implements NodeEditPart {

        @Override
        protected IFigure createFigure() {
            var label = new Label(((Port) getModel()).getType().getLabel());
            label.setBorder(new LineBorder(ColorConstants.gray));
            return label;
        }

        private List<Cable> cables(boolean source) {
            var cables = new ArrayList<Cable>(1);
            for (CableEnd end : ((Port) getModel()).getEnds()) {
                if (end == (source ? end.cable().getFrom() : end.cable().getTo())) {
                    cables.add(end.cable());
                }
            }
            return cables;
        }

        @Override
        protected List<?> getModelSourceConnections() {
            return cables(true);
        }

        @Override
        protected List<?> getModelTargetConnections() {
            return cables(false);
        }

        @Override
        protected void createEditPolicies() {
            // None.
        }

        @Override
        public org.eclipse.draw2d.ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
            return new ChopboxAnchor(getFigure());
        }

        @Override
        public org.eclipse.draw2d.ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
            return new ChopboxAnchor(getFigure());
        }

        @Override
        public org.eclipse.draw2d.ConnectionAnchor getSourceConnectionAnchor(Request request) {
            return new ChopboxAnchor(getFigure());
        }

        @Override
        public org.eclipse.draw2d.ConnectionAnchor getTargetConnectionAnchor(Request request) {
            return new ChopboxAnchor(getFigure());
        }
    }

    private static final class Wire extends AbstractConnectionEditPart {

        @Override
        protected IFigure createFigure() {
            var line = new PolylineConnection();
            line.add(new Label(((Cable) getModel()).getNumber()), new MidpointLocator(line, 0));
            return line;
        }

        @Override
        protected void createEditPolicies() {
            // None.
        }
    }
}
