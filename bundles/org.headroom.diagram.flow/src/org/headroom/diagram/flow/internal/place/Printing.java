/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.headroom.common.text.Messages;
import org.headroom.model.commands.OrderSheets;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetKind;

/** Prints sheets as vectors, each on a page, as large as the paper lets them be. */
public final class Printing {

    private static final Messages MESSAGES = Messages.of(Printing.class);

    private final Drawing drawing;
    private final SheetPaper paper;

    public Printing(Drawing drawing) {
        this.drawing = drawing;
        this.paper = new SheetPaper(drawing.flow()::findings);
    }

    private List<Sheet> sheets() {
        return OrderSheets.inOrder(drawing.production()).stream().filter(sheet -> sheet.getKind() == SheetKind.FLOW)
                .toList();
    }

    /** Shows the pages, and prints what the user wants of them. */
    public void preview() {
        var sheets = sheets();
        var preview = new PrintPreview(drawing.viewer().getControl().getShell(), drawing.production(), sheets,
                Math.max(0, sheets.indexOf(drawing.sheet())), paper);
        if (preview.open() == Window.OK) {
            ask(preview.chosen());
        }
    }

    /** Asks for a printer and prints this sheet. */
    public void print() {
        ask(List.of(drawing.sheet()));
    }

    private void ask(List<Sheet> sheets) {
        var dialog = new PrintDialog(drawing.viewer().getControl().getShell());
        var data = new PrinterData();
        data.orientation = sheets.getFirst().isLandscape() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        dialog.setPrinterData(data);
        var chosen = dialog.open();
        if (chosen != null) {
            print(sheets, chosen);
        }
    }

    void print(List<Sheet> sheets, PrinterData data) {
        try {
            var printer = new Printer(data);
            try {
                print(sheets, printer);
            } finally {
                printer.dispose();
            }
        } catch (SWTError e) {
            drawing.flow().tell(Optional.of(MESSAGES.text("print.failed", String.valueOf(e.getMessage()))));
        }
    }

    private void print(List<Sheet> sheets, Printer printer) {
        if (!printer.startJob(MESSAGES.text("print.job", drawing.flow().design().name()))) {
            drawing.flow().tell(Optional.of(MESSAGES.text("print.failed", "")));
            return;
        }
        for (Sheet sheet : sheets) {
            if (printer.startPage()) {
                var gc = new GC(printer, SWT.NONE);
                var area = printer.getClientArea();
                paper.paint(gc, drawing.viewer().getControl().getDisplay(), paper.scene(drawing.production(), sheet),
                        new Rectangle(0, 0, area.width, area.height));
                gc.dispose();
                printer.endPage();
            }
        }
        printer.endJob();
        drawing.flow().tell(Optional.of(MESSAGES.text("print.done", sheets.size())));
    }
}
