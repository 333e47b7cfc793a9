/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.QuickSearch.Suggestion;
import org.headroom.core.family.IllegalChoiceException;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.commands.PortMapping;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Asks for another type for a device, proposes which port becomes which, and tells what would be unplugged. */
final class SwapDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(SwapDialog.class);
    private static final int LINES = 9;

    private final Device device;
    private final Equipment equipment;
    private Table types;
    private Table ports;
    private Combo target;
    private Label outcome;
    private List<Suggestion> found = List.of();
    private List<Port> shown = List.of();
    private List<PortType> choices = List.of();
    private Optional<PortMapping> mapping = Optional.empty();

    SwapDialog(Shell parent, Device device, Equipment equipment) {
        super(parent);
        this.device = device;
        this.equipment = equipment;
        setHelpAvailable(false);
    }

    /** The type that was chosen, and which port becomes which. */
    Optional<PortMapping> mapping() {
        return mapping;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("swap.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(Plain.text(MESSAGES.text("swap.heading", Devices.name(device), Devices.typeName(device))));
        setMessage(MESSAGES.text("swap.message"));
        var form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        var words = new Text(form, SWT.SEARCH | SWT.ICON_SEARCH);
        words.setMessage(MESSAGES.text("swap.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        types = table(form, 260, 200);
        ports = table(form, 180, 220, 180, 120);
        ports.setHeaderVisible(true);
        var headings = List.of("swap.port", "swap.cables", "swap.becomes", "swap.note");
        for (int i = 0; i < headings.size(); i++) {
            ports.getColumn(i).setText(MESSAGES.text(headings.get(i)));
        }
        var line = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(MESSAGES.text("swap.choose"));
        target = new Combo(line, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
        outcome = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(680, SWT.DEFAULT).applyTo(outcome);
        words.addModifyListener(event -> fillTypes(words.getText()));
        types.addListener(SWT.Selection, event -> typeChosen());
        ports.addListener(SWT.Selection, event -> portChosen());
        target.addListener(SWT.Selection, event -> targetChosen());
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && types.getItemCount() > 0) {
                event.doit = false;
                types.setFocus();
            }
        });
        fillTypes(device.getType() == null ? "" : device.getType().getCategory().getLiteral());
        return area;
    }

    private static Table table(Composite parent, int... widths) {
        var table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        for (int width : widths) {
            new TableColumn(table, SWT.NONE).setWidth(width);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * LINES).applyTo(table);
        return table;
    }

    private void fillTypes(String words) {
        found = equipment.find(words.replace('-', ' '));
        types.removeAll();
        for (Suggestion each : found) {
            new TableItem(types, SWT.NONE).setText(new String[] {each.name(),
                    each.category().getLiteral().replace('-', ' ')});
        }
    }

    private void typeChosen() {
        int index = types.getSelectionIndex();
        mapping = Optional.empty();
        if (index >= 0) {
            try {
                mapping = equipment.type(found.get(index)).map(type -> PortMapping.propose(device, type));
                setErrorMessage(null);
            } catch (IllegalChoiceException e) {
                setErrorMessage(e.getMessage());
            }
        }
        fillPorts();
    }

    private void fillPorts() {
        int selected = ports.getSelectionIndex();
        ports.removeAll();
        shown = new ArrayList<>(device.getPorts());
        shown.sort(Comparator.comparing(port -> !Ports.isConnected(port)));
        mapping.ifPresent(present -> shown.forEach(port -> new TableItem(ports, SWT.NONE).setText(line(present, port))));
        if (ports.getItemCount() > 0) {
            ports.setSelection(Math.clamp(selected, 0, ports.getItemCount() - 1));
        }
        portChosen();
        getButton(IDialogConstants.OK_ID).setEnabled(mapping.filter(this::changesType).isPresent());
        outcome.setText(Plain.text(mapping.map(this::outcome).orElse("")));
        outcome.getParent().layout();
    }

    private boolean changesType(PortMapping present) {
        var type = device.getType();
        return type == null || type.getTypeId() == null || !type.getTypeId().equals(present.type().getTypeId());
    }

    private static String[] line(PortMapping mapping, Port port) {
        var cables = String.join(", ", Ports.neighbours(port).map(Ports::fullName).toList());
        var becomes = mapping.target(port);
        var note = becomes.isEmpty() ? Ports.isConnected(port) ? MESSAGES.text("swap.unplugged") : MESSAGES.text("swap.gone")
                : mapping.different().contains(port) ? MESSAGES.text("swap.different") : "";
        return new String[] {Ports.label(port), cables, becomes.map(SwapDialog::name).orElse("–"), note};
    }

    private static String name(PortType type) {
        var label = type.getLabel() == null ? type.getKey() : type.getLabel();
        return type.getSection() == null || type.getSection().isBlank() ? label : type.getSection() + " " + label;
    }

    private String outcome(PortMapping present) {
        if (!changesType(present)) {
            return MESSAGES.text("swap.same");
        }
        int lost = present.unplugged().size();
        return lost == 0 ? MESSAGES.text("swap.allKept") : MESSAGES.text("swap.lost", lost,
                String.join(", ", present.unplugged().stream().map(Ports::label).toList()));
    }

    private void portChosen() {
        target.removeAll();
        choices = List.of();
        int index = ports.getSelectionIndex();
        target.setEnabled(mapping.isPresent() && index >= 0);
        if (target.isEnabled()) {
            var port = shown.get(index);
            choices = mapping.get().type().getPorts();
            target.add(MESSAGES.text("swap.nothing"));
            choices.forEach(choice -> target.add(name(choice)));
            target.select(mapping.get().target(port).map(choices::indexOf).orElse(-1) + 1);
        }
    }

    private void targetChosen() {
        var port = shown.get(ports.getSelectionIndex());
        int index = target.getSelectionIndex();
        mapping = mapping.map(present -> present.with(port,
                index <= 0 ? Optional.empty() : Optional.of(choices.get(index - 1))));
        fillPorts();
    }

    /** For tests and for those who know the type: as if it had been chosen. */
    void choose(DeviceType type) {
        mapping = Optional.of(PortMapping.propose(device, type));
        fillPorts();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("swap.ok"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
