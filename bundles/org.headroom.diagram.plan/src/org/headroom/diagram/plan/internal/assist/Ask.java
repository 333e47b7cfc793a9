/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.assist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

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
import org.eclipse.swt.widgets.Spinner;

/** A few questions with numbers and choices, and in words what the answers mean. */
final class Ask extends TitleAreaDialog {

    private record Question(String key, String label, String unit, List<String> options, double value, double least, double most, int digits) {
    }

    private final String title;
    private final String message;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Control> fields = new HashMap<>();
    private final Map<String, Double> answers = new HashMap<>();
    private Function<Ask, String> meaning = any -> "";
    private Label told;

    Ask(Shell shell, String title, String message) {
        super(shell);
        this.title = title;
        this.message = message;
        setHelpAvailable(false);
    }

    Ask number(String key, String label, String unit, double value, double least, double most, int digits) {
        questions.add(new Question(key, label, unit, List.of(), value, least, most, digits));
        return this;
    }

    Ask choice(String key, String label, List<String> options, int selected) {
        questions.add(new Question(key, label, "", List.copyOf(options), selected, 0, options.size() - 1.0, 0));
        return this;
    }

    /** @param words made from the answers whenever one changes; an {@link IllegalArgumentException} tells why they cannot be */
    Ask means(Function<Ask, String> words) {
        meaning = words;
        return this;
    }

    boolean ask() {
        return open() == OK;
    }

    double number(String key) {
        return answers.getOrDefault(key, 0.0);
    }

    int choice(String key) {
        return (int) Math.round(number(key));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(message);
        getShell().setText(title);
        var outer = (Composite) super.createDialogArea(parent);
        var area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        questions.forEach(each -> question(area, each));
        told = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(420, 60).indent(0, 6).applyTo(told);
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        read();
    }

    private void question(Composite area, Question question) {
        new Label(area, SWT.NONE).setText(question.label());
        Consumer<Control> listen = field -> {
            fields.put(question.key(), field);
            field.addListener(SWT.Selection, event -> read());
            field.addListener(SWT.Modify, event -> read());
        };
        if (question.options().isEmpty()) {
            var spinner = new Spinner(area, SWT.BORDER);
            double scale = Math.pow(10, question.digits());
            spinner.setValues((int) Math.round(question.value() * scale), (int) Math.round(question.least() * scale), (int) Math.round(question.most() * scale),
                    question.digits(), (int) Math.max(1, scale / 2), (int) (10 * scale));
            GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(spinner);
            listen.accept(spinner);
            new Label(area, SWT.NONE).setText(question.unit());
        } else {
            var combo = new Combo(area, SWT.READ_ONLY);
            combo.setItems(question.options().toArray(String[]::new));
            combo.select((int) question.value());
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(260, SWT.DEFAULT).applyTo(combo);
            listen.accept(combo);
        }
    }

    private void read() {
        for (var question : questions) {
            var field = fields.get(question.key());
            answers.put(question.key(), field instanceof Spinner spinner ? spinner.getSelection() / Math.pow(10, question.digits())
                    : Double.valueOf(((Combo) field).getSelectionIndex()));
        }
        var ok = getButton(IDialogConstants.OK_ID);
        if (told == null || ok == null) {
            return;
        }
        try {
            told.setText(meaning.apply(this).replace("&", "&&"));
            setErrorMessage(null);
            ok.setEnabled(true);
        } catch (IllegalArgumentException e) {
            told.setText("");
            setErrorMessage(e.getMessage());
            ok.setEnabled(false);
        }
        told.getParent().layout();
    }
}
