/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.application;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.RecentDesigns;

/** The designs that were open last, in the File menu. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = new RecentDesigns().files();
        var items = new IContributionItem[files.size()];
        for (int index = 0; index < items.length; index++) {
            items[index] = new ActionContributionItem(action(index + 1, files.get(index)));
        }
        return items;
    }

    private static Action action(int number, Path file) {
        // an ampersand in a name is no mnemonic, and the part behind @ is no key
        var name = file.getFileName().toString().replace("&", "&&");
        var action = new Action("&" + number + "  " + name + "  [" + file.getParent().toString().replace("&", "&&") + "]@") {
            @Override
            public void run() {
                var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                if (window != null) {
                    new DesignOpener(window).open(file);
                }
            }
        };
        return action;
    }
}
