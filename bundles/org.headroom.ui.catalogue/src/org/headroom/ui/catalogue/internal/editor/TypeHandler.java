/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.catalogue.internal.editor;

import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.catalogue.OwnTypes;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.ui.catalogue.internal.CatalogueView;
import org.headroom.ui.design.UserFolders;

/** Opens the editor of device types and shows in the catalogue what was saved. */
abstract class TypeHandler extends AbstractHandler {

    static final Messages MESSAGES = Messages.of(TypeDialog.class);
    private static final String VIEW = "org.headroom.ui.catalogue";

    /** What the editor begins with. */
    record Start(String title, TypeDraft draft) {
    }

    /** What to begin with; empty when the selection does not tell. */
    abstract Optional<Start> start(Optional<DeviceType> selected);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        start(selected(window.getActivePage())).ifPresent(start -> edit(window, start));
        return null;
    }

    private static void edit(IWorkbenchWindow window, Start start) {
        var dialog = new TypeDialog(window.getShell(), start.title(), start.draft(),
                new OwnTypes(UserFolders.packs(), System.getProperty("user.name", "")));
        if (dialog.open() == Window.OK) {
            dialog.saved().ifPresent(type -> show(window, type));
        }
    }

    private static void show(IWorkbenchWindow window, DeviceType type) {
        var display = Display.getCurrent();
        window.getService(Catalogue.class).reload(ForkJoinPool.commonPool()).whenComplete((done, failure) -> display.asyncExec(() -> {
            try {
                if (window.getActivePage().showView(VIEW) instanceof CatalogueView view) {
                    view.show(type.getTypeId());
                }
            } catch (PartInitException e) {
                ILog.of(TypeHandler.class).error(e.getMessage(), e);
            }
        }));
    }

    private static Optional<DeviceType> selected(IWorkbenchPage page) {
        return page.findView(VIEW) instanceof CatalogueView view ? view.selected().map(CatalogueEntry::type) : Optional.empty();
    }

    static String name(DeviceType type) {
        return type.getMaker() + " " + type.getModel();
    }
}
