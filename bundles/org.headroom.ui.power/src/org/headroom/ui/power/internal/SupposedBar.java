/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.common.text.Messages;
import org.headroom.core.rule.Subject;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.power.VoltageSystem;
import org.headroom.power.network.Scenario;
import org.headroom.power.outage.Outage;

/** What is supposed: another duty, other voltages, ways that are off. The design stays as it is. */
final class SupposedBar extends Composite {

    private static final Messages MESSAGES = Messages.of(SupposedBar.class);
    private static final List<DutyLevel> DUTIES = List.of(DutyLevel.UNSET, DutyLevel.IDLE, DutyLevel.EIGHTH,
            DutyLevel.THIRD, DutyLevel.MAX);
    private static final List<VoltageSystem> VOLTAGES = List.of(VoltageSystem.values());
    private static final int NAMES = 4;

    private final Runnable changed;
    private final Combo duty;
    private final Combo voltage;
    private final Button reset;
    private final Label outage;
    private Set<String> off = Set.of();

    /**
     * @param changed what to do when something else is supposed
     * @param actions what else can be done with the supply, by the key of its text
     */
    SupposedBar(Composite parent, Runnable changed, SequencedMap<String, Runnable> actions) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        var row = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var layout = new RowLayout();
        layout.center = true;
        layout.spacing = 6;
        layout.marginLeft = 0;
        row.setLayout(layout);
        duty = combo(row, "suppose.duty", DUTIES.stream().map(each -> "duty." + each.getLiteral()).toList());
        voltage = combo(row, "suppose.voltage", Stream.concat(Stream.of("voltage.unset"), VOLTAGES.stream()
                .map(each -> "voltage." + each.getLiteral())).toList());
        reset = button(row, "suppose.reset", this::clear);
        actions.forEach((key, action) -> button(row, key, action));
        outage = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(outage);
        show(Optional.empty());
    }

    private Combo combo(Composite row, String key, List<String> choices) {
        new Label(row, SWT.NONE).setText(MESSAGES.text(key));
        var combo = new Combo(row, SWT.READ_ONLY);
        choices.forEach(each -> combo.add(MESSAGES.text(each)));
        combo.select(0);
        combo.setToolTipText(MESSAGES.text(key + ".tip"));
        combo.addListener(SWT.Selection, event -> changed());
        return combo;
    }

    private static Button button(Composite row, String key, Runnable action) {
        var button = new Button(row, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setToolTipText(MESSAGES.text(key + ".tip"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Scenario scenario() {
        var supposed = Scenario.AS_DESIGNED.withOff(off);
        return duty.getSelectionIndex() <= 0 ? supposed : supposed.withDuty(DUTIES.get(duty.getSelectionIndex()));
    }

    /** The voltages that all sources are supposed to have; empty: those of the design. */
    Optional<VoltageSystem> system() {
        return voltage.getSelectionIndex() <= 0 ? Optional.empty()
                : Optional.of(VOLTAGES.get(voltage.getSelectionIndex() - 1));
    }

    /** Supposes that these are off, besides what is. */
    void switchOff(Set<String> ids) {
        var more = new HashSet<>(off);
        more.addAll(ids);
        off = Set.copyOf(more);
        changed();
    }

    /** Everything as it is designed. */
    void clear() {
        off = Set.of();
        duty.select(0);
        voltage.select(0);
        changed();
    }

    private void changed() {
        changed.run();
    }

    /** Says what fails. */
    void show(Optional<Outage> result) {
        reset.setEnabled(!off.isEmpty() || duty.getSelectionIndex() > 0 || voltage.getSelectionIndex() > 0);
        var text = result.map(SupposedBar::words).orElse("");
        outage.setText(text);
        outage.setToolTipText(result.map(SupposedBar::all).orElse(""));
        var data = (GridData) outage.getLayoutData();
        data.exclude = text.isEmpty();
        outage.setVisible(!text.isEmpty());
        getParent().layout(true, true);
    }

    private static String words(Outage outage) {
        return MESSAGES.text("outage", names(outage.off()), counted("outage.dead", outage.dead()),
                counted("outage.battery", outage.onBattery()), counted("outage.leg", outage.onOneLeg()),
                counted("outage.loudspeakers", outage.loudspeakers()),
                outage.channels().isEmpty() ? "" : MESSAGES.text("outage.channels", outage.channels().size(),
                        outage.channels().stream().limit(NAMES).map(each -> each.number() + " " + each.name())
                                .collect(Collectors.joining(", ")))).replaceAll("\\s+\\n|\\s+$", "");
    }

    private static String counted(String key, List<Subject> subjects) {
        return subjects.isEmpty() ? "" : MESSAGES.text(key, subjects.size(), names(subjects)) + "  ";
    }

    private static String names(List<Subject> subjects) {
        var names = subjects.stream().limit(NAMES).map(Subject::name).collect(Collectors.joining(", "));
        return subjects.size() > NAMES ? names + " …" : names;
    }

    private static String all(Outage outage) {
        return Stream.of(outage.dead(), outage.loudspeakers()).flatMap(List::stream).map(Subject::name)
                .collect(Collectors.joining("\n"));
    }
}
