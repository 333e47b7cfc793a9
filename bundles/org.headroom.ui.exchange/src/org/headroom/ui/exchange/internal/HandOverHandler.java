/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.wizard.IWizard;
import org.headroom.core.design.Design;
import org.headroom.core.exchange.ExporterRegistry;

/** Opens the wizard that writes the current design for a machine or another program. */
public final class HandOverHandler extends DesignWizardHandler {

    @Override
    IWizard wizard(Design design) {
        return new HandOverWizard(new ExporterRegistry(Platform.getExtensionRegistry()).all(), design);
    }
}
