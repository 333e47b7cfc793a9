/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.oneline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.core.rule.Subject;
import org.headroom.power.network.PowerNetwork;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/** What hangs on no source, drawn as a list beside the one-line diagram: from there it is plugged in. */
public final class LooseDevices {

    private static final double WIDTH = 500;
    private static final double MARGIN = 24;
    private static final double HEAD = 30;
    private static final double ROW = 20;

    private LooseDevices() {
    }

    /**
     * Draws what nothing feeds and what is cabled without a source; empty when all is fed.
     *
     * @param text words of the drawing, those of {@link OneLine}
     */
    public static Optional<Scene> scene(PowerNetwork network, TextMetrics metrics, Messages text) {
        var devices = new ArrayList<Subject>(network.unfed());
        network.adrift().stream().filter(each -> !devices.contains(each)).forEach(devices::add);
        return devices.isEmpty() ? Optional.empty() : Optional.of(scene(devices, metrics, text));
    }

    private static Scene scene(List<Subject> devices, TextMetrics metrics, Messages text) {
        var title = text.text("loose", devices.size());
        var nodes = new ArrayList<SceneNode>();
        double height = HEAD + ROW * devices.size() + 6;
        nodes.add(new Rect(MARGIN, MARGIN, WIDTH, height, 4, Style.of(ColourRole.DEVICE,
                new Stroke(ColourRole.WARNING, 1.5, Dash.SHORT))));
        nodes.add(Text.start(title, MARGIN + 10, MARGIN + 20, FontSpec.bold(14), ColourRole.TEXT));
        for (int i = 0; i < devices.size(); i++) {
            var device = devices.get(i);
            double y = MARGIN + HEAD + ROW * i;
            nodes.add(Group.of("loose " + device.id(), List.of(new Rect(MARGIN + 1, y + 1, WIDTH - 2, ROW - 2, 0,
                    Style.fill(ColourRole.DEVICE)), metrics.fitted(device.name(), new Point(MARGIN + 34, y + 14),
                            TextAnchor.START, FontSpec.regular(11), ColourRole.TEXT, WIDTH - 50)))
                    .showing(device.id(), device.name()));
        }
        return new Scene(title, new Bounds(0, 0, WIDTH + 2 * MARGIN, MARGIN + height + MARGIN), ColourRole.PAPER, nodes);
    }
}
