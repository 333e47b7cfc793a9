/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.tools;

import java.util.List;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.diagram.plan.internal.parts.PlanHost;
import org.headroom.diagram.plan.internal.picture.VenuePicture;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.render.scene.Point;

/** Measures from a place to another. */
public final class MeasureTool extends PlanTool {

    private static final Messages TEXTS = Messages.of(MeasureTool.class);

    public MeasureTool(PlanHost host) {
        super(host);
    }

    @Override
    int wanted() {
        return 2;
    }

    @Override
    String hint(List<Point> points) {
        return TEXTS.text(points.isEmpty() ? "measure.from" : "measure.to");
    }

    @Override
    void done(View view, List<Point> points, boolean dragged) {
        host.tell(Optional.of(TEXTS.text("measured", VenuePicture.way(view, points.get(0), points.get(1)))));
    }
}
