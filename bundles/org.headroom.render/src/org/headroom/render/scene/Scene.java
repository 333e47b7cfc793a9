/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.List;
import java.util.Objects;

/**
 * A whole drawing: what there is on one page or one window.
 *
 * @param title      the name of the drawing
 * @param page       what part of the plane is the page; writers clip to it
 * @param background the colour below everything
 */
public record Scene(String title, Bounds page, Ink background, List<SceneNode> nodes) {

    public Scene {
        title = PlainText.of(title);
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(background, "background");
        nodes = List.copyOf(nodes);
    }
}
