/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import org.eclipse.jface.wizard.IWizard;
import org.headroom.core.design.Design;

/** Opens the wizard that reads from an X32 or M32 on the network, or sends to it. */
public final class NetworkConsoleHandler extends DesignWizardHandler {

    @Override
    IWizard wizard(Design design) {
        return new NetworkConsoleWizard(design);
    }
}
