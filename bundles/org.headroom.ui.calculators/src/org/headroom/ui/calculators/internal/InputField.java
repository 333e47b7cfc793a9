/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.calculators.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.headroom.calc.ChoiceInput;
import org.headroom.calc.Input;
import org.headroom.calc.NumberInput;
import org.headroom.calc.NumbersInput;
import org.headroom.common.quantity.Quantity;
import org.headroom.common.text.Messages;

/** One input of a calculator, with its unit, what is allowed, and a mark when it cannot be used. */
final class InputField {

    private static final Messages MESSAGES = Messages.of(InputField.class);

    private final Input input;
    private final ControlDecoration mark;
    private Text text;
    private Combo combo;
    private List<ChoiceInput.Choice> choices = List.of();

    InputField(Composite body, FormToolkit toolkit, Input input, Runnable changed) {
        this.input = input;
        var label = toolkit.createLabel(body, name(), SWT.NONE);
        label.setToolTipText(input.help());
        Control control = switch (input) {
            case ChoiceInput choice -> createCombo(body, toolkit, choice, changed);
            case NumberInput number -> createText(body, toolkit, number(number), changed);
            case NumbersInput numbers -> createText(body, toolkit, numbers(numbers), changed);
        };
        control.setToolTipText(tooltip());
        control.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        toolkit.createLabel(body, unit(), SWT.NONE);
        mark = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        mark.hide();
    }

    String key() {
        return input.key();
    }

    /** What was given; empty when nothing was. */
    Optional<String> typed() {
        if (combo != null) {
            return combo.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(choices.get(combo.getSelectionIndex()).id());
        }
        return text.getText().isBlank() ? Optional.empty() : Optional.of(text.getText().strip());
    }

    void clearProblem() {
        mark.hide();
    }

    void showProblem(String message) {
        mark.setDescriptionText(message);
        mark.show();
    }

    private Text createText(Composite body, FormToolkit toolkit, String initial, Runnable changed) {
        text = toolkit.createText(body, initial, SWT.SINGLE | SWT.TRAIL);
        text.addModifyListener(event -> changed.run());
        return text;
    }

    private Combo createCombo(Composite body, FormToolkit toolkit, ChoiceInput choice, Runnable changed) {
        choices = choice.choices();
        combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, false);
        combo.setItems(choices.stream().map(ChoiceInput.Choice::name).toArray(String[]::new));
        choice.defaultId().ifPresent(id -> combo.select(choices.stream().map(ChoiceInput.Choice::id).toList().indexOf(id)));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        return combo;
    }

    private String name() {
        return input instanceof NumbersInput ? MESSAGES.text("several", input.name()) : input.name();
    }

    private String unit() {
        return switch (input) {
            case NumberInput number -> number.unit().symbol();
            case NumbersInput numbers -> numbers.unit().symbol();
            case ChoiceInput choice -> "";
        };
    }

    private String tooltip() {
        var range = switch (input) {
            case NumberInput number -> number.range().describe(number.unit(), Locale.getDefault());
            case NumbersInput numbers -> numbers.range().describe(numbers.unit(), Locale.getDefault());
            case ChoiceInput choice -> "";
        };
        return (input.help() + "\n" + range).strip();
    }

    private static String number(NumberInput number) {
        return number.defaultValue().isPresent() ? plain(number.defaultValue().getAsDouble()) : "";
    }

    private static String numbers(NumbersInput numbers) {
        return numbers.defaultValues().stream().map(InputField::plain).collect(Collectors.joining("; "));
    }

    private static String plain(double value) {
        return Quantity.number(value, Locale.ROOT, 9);
    }
}
