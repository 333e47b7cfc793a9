/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.preview;

import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.headroom.common.text.Messages;

/** Prints pages, each as large as the paper lets it be. */
final class PagePrinting {

    private static final Messages MESSAGES = Messages.of(PagePrinting.class);
    private static final int FINEST_DPI = 300;
    private static final double POINTS_PER_INCH = 72;

    private final Shell shell;

    PagePrinting(Shell shell) {
        this.shell = shell;
    }

    /** Asks for a printer and the pages, and prints those. */
    void print(String job, Optional<PdfPages> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        var pages = wanted.get();
        var dialog = new PrintDialog(shell);
        var data = new PrinterData();
        var first = pages.sizes().getFirst();
        data.orientation = first.width() > first.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        data.startPage = 1;
        data.endPage = pages.sizes().size();
        dialog.setPrinterData(data);
        var chosen = dialog.open();
        if (chosen != null) {
            print(job, pages, chosen);
        }
    }

    void print(String job, PdfPages pages, PrinterData data) {
        try {
            var printer = new Printer(data);
            try {
                if (printer.startJob(job)) {
                    print(pages, printer, data);
                    printer.endJob();
                } else {
                    failed("");
                }
            } finally {
                printer.dispose();
            }
        } catch (SWTError e) {
            failed(String.valueOf(e.getMessage()));
        }
    }

    private static void print(PdfPages pages, Printer printer, PrinterData data) {
        boolean range = data.scope == PrinterData.PAGE_RANGE;
        int from = range ? Math.max(1, data.startPage) : 1;
        int to = range ? Math.min(data.endPage, pages.sizes().size()) : pages.sizes().size();
        int dpi = Math.min(FINEST_DPI, printer.getDPI().x);
        for (int page = from; page <= to; page++) {
            if (printer.startPage()) {
                var size = pages.sizes().get(page - 1);
                var area = printer.getClientArea();
                double full = printer.getDPI().x / POINTS_PER_INCH;
                double scale = Math.min(full, Math.min(area.width / size.width(), area.height / size.height()));
                var image = new Image(printer, pages.draw(page - 1, dpi));
                var gc = new GC(printer, SWT.NONE);
                var bounds = image.getBounds();
                gc.drawImage(image, 0, 0, bounds.width, bounds.height, 0, 0, (int) Math.round(size.width() * scale),
                        (int) Math.round(size.height() * scale));
                gc.dispose();
                image.dispose();
                printer.endPage();
            }
        }
    }

    private void failed(String reason) {
        MessageDialog.openError(shell, MESSAGES.text("print.title"), MESSAGES.text("print.failed", reason));
    }
}
