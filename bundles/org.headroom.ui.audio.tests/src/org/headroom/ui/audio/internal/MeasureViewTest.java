/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.audio.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.headroom.audio.measure.trace.Trace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The made-up system is measured in the running window. */
class MeasureViewTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int WAKE_MS = 20;

    private IWorkbenchPage page;
    private MeasureView view;

    @BeforeEach
    void open() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        view = (MeasureView) page.showView(MeasureView.ID);
        until("devices", () -> combo(0).getItemCount() > 0);
        var devices = List.of(combo(0).getItems());
        combo(0).select(devices.size() - 1);
        assertThat(combo(0).getText()).isEqualTo("Made-up system");
    }

    @AfterEach
    void close() {
        page.hideView(view);
    }

    private static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        var display = Display.getCurrent();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + LIMIT.toSeconds() + " s: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_MS, () -> { });
                display.sleep();
            }
        }
    }

    private <T extends Control> List<T> all(Class<T> kind) {
        var found = new ArrayList<T>();
        collect((Composite) view.getSite().getService(MPart.class).getWidget(), kind, found);
        return found;
    }

    private static <T extends Control> void collect(Composite in, Class<T> kind, List<T> found) {
        for (Control child : in.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            } else if (child instanceof Composite composite) {
                collect(composite, kind, found);
            }
        }
    }

    private Combo combo(int number) {
        return all(Combo.class).get(number);
    }

    private Button button(String text) {
        return all(Button.class).stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
    }

    private void press(String text) {
        var button = button(text);
        assertThat(button.isEnabled()).as(text).isTrue();
        if ((button.getStyle() & SWT.TOGGLE) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    private boolean says(String text) {
        return all(Label.class).stream().anyMatch(each -> each.getText().contains(text));
    }

    private List<PlotCurve> curves() {
        return all(CurvePlot.class).getFirst().curves();
    }

    private Trace.Point at(double frequency_Hz) {
        return curves().getLast().trace().points().stream().filter(point -> point.frequency_Hz() >= frequency_Hz).findFirst().orElseThrow();
    }

    @Test
    void aSystemIsMeasuredAndItsCurveKept() {
        assertThat(button("Signal").isEnabled()).isFalse();
        press("Start");
        until("listening", () -> says("Switch the signal on"));
        assertThat(curves()).isEmpty();
        press("Signal");
        until("a curve", () -> !curves().isEmpty() && says("Delay 0.00 ms"));
        // The delay is sought in the last seconds: until then it is not found.
        until("the delay", () -> {
            press("Find Delay");
            return says("polarity kept");
        });
        // A new average begins with nothing.
        until("the phase without the delay", () -> !curves().isEmpty() && Math.abs(at(5000).phase_deg().orElse(180)) < 5 && Math.abs(at(5000).level_dB() + 6.02) < 0.2);
        until("a curve", () -> !curves().isEmpty());
        assertThat(at(1000).level_dB()).isCloseTo(-6.02, within(0.2));
        press("Keep");
        var table = all(Table.class).getFirst();
        assertThat(table.getItemCount()).isEqualTo(1);
        assertThat(table.getItem(0).getChecked()).isTrue();
        assertThat(curves()).hasSize(2);
        press("Stop");
        assertThat(curves()).hasSize(1);
        table.select(0);
        table.notifyListeners(SWT.Selection, new Event());
        press("Remove");
        assertThat(table.getItemCount()).isZero();
        assertThat(curves()).isEmpty();
    }

    @Test
    void frequenciesLieOnALogarithmicAxis() {
        var axis = new FrequencyAxis(40, 900, 20, 20_000);
        assertThat(axis.x(20)).isEqualTo(40);
        assertThat(axis.x(200)).isEqualTo(340);
        assertThat(axis.x(20_000)).isEqualTo(940);
        assertThat(axis.frequency_Hz(340)).isCloseTo(200, within(1e-6));
        assertThat(axis.lines()).hasSize(10);
    }
}
