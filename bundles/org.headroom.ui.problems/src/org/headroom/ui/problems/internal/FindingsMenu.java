/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.headroom.core.design.Design;
import org.headroom.core.rule.Finding;
import org.headroom.model.base.Identified;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.Icons;
import org.headroom.ui.problems.DesignChecks;
import org.headroom.ui.problems.FindingActions;

/** What was found about the selected object, each finding with what can be done about it, for the menu of a drawing. */
public final class FindingsMenu extends CompoundContributionItem {

    private static final int MOST = 12;
    private static final int LONGEST = 64;

    @Override
    protected IContributionItem[] getContributionItems() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? new IContributionItem[0] : selected(window).map(object -> items(window, object))
                .orElseGet(List::of).toArray(IContributionItem[]::new);
    }

    private static Optional<Identified> selected(IWorkbenchWindow window) {
        var selection = window.getSelectionService().getSelection();
        if (!(selection instanceof IStructuredSelection several) || several.size() != 1) {
            return Optional.empty();
        }
        var object = Adapters.adapt(several.getFirstElement(), Identified.class);
        return Optional.ofNullable(object instanceof PlacedDevice placed ? placed.getDevice() : object);
    }

    private static List<IContributionItem> items(IWorkbenchWindow window, Identified object) {
        var design = window.getService(CurrentDesign.class).get();
        var checks = window.getService(DesignChecks.class);
        return design.stream().flatMap(open -> checks.findings(open, object).stream().limit(MOST)
                .map(finding -> (IContributionItem) menu(window, open, finding))).toList();
    }

    private static MenuManager menu(IWorkbenchWindow window, Design design, Finding finding) {
        var menu = new MenuManager(shortened(finding.message()).replace("&", "&&"),
                Icons.descriptor(finding.severity().name().toLowerCase(Locale.ROOT)), null);
        FindingActions.fill(menu, window.getShell(), design, finding);
        return menu;
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST).strip() + "…";
    }
}
