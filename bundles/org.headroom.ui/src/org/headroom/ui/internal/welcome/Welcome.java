/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.welcome;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Shows the welcome page. */
public final class Welcome {

    private Welcome() {
    }

    /** Opens the welcome page, or brings it to the front. */
    public static void show(IWorkbenchPage page) throws PartInitException {
        page.openEditor(new WelcomeInput(), WelcomePage.ID);
    }
}
