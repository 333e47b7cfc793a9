/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.audio.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.part.ViewPart;
import org.headroom.audio.measure.live.LiveSettings;
import org.headroom.audio.measure.trace.Trace;
import org.headroom.audio.measure.trace.TraceFormat;
import org.headroom.audio.measure.trace.TraceReader;
import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioBackendRegistry;
import org.headroom.ui.design.Theme;

/**
 * Measures a system while it plays: choose a device, start, let the signal rise, find the delay, read level, phase and coherence, keep curves and compare them. Nothing sounds
 * until the signal is switched on.
 */
public final class MeasureView extends ViewPart {

    static final String ID = "org.headroom.ui.audio.measure";
    private static final Messages TEXT = Messages.of(MeasureView.class);
    private static final int TICK_MS = 60;
    private static final int MOST_CHANNELS = 128;
    private static final int USUAL_LEVEL_DB = -30;
    private static final int[] SIZES = {1 << 12, 1 << 13, 1 << 14, 1 << 15, 1 << 16};
    private static final int[] AVERAGES = {1, 4, 8, 16, 32, 64};
    private static final int[] FRACTIONS = {0, 3, 6, 12, 24, 48};
    private static final double SURE_DB = 16;
    private static final int BUTTON_MARGIN = 12;
    private static final RGB LIVE = new RGB(0, 114, 178);
    private static final RGB LIVE_DARK = new RGB(86, 180, 233);

