/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.arrange.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headroom.arrange.ArrangeTask;
import org.headroom.arrange.Arrangement;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.Sheet;
import org.headroom.render.flow.Detail;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;
import org.headroom.ui.design.SheetEditorInput;

/** Arranges what is selected on a sheet; the whole sheet when no two devices are selected. */
public final class ArrangeHandler extends AbstractHandler {

    private static final int TRIES = 5;
    private static final Messages MESSAGES = Messages.of(ArrangeHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        var editor = HandlerUtil.getActiveEditor(event);
        var viewer = Adapters.adapt(editor, DiagramViewer.class);
        if (viewer == null || !(editor.getEditorInput() instanceof SheetEditorInput input)) {
            tell(editor, MESSAGES.text("none"));
            return null;
        }
        input.design().find(input.sheetId(), Sheet.class).ifPresent(
                sheet -> arrange(editor, viewer, input.design(), sheet, elements(HandlerUtil.getCurrentSelection(event)), TRIES));
        return null;
    }

    private static void arrange(IEditorPart editor, DiagramViewer viewer, Design design, Sheet sheet, Set<Element> selected,
            int tries) {
        if (!Arrangement.fits(sheet)) {
            tell(editor, MESSAGES.text("kind"));
            return;
        }
        var layout = new SheetScenes(TextMetrics.embedded()).layout(design.production(), sheet,
                SheetOptions.forWindow(Detail.FULL));
        var chosen = ArrangeTask.selection(layout, selected);
        var task = chosen.size() > 1 ? chosen : ArrangeTask.sheet(layout);
        if (task.size() < 2) {
            tell(editor, MESSAGES.text("little"));
            return;
        }
        // An edit meanwhile, be it the routes of the edit before: once more, with the sheet as it is then.
        Runnable again = () -> {
            if (tries > 1 && design.find(sheet.getId(), Sheet.class).isPresent()) {
                arrange(editor, viewer, design, sheet, selected, tries - 1);
            } else {
                tell(editor, MESSAGES.text("edited"));
            }
        };
        new ArrangeJob(design, viewer, layout, task, again, message -> tell(editor, message)).schedule();
    }

    private static Set<Element> elements(ISelection selection) {
        var elements = new LinkedHashSet<Element>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object each : structured.toList()) {
                var element = Adapters.adapt(each, Element.class);
                if (element != null) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    private static void tell(IEditorPart editor, String message) {
        if (editor != null) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message.isEmpty() ? null : message);
        }
    }
}
