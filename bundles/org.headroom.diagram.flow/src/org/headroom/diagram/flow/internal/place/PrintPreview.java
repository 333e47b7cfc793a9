/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.headroom.common.text.Messages;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Sheet;
import org.headroom.render.scene.Scene;

/** Shows sheets as they will be printed, page by page. */
final class PrintPreview extends Dialog {

    private static final Messages MESSAGES = Messages.of(PrintPreview.class);
    private static final int MARGIN = 16;

    private final Production production;
    private final List<Sheet> sheets;
    private final SheetPaper paper;
    private int page;
    private Scene scene;
    private Canvas canvas;
    private Label which;
    private Button all;
    private boolean wantsAll;

    /** @param page which of the sheets is shown first */
    PrintPreview(Shell parent, Production production, List<Sheet> sheets, int page, SheetPaper paper) {
        super(parent);
        this.paper = paper;
        this.production = production;
        this.sheets = List.copyOf(sheets);
        this.page = page;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    /** What is to be printed: the sheet that was shown, or all. */
    List<Sheet> chosen() {
        return wantsAll ? sheets : List.of(sheets.get(page));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("print.title"));
    }

    @Override
    protected Point getInitialSize() {
        var screen = getShell().getDisplay().getPrimaryMonitor().getClientArea();
        return new Point(screen.width * 3 / 4, screen.height * 3 / 4);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().applyTo(area);
        canvas = new Canvas(area, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.ARROW_RIGHT) {
                turn(1);
            } else if (event.keyCode == SWT.PAGE_UP || event.keyCode == SWT.ARROW_LEFT) {
                turn(-1);
            }
        });
        // a canvas keeps keys to itself unless it is told otherwise
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        var bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        button(bar, "print.previous", -1);
        button(bar, "print.next", 1);
        which = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(which);
        all = new Button(bar, SWT.CHECK);
        all.setText(MESSAGES.text("print.all", sheets.size()));
        turn(0);
        return area;
    }

    private void button(Composite bar, String key, int by) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setToolTipText(MESSAGES.text(key + ".tip"));
        button.addListener(SWT.Selection, event -> turn(by));
    }

    private void turn(int by) {
        page = Math.floorMod(page + by, sheets.size());
        var sheet = sheets.get(page);
        scene = paper.scene(production, sheet);
        which.setText(Plain.text(MESSAGES.text("print.page", page + 1, sheets.size(),
                sheet.getName() == null ? "" : sheet.getName(), sheet.getPaper().getLiteral().toUpperCase(Locale.ROOT))));
        canvas.redraw();
    }

    private void paint(GC gc) {
        var area = canvas.getClientArea();
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        gc.fillRectangle(area);
        paper.paint(gc, canvas.getDisplay(), scene, new Rectangle(MARGIN, MARGIN, Math.max(1, area.width - 2 * MARGIN),
                Math.max(1, area.height - 2 * MARGIN)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("print.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void okPressed() {
        wantsAll = all.getSelection();
        super.okPressed();
    }
}
