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

    private static final String LIGHT = "/org.headroom.ui.design/icons/";
    private static final String DARK = LIGHT + "dark/";

    private Icons() {
    }

    /** An icon by its file name without extension, for the theme that is shown; the missing-image mark when there is none. */
    public static ImageDescriptor descriptor(String name) {
        return location(name, Theme.isDark()).map(ImageDescriptor::createFromURL)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** Where the SVG of an icon lies that goes with the light theme. */
    public static Optional<URL> location(String name) {
        return location(name, false);
    }

    private static Optional<URL> location(String name, boolean dark) {
        return Optional.ofNullable(Icons.class.getResource((dark ? "/icons/dark/" : "/icons/") + name + ".svg"));
    }

    /** The address of the same icon for a theme; an address that is not one of ours comes back as it is. */
    public static String inTheme(String uri, boolean dark) {
        return dark == uri.contains(DARK) ? uri : dark ? uri.replace(LIGHT, DARK) : uri.replace(DARK, LIGHT);
    }
}
