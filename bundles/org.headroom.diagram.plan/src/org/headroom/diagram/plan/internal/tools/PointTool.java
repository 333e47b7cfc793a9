/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.tools;

import java.util.List;
import java.util.function.BiConsumer;

import org.headroom.diagram.plan.internal.parts.PlanHost;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.render.scene.Point;

/** Takes one place for something. */
public final class PointTool extends PlanTool {

    private final String hint;
    private final BiConsumer<View, Point> placed;

    public PointTool(PlanHost host, String hint, BiConsumer<View, Point> placed) {
        super(host);
        this.hint = hint;
        this.placed = placed;
    }

    @Override
    int wanted() {
        return 1;
    }

    @Override
    String hint(List<Point> points) {
        return hint;
    }

    @Override
    void done(View view, List<Point> points, boolean dragged) {
        placed.accept(view, points.getFirst());
    }
}
