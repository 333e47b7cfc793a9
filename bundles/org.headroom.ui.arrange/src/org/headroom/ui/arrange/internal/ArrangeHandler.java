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

    private static final Messages MESSAGES = Messages.of(ArrangeHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        var editor = HandlerUtil.getActiveEditor(event);
        var viewer = Adapters.adapt(editor, DiagramViewer.class);
        if (viewer == null || !(editor.getEditorInput() instanceof SheetEditorInput input)) {
            tell(editor, MESSAGES.text("none"));
            return null;
        }
        var design = input.design();
        design.find(input.sheetId(), Sheet.class).ifPresent(sheet -> {
            if (!Arrangement.fits(sheet)) {
                tell(editor, MESSAGES.text("kind"));
                return;
            }
            var layout = new SheetScenes(TextMetrics.embedded()).layout(design.production(), sheet,
                    SheetOptions.forWindow(Detail.FULL));
            var chosen = ArrangeTask.selection(layout, elements(HandlerUtil.getCurrentSelection(event)));
            var task = chosen.size() > 1 ? chosen : ArrangeTask.sheet(layout);
            if (task.size() < 2) {
                tell(editor, MESSAGES.text("little"));
                return;
            }
            new ArrangeJob(design, viewer, layout, task, message -> tell(editor, message)).schedule();
        });
        return null;
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