    private final KeptTraces kept = new KeptTraces();
    private List<DeviceChoice> devices = List.of();
    private Optional<LiveSession> session = Optional.empty();
    private Combo device;
    private Spinner output;
    private Spinner input;
    private Combo size;
    private Combo averages;
    private Combo smoothing;
    private Spinner level;
    private Button start;
    private Button signal;
    private Button find;
    private Button keep;
    private Label status;
    private Label meters;
    private CurvePlot plot;
    private CheckboxTableViewer list;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 4).applyTo(parent);
        createSettings(parent);
        createActions(parent);
        var body = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
        plot = new CurvePlot(body);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 240).applyTo(plot);
        createList(body);
        Theme.whenChanged(getSite(), plot, this::redraw);
        running(false);
        lookForDevices();
    }

    private void createSettings(Composite parent) {
        var row = row(parent, 14);
        device = new Combo(row, SWT.READ_ONLY);
        device.setToolTipText(TEXT.text("device.tip"));
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(device);
        var again = button(row, SWT.PUSH, "again");
        again.addListener(SWT.Selection, event -> lookForDevices());
        output = spinner(row, "output", 1, MOST_CHANNELS, 1);
        input = spinner(row, "input", 1, MOST_CHANNELS, 1);
        level = spinner(row, "level", -90, -12, USUAL_LEVEL_DB);
        size = combo(row, "size", IntStream.of(SIZES).mapToObj(Integer::toString).toList(), 2);
        averages = combo(row, "averages", IntStream.of(AVERAGES).mapToObj(Integer::toString).toList(), 3);
    }

    private void createActions(Composite parent) {
        var row = row(parent, 9);
        start = button(row, SWT.TOGGLE, "start");
        start.addListener(SWT.Selection, event -> startOrStop());
        signal = button(row, SWT.TOGGLE, "signal");
        signal.addListener(SWT.Selection, event -> session.ifPresent(each -> each.arm(signal.getSelection())));
        find = button(row, SWT.PUSH, "find");
        find.addListener(SWT.Selection, event -> session.ifPresent(LiveSession::findDelay));
        keep = button(row, SWT.PUSH, "keep");
        keep.addListener(SWT.Selection, event -> keep());
        smoothing = combo(row, "smoothing", IntStream.of(FRACTIONS).mapToObj(each -> each == 0 ? TEXT.text("smoothing.none") : "1/" + each).toList(), 3);
        smoothing.addListener(SWT.Selection, event -> session.ifPresent(each -> each.smooth(FRACTIONS[smoothing.getSelectionIndex()])));
        status = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(status);
        meters = new Label(row, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(meters);
    }

    private void createList(Composite parent) {
        var side = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().hint(250, SWT.DEFAULT).grab(false, true).applyTo(side);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).applyTo(side);
        var title = new Label(side, SWT.NONE);
        title.setText(TEXT.text("kept"));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(title);
        list = CheckboxTableViewer.newCheckList(side, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(230, 100).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((KeptTraces.Kept) element).trace().name();
            }

            @Override
            public Color getForeground(Object element) {
                return new Color(((KeptTraces.Kept) element).colour());
            }
        });
        list.addCheckStateListener(event -> redraw());
        button(side, SWT.PUSH, "import").addListener(SWT.Selection, event -> importTrace());
        button(side, SWT.PUSH, "export").addListener(SWT.Selection, event -> exportTrace());
        button(side, SWT.PUSH, "remove").addListener(SWT.Selection, event -> selected().ifPresent(each -> {
            kept.remove(each);
            refreshList();
        }));
    }

    private static Composite row(Composite parent, int columns) {
        var row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 0).applyTo(row);
        return row;
    }

    private static Button button(Composite parent, int style, String key) {
        var button = new Button(parent, style);
        button.setText(TEXT.text(key));
        button.setToolTipText(TEXT.text(key + ".tip"));
        var width = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + BUTTON_MARGIN;
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(button);
        return button;
    }

    private static Spinner spinner(Composite parent, String key, int least, int most, int value) {
        label(parent, key);
        var spinner = new Spinner(parent, SWT.BORDER);
        spinner.setMinimum(least);
        spinner.setMaximum(most);
        spinner.setSelection(value);
        spinner.setToolTipText(TEXT.text(key + ".tip"));
        return spinner;
    }

    private static Combo combo(Composite parent, String key, List<String> items, int selected) {
        label(parent, key);
        var combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(selected);
        combo.setToolTipText(TEXT.text(key + ".tip"));
        return combo;
    }

    private static void label(Composite parent, String key) {
        var label = new Label(parent, SWT.NONE);
        label.setText(TEXT.text(key));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
    }

    private void lookForDevices() {
        status.setText(TEXT.text("looking"));
        var display = device.getDisplay();
        var job = Job.createSystem(TEXT.text("looking"), (ICoreRunnable) monitor -> {
            var found = DeviceChoice.all(new AudioBackendRegistry(RegistryFactory.getRegistry()));
            display.asyncExec(() -> {
                if (!device.isDisposed()) {
                    show(found);
                }
            });
        });
        job.schedule();
    }

    private void show(List<DeviceChoice> found) {
        devices = found;
        device.setItems(found.stream().map(DeviceChoice::text).toArray(String[]::new));
        if (!found.isEmpty()) {
            device.select(0);
        }
        start.setEnabled(!found.isEmpty());
        status.setText(TEXT.text(found.isEmpty() ? "none" : "ready"));
    }

    private void startOrStop() {
        if (session.isPresent()) {
            stop("ready");
            return;
        }
        var choice = devices.get(device.getSelectionIndex());
        var settings = new LiveSettings(SIZES[size.getSelectionIndex()], AVERAGES[averages.getSelectionIndex()], output.getSelection() - 1,
                input.getSelection() - 1, -1);
        if (settings.inputs() > choice.device().inputs() || settings.outputs() > choice.device().outputs()) {
            start.setSelection(false);
            status.setText(TEXT.text("channels", choice.device().outputs(), choice.device().inputs()));
            return;
        }
        try {
            session = Optional.of(LiveSession.open(choice, settings, Math.pow(10, level.getSelection() / 20.0), FRACTIONS[smoothing.getSelectionIndex()]));
            running(true);
            status.setText(TEXT.text("armFirst"));
            plot.getDisplay().timerExec(TICK_MS, this::tick);
        } catch (IOException e) {
            start.setSelection(false);
            status.setText(String.valueOf(e.getMessage()));
        }
    }

    private void stop(String key) {
        session.ifPresent(LiveSession::close);
        session = Optional.empty();
        running(false);
        status.setText(TEXT.text(key));
        redraw();
    }

    private void running(boolean on) {
        start.setSelection(on);
        start.setText(TEXT.text(on ? "stop" : "start"));
        signal.setEnabled(on);
        signal.setSelection(false);
        find.setEnabled(on);
        keep.setEnabled(on);
        for (var each : List.of(device, output, input, level, size, averages)) {
            each.setEnabled(!on);
        }
        if (!on) {
            meters.setText("");
        }
    }

    private void tick() {
        if (plot.isDisposed() || session.isEmpty()) {
            return;
        }
        var shown = session.get().shown();
        if (shown.flatMap(LiveSession.Shown::lost).isPresent()) {
            var reason = shown.get().lost().get();
            stop("ready");
            status.setText(TEXT.text("lost", reason));
            return;
        }
        shown.ifPresent(each -> {
            status.setText(text(each));
            meters.setText(TEXT.text(each.view().clipped() ? "meters.clip" : "meters", level(each.view().reference_dB()), level(each.view().microphone_dB())));
        });
        redraw();
        plot.getDisplay().timerExec(TICK_MS, this::tick);
    }

    private String text(LiveSession.Shown shown) {
        if (!session.get().armed()) {
            return TEXT.text("armFirst");
        }
        var delay = TEXT.text("delay", String.format(Locale.ROOT, "%.2f", 1000 * shown.delay_s()));
        return shown.found().map(found -> found.confidence_dB() < SURE_DB ? TEXT.text("unsure", delay)
                : TEXT.text(found.inverted() ? "inverted" : "upright", delay)).orElse(delay);
    }

    private static String level(double level_dB) {
        return level_dB <= -150 ? "−∞" : String.format(Locale.ROOT, "%.1f", level_dB);
    }

    private void redraw() {
        var curves = new ArrayList<PlotCurve>();
        for (Object each : list.getCheckedElements()) {
            curves.add(new PlotCurve(((KeptTraces.Kept) each).trace(), ((KeptTraces.Kept) each).colour(), false));
        }
        live().ifPresent(trace -> curves.add(new PlotCurve(trace, Theme.isDark() ? LIVE_DARK : LIVE, true)));
        plot.show(curves, 0);
    }

    private Optional<Trace> live() {
        return session.flatMap(LiveSession::shown).filter(shown -> shown.view().reference_dB() > -150).flatMap(LiveSession.Shown::trace);
    }

    private void keep() {
        live().ifPresent(trace -> add(new Trace(TEXT.text("kept.name", kept.next()), trace.points())));
    }

    private void add(Trace trace) {
        var each = kept.add(trace);
        refreshList();
        list.setChecked(each, true);
        redraw();
    }

    private void refreshList() {
        var checked = list.getCheckedElements();
        list.setInput(kept.all());
        list.setCheckedElements(checked);
        redraw();
    }

    private Optional<KeptTraces.Kept> selected() {
        return Optional.ofNullable((KeptTraces.Kept) list.getStructuredSelection().getFirstElement());
    }

    private void importTrace() {
        var dialog = new FileDialog(plot.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.csv;*.frd;*.txt", "*"});
        var file = dialog.open();
        if (file != null) {
            try {
                var trace = TraceReader.read(Path.of(file));
                add(new Trace(Path.of(file).getFileName().toString(), trace.points()));
            } catch (IOException e) {
                MessageDialog.openError(plot.getShell(), TEXT.text("import"), e.getMessage());
            }
        }
    }

    private void exportTrace() {
        if (selected().isEmpty()) {
            status.setText(TEXT.text("select"));
            return;
        }
        var dialog = new FileDialog(plot.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.csv", "*.frd", "*.txt"});
        dialog.setFileName(selected().get().trace().name() + ".csv");
        dialog.setOverwrite(true);
        var file = dialog.open();
        if (file != null) {
            try {
                Files.writeString(Path.of(file), TraceFormat.of(Path.of(file)).write(selected().get().trace()));
            } catch (IOException e) {
                MessageDialog.openError(plot.getShell(), TEXT.text("export"), e.getMessage());
            }
        }
    }

    @Override
    public void setFocus() {
        start.setFocus();
    }

    @Override
    public void dispose() {
        session.ifPresent(LiveSession::close);
        session = Optional.empty();
        super.dispose();
    }
}
