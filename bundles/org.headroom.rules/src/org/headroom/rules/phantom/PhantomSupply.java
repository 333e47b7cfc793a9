/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.phantom;

import org.headroom.model.base.Phantom;
import org.headroom.model.system.Port;

/** Inputs that give 48 V. */
final class PhantomSupply {

    private PhantomSupply() {
    }

    /** Whether an input can give 48 V and is switched so. */
    static boolean gives(Port port) {
        return port.getType() != null && port.getType().getPhantom() == Phantom.PROVIDES && port.isPhantomOn();
    }
}
