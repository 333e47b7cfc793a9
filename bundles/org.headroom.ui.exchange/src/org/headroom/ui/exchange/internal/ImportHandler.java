/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.wizard.IWizard;
import org.headroom.core.design.Design;
import org.headroom.core.exchange.ImporterRegistry;

/** Opens the wizard that reads a file of another program into the current design. */
public final class ImportHandler extends DesignWizardHandler {

    @Override
    IWizard wizard(Design design) {
        return new ImportWizard(new ImporterRegistry(Platform.getExtensionRegistry()).all(), design);
    }
}
