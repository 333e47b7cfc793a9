/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.net.URL;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;

/** Headroom's own icons: SVG in {@code icons/}, one stroke width, drawn at the zoom of the screen. */
public final class Icons {

    private Icons() {
    }

    /** Descriptor of an icon by its file name without extension; the missing-image mark when there is none. */
    public static ImageDescriptor descriptor(String name) {
        return location(name).map(ImageDescriptor::createFromURL).orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** Where the SVG of an icon lies. */
    public static Optional<URL> location(String name) {
        return Optional.ofNullable(Icons.class.getResource("/icons/" + name + ".svg"));
    }
}
