/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.perspective;

/** Ids of the parts that perspectives arrange. The bundles that contribute them are not known here. */
final class Parts {

    static final String EXPLORER = "org.headroom.ui.explorer";
    static final String CATALOGUE = "org.headroom.ui.catalogue";
    static final String PROPERTIES = "org.eclipse.ui.views.PropertySheet";
    static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";
    static final String PROBLEMS = "org.headroom.ui.problems";
    static final String POWER = "org.headroom.ui.power";
    static final String CALCULATORS = "org.headroom.ui.calculators";
    static final String CHANNELS = "org.headroom.ui.channels";
    static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    private Parts() {
    }
}
