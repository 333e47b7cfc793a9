/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

/** What is drawn over what, as in the scene of a whole sheet. */
final class Layers {

    static final int PAGE = 0;
    static final int FRAME = 1;
    static final int CABLE = 2;
    static final int TRUNK = 3;
    static final int DEVICE = 4;
    static final int FLAG = 5;
    static final int NOTE = 6;
    static final int PORT = 7;

    private Layers() {
    }
}
