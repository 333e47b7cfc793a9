/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.headroom.common.text.Messages;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.power.patch.NewSupply;

/** Asks which source or distro is to be added: one of the packs, or one of the production that its plan does not know yet. */
final class AddSupplyDialog {

    private static final Messages MESSAGES = Messages.of(AddSupplyDialog.class);

    private final ElementListSelectionDialog dialog;

    AddSupplyDialog(Shell shell, Production production, Collection<DeviceType> types) {
        dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object element) {
                return name(element);
            }
        });
        dialog.setTitle(MESSAGES.text("add.title"));
        dialog.setMessage(MESSAGES.text("add.message"));
        dialog.setEmptyListMessage(MESSAGES.text("add.none"));
        dialog.setMultipleSelection(false);
        dialog.setHelpAvailable(false);
        dialog.setElements(Stream.concat(NewSupply.missing(production).stream(), types.stream().filter(NewSupply::isSupply))
                .toArray());
    }

    private static String name(Object element) {
        return element instanceof Device device ? MESSAGES.text("add.missing", Devices.name(device))
                : element instanceof DeviceType type ? (type.getMaker() == null ? "" : type.getMaker() + " ") + type.getModel() : "";
    }

    /** What was chosen: a device or a type of device; empty when it was closed. */
    Optional<Object> ask() {
        dialog.open();
        return Optional.ofNullable(dialog.getFirstResult());
    }
}
