/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.layout.elk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.headroom.layout.elk.LayoutBox.LayoutPort;
import org.headroom.layout.elk.LayoutResult.Area;
import org.headroom.layout.elk.LayoutResult.Corner;

/**
 * Arranges in columns: every line that can runs from left to right, with few crossings, and ports stay where they are on their
 * boxes. The same request gives the same result. Any thread.
 */
public final class LayeredLayout {

    private static final int SEED = 1;

    static {
        // ELK copies default values only of types that its registry of options has told it of.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /**
     * Arranges.
     *
     * @throws CancellationException when the progress says that nobody wants it any more
     */
    public LayoutResult arrange(LayoutRequest request, LayoutProgress progress) {
        if (request.boxes().isEmpty()) {
            return new LayoutResult(Map.of(), Map.of());
        }
        var components = new Components(request);
        var parts = components.parts();
        var results = new ArrayList<LayoutResult>();
        for (LayoutRequest part : parts) {
            int before = results.size();
            results.add(part(part, new ElkProgress(progress, before, parts.size())));
        }
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        progress.done(1);
        return components.packed(parts, results);
    }

    private static LayoutResult part(LayoutRequest request, ElkProgress progress) {
        var graph = new Graph(request);
        new LayeredLayoutProvider().layout(graph.root, progress);
        var result = graph.result();
        return result.groups().isEmpty() ? result
                : new LayoutResult(new ColumnOrder(request, result.boxes()).ordered(), result.groups());
    }

    /** The request as ELK knows it. */
    private static final class Graph {

        final ElkNode root = ElkGraphUtil.createGraph();
        private final LayoutRequest request;
        private final Map<String, ElkNode> boxes = new LinkedHashMap<>();
        private final Map<String, ElkNode> groups = new LinkedHashMap<>();
        private final Map<String, ElkPort> ports = new LinkedHashMap<>();

        Graph(LayoutRequest request) {
            this.request = request;
            space(root);
            root.setProperty(LayeredOptions.RANDOM_SEED, SEED);
            if (request.boxes().stream().anyMatch(box -> box.group().isPresent())) {
                root.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            } else {
                // ELK 0.12 fails at the order of the request where there are groups.
                root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
            }
            request.boxes().forEach(this::add);
            request.lines().forEach(this::add);
        }

        private void space(ElkNode node) {
            var spacing = request.spacing();
            node.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
            node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
            node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
            node.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
            node.setProperty(LayeredOptions.SPACING_NODE_NODE, spacing.betweenBoxes());
            node.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, spacing.betweenBoxes());
            node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, spacing.betweenLayers());
            node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, spacing.betweenLines());
            node.setProperty(LayeredOptions.SPACING_EDGE_NODE, spacing.betweenLines() * 2);
            node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, spacing.betweenLines());
            node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, spacing.betweenLines() * 2);
        }

        private void add(LayoutBox box) {
            var parent = box.group().map(id -> groups.computeIfAbsent(id, each -> group())).orElse(root);
            var node = ElkGraphUtil.createNode(parent);
            node.setIdentifier(box.id());
            node.setDimensions(box.width(), box.height());
            node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            boxes.put(box.id(), node);
            for (LayoutPort port : box.ports()) {
                var place = ElkGraphUtil.createPort(node);
                place.setLocation(port.right() ? box.width() : 0, port.y());
                place.setProperty(LayeredOptions.PORT_SIDE, port.right() ? PortSide.EAST : PortSide.WEST);
                ports.put(port.id(), place);
            }
        }

        private ElkNode group() {
            var node = ElkGraphUtil.createNode(root);
            space(node);
            node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            node.setProperty(LayeredOptions.PADDING, new ElkPadding(request.spacing().inGroup()));
            return node;
        }

        // Between two sockets for both ways the line is taken from the right edge of one to the left edge of the other.
        private void add(LayoutLine line) {
            var from = ports.get(line.from());
            var to = ports.get(line.to());
            if (from.getParent() == to.getParent()) {
                return;
            }
            var backwards = side(from) == PortSide.WEST && side(to) == PortSide.EAST;
            ElkGraphUtil.createSimpleEdge(backwards ? to : from, backwards ? from : to);
        }

        private static PortSide side(ElkPort port) {
            return port.getProperty(LayeredOptions.PORT_SIDE);
        }

        LayoutResult result() {
            var corners = new LinkedHashMap<String, Corner>();
            boxes.forEach((id, node) -> {
                var parent = node.getParent() == root ? new Corner(0, 0) : corner(node.getParent());
                corners.put(id, new Corner(parent.x() + onGrid(node.getX()), parent.y() + onGrid(node.getY())));
            });
            var areas = new LinkedHashMap<String, Area>();
            groups.forEach((id, node) -> {
                var corner = corner(node);
                areas.put(id, new Area(corner.x(), corner.y(), onGrid(node.getWidth() + request.spacing().grid()),
                        onGrid(node.getHeight() + request.spacing().grid())));
            });
            return new LayoutResult(corners, areas);
        }

        private Corner corner(ElkNode node) {
            return new Corner(onGrid(node.getX()), onGrid(node.getY()));
        }

        private int onGrid(double value) {
            return (int) Math.round(value / request.spacing().grid()) * request.spacing().grid();
        }
    }
}
