/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.catalogue.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.OwnTypes;
import org.headroom.model.catalogue.Basis;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;

/** Makes or corrects a device type: fields and ports on the left, how it will look and what is still wrong on the right. Saves among the types of the user. */
final class TypeDialog extends TrayDialog {

    private static final Messages MESSAGES = Messages.of(TypeDialog.class);
    private static final int SHARE = IDialogConstants.CLIENT_ID + 1;
    private static final int DELAY_MS = 120;
    /** What is told in the words of the form. */
    private static final List<String> SAID_OTHERWISE = List.of("pack.set-aside", "pack.empty-value");

    private final TypeDraft draft;
    private final OwnTypes own;
    private final String title;
    private PreviewCanvas preview;
    private Text problems;
    private Text id;
    private boolean waiting;
    private Optional<DeviceType> saved = Optional.empty();

    TypeDialog(Shell parent, String title, TypeDraft draft, OwnTypes own) {
        super(parent);
        this.title = title;
        this.draft = draft;
        this.own = own;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
        setHelpAvailable(false);
    }

    /** The type that was saved, after the dialog was closed. */
    Optional<DeviceType> saved() {
        return saved;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        var screen = getParentShell() == null ? getShell().getDisplay().getClientArea() : getParentShell().getMonitor().getClientArea();
        return new Point(Math.min(1320, screen.width), Math.min(840, screen.height));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        form(sash);
        right(sash);
        sash.setWeights(58, 42);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        check();
        return contents;
    }

    private void form(Composite parent) {
        var type = draft.type();
        var form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(5, 8).applyTo(form);
        var device = group(form, "device", 4);
        text(device, "maker", TypeDraft.text(type.getMaker()), draft::setMaker).setFocus();
        text(device, "model", TypeDraft.text(type.getModel()), draft::setModel);
        text(device, "variant", TypeDraft.text(type.getVariant()), draft::setVariant);
        choice(device, "category", DeviceCategory.VALUES, type.getCategory(), draft::setCategory);
        text(device, "kind", TypeDraft.text(type.getKind()), draft::setKind);
        id = text(device, "id", TypeDraft.text(type.getTypeId()), draft::setId);
        wide(text(device, "description", TypeDraft.text(type.getDescription()), draft::setDescription));
        var figures = group(form, "figures", 8);
        for (var figure : TypeDraft.Figure.values()) {
            text(figures, figure.key(), draft.figure(figure), typed -> draft.setFigure(figure, typed));
        }
        var ports = group(form, "ports", 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(ports);
        new PortsTable(ports, draft, this::checkSoon);
        var source = group(form, "source", 4);
        text(source, "source.title", TypeDraft.text(draft.source().getTitle()), draft::setSourceTitle);
        choice(source, "basis", Basis.VALUES, draft.source().getBasis(), draft::setBasis);
        wide(text(source, "source.url", TypeDraft.text(draft.source().getUrl()), draft::setSourceUrl));
    }

    private void right(Composite parent) {
        var right = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        preview = new PreviewCanvas(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
        new Label(right, SWT.NONE).setText(MESSAGES.text("problems"));
        problems = new Text(right, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 150).applyTo(problems);
    }

    private static Group group(Composite parent, String key, int columns) {
        var group = new Group(parent, SWT.NONE);
        group.setText(MESSAGES.text("group." + key));
        GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private Text text(Composite parent, String key, String value, Consumer<String> target) {
        new Label(parent, SWT.NONE).setText(MESSAGES.text(key));
        var text = new Text(parent, SWT.BORDER);
        text.setText(value);
        text.setToolTipText(MESSAGES.text(key + ".tip"));
        GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> {
            target.accept(text.getText());
            checkSoon();
        });
        return text;
    }

    private static void wide(Text text) {
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(text);
    }

    private <E extends Enumerator> void choice(Composite parent, String key, List<E> values, E current, Consumer<E> target) {
        new Label(parent, SWT.NONE).setText(MESSAGES.text(key));
        var combo = new Combo(parent, SWT.READ_ONLY);
        values.forEach(value -> combo.add(value.getLiteral().replace('-', ' ')));
        combo.select(values.indexOf(current));
        combo.setToolTipText(MESSAGES.text(key + ".tip"));
        GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            target.accept(values.get(combo.getSelectionIndex()));
            checkSoon();
        }));
    }

    /** Several letters typed in a row are looked at once. */
    private void checkSoon() {
        if (!waiting) {
            waiting = true;
            getShell().getDisplay().timerExec(DELAY_MS, () -> {
                waiting = false;
                if (!problems.isDisposed()) {
                    check();
                }
            });
        }
    }

    private void check() {
        var type = draft.type();
        var typeId = TypeDraft.text(type.getTypeId());
        if (!id.isFocusControl() && !id.getText().equals(typeId)) {
            id.setText(typeId);
        }
        preview.show(type);
        var found = own.problems(type);
        boolean usable = found.stream().noneMatch(Problem::isError) && draft.unreadable().isEmpty();
        var typed = Stream.concat(draft.missing().stream().map(key -> MESSAGES.text("fill-in", word(key))),
                draft.unreadable().stream().map(figure -> MESSAGES.text("no-number", word(figure.key()))));
        var lines = Stream.concat(typed, found.stream().filter(problem -> !SAID_OTHERWISE.contains(problem.code())).map(TypeDialog::line)).toList();
        problems.setText(lines.isEmpty() ? MESSAGES.text("fine") : String.join("\n", lines));
        getButton(IDialogConstants.OK_ID).setEnabled(usable);
        getButton(SHARE).setEnabled(usable);
    }

    private static String word(String key) {
        return MESSAGES.text(key).replace("&", "");
    }

    private static String line(Problem problem) {
        return problem.message() + problem.remedy().map(remedy -> " " + remedy).orElse("");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SHARE, MESSAGES.text("share"), false).setToolTipText(MESSAGES.text("share.tip"));
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("save"), true).setToolTipText(MESSAGES.text("save.tip"));
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == SHARE) {
            share();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        var type = draft.type();
        try {
            own.save(type);
            saved = Optional.of(type);
            super.okPressed();
        } catch (IOException e) {
            failed("save.failed", e);
        } catch (IllegalArgumentException e) {
            // typed and saved faster than it was looked at
            check();
        }
    }

    private void share() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.zip"});
        dialog.setFileName(draft.type().getTypeId() + ".zip");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            shareTo(Path.of(chosen));
        }
    }

    void shareTo(Path archive) {
        try {
            own.share(draft.type(), archive);
        } catch (IOException e) {
            failed("share.failed", e);
        }
    }

    private void failed(String key, IOException e) {
        MessageDialog.openError(getShell(), title, MESSAGES.text(key, e.getMessage()));
    }
}
