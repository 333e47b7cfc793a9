/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.calculators.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.headroom.calc.Calculation;
import org.headroom.calc.Calculator;
import org.headroom.calc.Inputs;
import org.headroom.calc.InvalidInputException;
import org.headroom.calc.Result;
import org.headroom.calc.Step;
import org.headroom.common.quantity.Quantity;
import org.headroom.common.text.Messages;

/** The form of one calculator. Calculates after each keystroke; a result is shown with its steps and where it comes from. */
final class CalculatorForm {

    private static final Messages MESSAGES = Messages.of(CalculatorForm.class);

    private final FormToolkit toolkit;
    private final Calculator calculator;
    private final ScrolledForm form;
    private final List<InputField> fields = new ArrayList<>();
    private final Composite results;

    CalculatorForm(Composite parent, FormToolkit toolkit, Calculator calculator) {
        this.toolkit = toolkit;
        this.calculator = calculator;
        var description = calculator.description();
        form = toolkit.createScrolledForm(parent);
        form.setText(description.name());
        toolkit.decorateFormHeading(form.getForm());
        var columns = new ColumnLayout();
        columns.minNumColumns = 1;
        columns.maxNumColumns = 2;
        form.getBody().setLayout(columns);
        createInputs(description.purpose());
        results = toolkit.createComposite(form.getBody());
        results.setLayout(new TableWrapLayout());
        calculate();
    }

    private void createInputs(String purpose) {
        var section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
        section.setText(MESSAGES.text("inputs"));
        var body = toolkit.createComposite(section);
        var layout = new TableWrapLayout();
        layout.numColumns = 3;
        layout.horizontalSpacing = 10;
        body.setLayout(layout);
        section.setClient(body);
        var words = toolkit.createLabel(body, purpose, SWT.WRAP);
        var wide = new TableWrapData(TableWrapData.FILL_GRAB);
        wide.colspan = 3;
        words.setLayoutData(wide);
        calculator.description().inputs().forEach(input -> fields.add(new InputField(body, toolkit, input, this::calculate)));
        toolkit.paintBordersFor(body);
    }

    private void calculate() {
        for (Control child : results.getChildren()) {
            child.dispose();
        }
        fields.forEach(InputField::clearProblem);
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach(field -> field.typed().ifPresent(text -> typed.put(field.key(), text)));
        try {
            show(calculator.calculate(Inputs.parse(calculator.description(), typed)));
        } catch (InvalidInputException e) {
            e.inputs().forEach(fault -> fields.stream().filter(field -> field.key().equals(fault.key()))
                    .forEach(field -> field.showProblem(fault.message() + " " + fault.remedy())));
            paragraph(results, MESSAGES.text("missing"));
        }
        form.reflow(true);
    }

    private void show(Calculation calculation) {
        var body = section(MESSAGES.text("results"));
        for (Result result : calculation.results()) {
            var line = toolkit.createLabel(body, name(result) + "   " + text(result), SWT.WRAP);
            line.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            line.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        }
        if (!calculation.warnings().isEmpty()) {
            var warnings = section(MESSAGES.text("warnings"));
            calculation.warnings().forEach(warning -> paragraph(warnings, "⚠ " + warning.message()));
        }
        var steps = section(MESSAGES.text("steps"));
        for (Step step : calculation.steps()) {
            paragraph(steps, step.toString());
        }
        if (!calculation.description().limits().isEmpty()) {
            var limits = section(MESSAGES.text("limits"));
            calculation.description().limits().forEach(limit -> paragraph(limits, limit));
        }
        var sources = section(MESSAGES.text("sources"));
        calculation.sources().forEach(source -> paragraph(sources, source.toString()));
    }

    private static String name(Result result) {
        return switch (result) {
            case Result.Single single -> single.name();
            case Result.Many many -> many.name();
            case Result.Words words -> words.name();
        };
    }

    private static String text(Result result) {
        return switch (result) {
            case Result.Single single -> format(single.quantity());
            case Result.Many many -> many.quantities().stream().map(CalculatorForm::format).collect(Collectors.joining("; "));
            case Result.Words words -> words.text();
        };
    }

    private static String format(Quantity quantity) {
        return quantity.readable().format(Locale.getDefault());
    }

    private Composite section(String title) {
        var section = toolkit.createSection(results, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
        section.setText(title);
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        var body = toolkit.createComposite(section);
        body.setLayout(new TableWrapLayout());
        section.setClient(body);
        return body;
    }

    private void paragraph(Composite body, String text) {
        toolkit.createLabel(body, text, SWT.WRAP).setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }
}
