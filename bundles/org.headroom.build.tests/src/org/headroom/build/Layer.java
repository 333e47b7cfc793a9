/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import java.util.List;

/** The layers of docs/architecture.md, lowest first. A bundle belongs to the first layer that names it or its family. */
enum Layer {

    /** Plain Java that everything may use. */
    FOUNDATION("common"),
    /** Plain Java about the field. */
    FORMULAS("calc", "routing"),
    /** What a production is. */
    MODEL("model"),
    /** Every change to it. */
    CHANGES("model.commands"),
    /** What leads where in it. */
    SIGNALS("signal"),
    /** Open designs, files, the catalogue, the extension points, and data that comes with Headroom. */
    CORE("core", "equipment"),
    /** Drawing without a screen. */
    DRAWING("render", "layout.*"),
    /** What stands between GEF and today's platform. */
    COMPATIBILITY("gef.compat"),
    /** Whatever shows Headroom to someone. */
    FACES("cli", "ui", "ui.*", "diagram", "diagram.*", "sdk.*"),
    /** Everything else is an engine: headless, and knowing no other engine. */
    ENGINES();

    private static final String PREFIX = "org.headroom.";
    private final List<String> names;

    Layer(String... names) {
        this.names = List.of(names);
    }

    static Layer of(String bundle) {
        var name = bundle.substring(PREFIX.length());
        for (var layer : values()) {
            for (var each : layer.names) {
                if (each.endsWith("*") ? name.startsWith(each.substring(0, each.length() - 1)) : name.equals(each)) {
                    return layer;
                }
            }
        }
        return ENGINES;
    }

    /** The first word of a bundle's name: bundles of one family may know each other. */
    private static String family(String bundle) {
        return bundle.substring(PREFIX.length()).split("\\.")[0];
    }

    /** Whether a bundle may use another. */
    static boolean allows(String user, String used) {
        var from = of(user);
        var to = of(used);
        if (from == to) {
            return from == FACES || from == CORE || family(user).equals(family(used));
        }
        return from.height() > to.height();
    }

    private int height() {
        return this == ENGINES ? FACES.ordinal() * 2 - 1 : ordinal() * 2;
    }

    /** Whether bundles of this layer may use SWT, JFace, GEF and the workbench. */
    boolean hasScreen() {
        return this == FACES || this == COMPATIBILITY;
    }

    /** Whether bundles of this layer do without Eclipse and EMF. */
    boolean isPlainJava() {
        return this == FOUNDATION || this == FORMULAS;
    }
}
