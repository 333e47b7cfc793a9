/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Devices;

/** Chooses one of the consoles of a design, in two cells of a grid of three columns. */
final class ConsoleCombo {

    private static final Messages MESSAGES = Messages.of(ConsoleCombo.class);

    private final Combo combo;

    ConsoleCombo(Composite area, Design design) {
        new Label(area, SWT.NONE).setText(MESSAGES.text("source.console"));
        combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        var consoles = consoles(design);
        combo.setItems(consoles.toArray(String[]::new));
        combo.setEnabled(!consoles.isEmpty());
        combo.select(0);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
    }

    private static List<String> consoles(Design design) {
        return design.production().getDevices().stream().filter(device -> Devices.category(device) == DeviceCategory.CONSOLE)
                .map(Devices::name).toList();
    }

    ExchangeOptions options() {
        return combo.getText().isEmpty() ? ExchangeOptions.NONE : ExchangeOptions.NONE.with(ExchangeOptions.CONSOLE, combo.getText());
    }
}
