/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.exchange.ExchangeOptions;

/** Where the console is, which console of the design it is, and whether to read or to send. */
final class NetworkConsolePage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(NetworkConsolePage.class);

    private final Design design;
    private Text address;
    private ConsoleCombo console;
    private Button send;

    NetworkConsolePage(Design design) {
        super("network");
        this.design = design;
        setTitle(MESSAGES.text("network.title"));
        setDescription(MESSAGES.text("network.description"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(10, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(MESSAGES.text("network.address"));
        address = new Text(area, SWT.BORDER | SWT.SINGLE);
        address.setMessage("192.168.0.64");
        address.setToolTipText(MESSAGES.text("network.address.tip"));
        GridDataFactory.fillDefaults().span(2, 1).hint(220, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(address);
        address.addModifyListener(event -> setPageComplete(!address.getText().isBlank()));
        console = new ConsoleCombo(area, design);
        for (var key : new String[] {"network.read", "network.send"}) {
            new Label(area, SWT.NONE);
            var button = new Button(area, SWT.RADIO);
            button.setText(MESSAGES.text(key));
            button.setSelection(key.equals("network.read"));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
            send = button;
        }
        setControl(area);
        setPageComplete(false);
    }

    String address() {
        return address.getText().strip();
    }

    boolean isSending() {
        return send.getSelection();
    }

    ExchangeOptions options() {
        return console.options();
    }
}
