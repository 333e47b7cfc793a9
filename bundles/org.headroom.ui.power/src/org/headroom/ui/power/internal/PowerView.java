/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.design.Design;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.system.Device;
import org.headroom.model.system.Ports;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.balance.PhaseBalancer;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.LiveSupply;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.flow.StationResult;
import org.headroom.power.site.SiteTests;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.DesignAnalysis;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.Theme;
import org.headroom.ui.design.WorkbenchDesigns;
import org.headroom.ui.power.internal.oneline.OneLineDiagram;

/**
 * The supply of the current design, current while it is edited: bars of the phases, a tree with currents, loads and voltage
 * drops, and the one-line diagram. Ways are moved to other phases by dragging, keys or the context menu; suppositions are
 * tried without touching the design.
 */
public final class PowerView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(PowerView.class);
    private static final long SEED = 1;
    private static final int LOW = 360;

    private final Consumer<Optional<Design>> currentListener = design -> currentChanged();
    private final BiConsumer<Design, PowerState> analysisListener = (design, result) -> show();
    private CurrentDesign current;
    private DesignAnalysis<PowerState> analysis;
    private Label summary;
    private PhaseBars bars;
    private PhaseWheel wheel;
    private SupposedBar supposed;
    private CTabFolder tabs;
    private SupplyTree tree;
    private OneLineDiagram drawing;
    private SupplyEdits edits;
    private SupplySelection selection;
    private Optional<Design> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        current = getSite().getService(CurrentDesign.class);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(6, 4, 4, 0).applyTo(parent);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        var actions = new LinkedHashMap<String, Runnable>();
        edits = new SupplyEdits(current::get, this::plugs);
        selection = new SupplySelection(current::get);
        actions.put("add.open", this::add);
        actions.put("patch.open", () -> edit(design -> plugs().rest(design)));
        actions.put("balance.open", this::balance);
        actions.put("measure.open", this::measure);
        supposed = new SupposedBar(parent, this::analyse, actions);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(supposed);
        phases(parent);
        tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        var area = new Composite(tabs, SWT.NONE);
        tree = new SupplyTree(area, (devices, way) -> edit(design -> plugs().plug(design, devices, way)));
        drawing = new OneLineDiagram(tabs, edits, ids -> tellSelection());
        tab("tab.table", area);
        tab("tab.drawing", drawing.control());
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> {
            drawing.fit();
            tellSelection();
        });
        tree.viewer().addDoubleClickListener(event -> selected().stream().findFirst().ifPresent(this::reveal));
        tree.viewer().addSelectionChangedListener(event -> {
            showPhases();
            tellSelection();
        });
        tree.viewer().getControl().addListener(SWT.KeyDown, this::key);
        drawing.control().addListener(SWT.KeyDown, this::key);
        menu(tree.viewer().getControl());
        menu(drawing.control());
        getSite().setSelectionProvider(selection);
        current.addListener(currentListener);
        analyse();
        Theme.whenChanged(getSite(), tree.viewer().getControl(), () -> {
            tree.viewer().refresh();
            drawing.colours();
            bars.redraw();
            wheel.redraw();
        });
    }

    private void phases(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var target = new PhaseDrop.Target() {
            @Override
            public void hover(int line) {
                var flow = line < 0 ? Optional.<Flow>empty() : supposed(line);
                bars.suppose(line, flow);
                wheel.suppose(line, flow);
            }

            @Override
            public void drop(int line) {
                edit(design -> WayEdits.move(design, tree.selected(), line));
            }
        };
        bars = new PhaseBars(row, target);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(SWT.DEFAULT, PhaseBars.height()).applyTo(bars);
        // in a low window the table is worth more
        parent.addListener(SWT.Resize, event -> {
            var data = (GridData) row.getLayoutData();
            boolean low = parent.getClientArea().height < LOW;
            if (data.exclude != low) {
                data.exclude = low;
                row.setVisible(!low);
                parent.layout();
            }
        });
        wheel = new PhaseWheel(row, target);
        GridDataFactory.swtDefaults().hint(PhaseWheel.SIZE, PhaseWheel.SIZE).applyTo(wheel);
    }

    /** What the source would give with the selected ways on a line. */
    private Optional<Flow> supposed(int line) {
        var ids = tree.selected();
        return shownSource().map(source -> {
            var live = new LiveSupply(source.tree());
            source.stations().forEach(station -> station.circuits().stream().map(circuit -> circuit.outlet())
                    .filter(outlet -> ids.contains(outlet.subject().id()))
                    .forEach(outlet -> live.move(outlet, WayEdits.at(outlet.lines(), line))));
            return live.flow();
        });
    }

    private PlugEdits plugs() {
        return new PlugEdits(getSite().getShell(), getSite().getService(Catalogue.class));
    }

    /** Asks for measured values, and keeps them. */
    private void measure() {
        edit(design -> {
            var sheet = new MeasureSheet(design.production(), SiteTests.places(PowerAnalysis.of(design.snapshot())));
            var dialog = new MeasureDialog(getSite().getShell(), sheet);
            if (dialog.open() == Window.OK) {
                SiteTests.change(design.production(), dialog.tester(), sheet.values()).ifPresent(design.history()::execute);
            }
        });
    }

    private void tab(String key, Control control) {
        var item = new CTabItem(tabs, SWT.NONE);
        item.setText(MESSAGES.text(key));
        item.setToolTipText(MESSAGES.text(key + ".tip"));
        item.setControl(control);
    }

    /** Begins to calculate with what is supposed now. */
    private void analyse() {
        if (analysis != null) {
            analysis.dispose();
        }
        var scenario = supposed.scenario();
        var system = supposed.system();
        analysis = new DesignAnalysis<>(tabs.getDisplay(), getSite().getService(WorkbenchDesigns.class), MESSAGES.text("job"),
                (production, monitor) -> PowerState.of(production, scenario.at(production, system)));
        analysis.addListener(analysisListener);
        show();
    }

    private void currentChanged() {
        if (!current.get().equals(shown) && !supposed.scenario().off().isEmpty()) {
            supposed.clear();
        } else {
            show();
        }
    }

    private Set<String> selected() {
        return tabs.getSelectionIndex() == 1 ? drawing.selection() : tree.selected();
    }

    private void edit(Consumer<Design> change) {
        current.get().ifPresent(change);
    }

    private void tellSelection() {
        selection.select(selected());
    }

    /** Adds a source or distro, on what is selected. */
    private void add() {
        edit(design -> new AddSupplyDialog(getSite().getShell(), design.production(), plugs().types()).ask().ifPresent(chosen -> {
            var below = edits.below(selected());
            if (chosen instanceof Device device) {
                edits.take(device, below);
            } else if (chosen instanceof DeviceType type) {
                edits.add(type, below);
            }
        }));
    }

    private void reveal(String id) {
        current.get().ifPresent(design -> new DesignOpener(getSite().getWorkbenchWindow()).reveal(design, id));
    }

    private void key(Event event) {
        if (event.stateMask == 0 && event.character >= '1' && event.character <= '3') {
            edit(design -> WayEdits.move(design, selected(), event.character - '1'));
            event.doit = false;
        } else if (event.character == SWT.DEL) {
            edits.delete(selected());
            event.doit = false;
        }
    }

    private void menu(Control control) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        control.setMenu(menu.createContextMenu(control));
    }

    private void fill(IMenuManager menu) {
        var ids = selected();
        var design = current.get();
        boolean movable = design.isPresent() && !WayEdits.movable(design.get(), ids).isEmpty();
        for (int line = 0; line < 3; line++) {
            int to = line;
            menu.add(action("menu.phase", movable, () -> edit(each -> WayEdits.move(each, ids, to)), "L" + (line + 1),
                    String.valueOf(line + 1)));
        }
        var ways = design.map(each -> WayEdits.ways(each, ids)).orElse(List.of());
        var pin = new Action(MESSAGES.text("menu.pin"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                edit(each -> WayEdits.pin(each, ids, isChecked()));
            }
        };
        pin.setChecked(!ways.isEmpty() && ways.stream().allMatch(way -> way.isPinned()));
        pin.setEnabled(!ways.isEmpty());
        menu.add(pin);
        menu.add(plugMenu(ids));
        menu.add(new Separator());
        menu.add(action("add.open", design.isPresent(), this::add));
        menu.add(action("menu.rename", tabs.getSelectionIndex() == 1 && ids.size() == 1, drawing::renameSelected));
        var deletion = new Action(edits.deletion(ids).orElseGet(() -> MESSAGES.text("menu.delete"))) {
            @Override
            public void run() {
                edits.delete(ids);
            }
        };
        deletion.setEnabled(edits.deletion(ids).isPresent());
        menu.add(deletion);
        menu.add(new Separator());
        menu.add(action("menu.off", !ids.isEmpty(), () -> supposed.switchOff(off(ids))));
        menu.add(action("menu.reveal", !ids.isEmpty(), () -> reveal(ids.iterator().next())));
    }

    /** Free ways for the device that is selected. */
    private MenuManager plugMenu(Set<String> ids) {
        var menu = new MenuManager(MESSAGES.text("menu.plug"));
        var device = current.get().flatMap(design -> ids.stream().findFirst()
                .flatMap(id -> design.find(id, Device.class)));
        device.ifPresent(each -> current.get().ifPresent(design -> plugs().fitting(design, each).forEach(way ->
                menu.add(action("menu.plug.way", true, () -> plugs().plug(design, Set.of(each.getId()), way.getId()),
                        Ports.fullName(way.getPort()), way.getPhases().getLiteral())))));
        if (device.isPresent() && menu.isEmpty()) {
            menu.add(action("menu.plug.none", false, () -> { }));
        }
        menu.setVisible(device.isPresent());
        return menu;
    }

    /** What can be switched off of the selection: ways, and the supply of a source or distro. */
    private Set<String> off(Set<String> ids) {
        var off = new HashSet<String>();
        current.get().flatMap(analysis::result).ifPresent(state -> {
            var result = state.analysis().result();
            result.circuits().map(circuit -> circuit.outlet().subject().id()).filter(ids::contains).forEach(off::add);
            result.stations().map(StationResult::station).filter(station -> ids.contains(station.device().id()))
                    .forEach(station -> off.add(station.subject().id()));
            result.circuits().filter(circuit -> circuit.outlet().runs().stream()
                    .anyMatch(run -> ids.contains(run.to().device().id()) && run.to().outlets().isEmpty()))
                    .forEach(circuit -> off.add(circuit.outlet().subject().id()));
        });
        return off;
    }

    private static Action action(String key, boolean enabled, Runnable work, Object... words) {
        var action = new Action(MESSAGES.text(key, words)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    private void balance() {
        var design = current.get();
        if (design.isPresent()) {
            // at the duty that is supposed, but with everything on
            var scenario = supposed.scenario().withOff(Set.of());
            var plan = PhaseBalancer.plan(PowerAnalysis.of(design.get().snapshot(), scenario).result(), SEED);
            if (new BalanceDialog(getSite().getShell(), plan).open() == Window.OK) {
                plan.change(design.get().production()).ifPresent(design.get().history()::execute);
            }
        }
    }

    private void show() {
        if (tabs.isDisposed()) {
            return;
        }
        var design = current.get();
        var state = design.flatMap(analysis::result);
        var result = state.map(PowerState::analysis).map(PowerAnalysis::result);
        summary.setText(text(design, result));
        supposed.show(state.flatMap(PowerState::outage));
        if (result.isPresent() || !design.equals(shown)) {
            tree.show(result, design.equals(shown));
            drawing.show(result);
        }
        showPhases();
        if (result.isPresent()) {
            shown = design;
        }
        summary.getParent().layout();
    }

    private void showPhases() {
        var source = shownSource();
        bars.show(source);
        wheel.show(source);
    }

    /** The source that the selection hangs on; the first one without a selection. */
    private Optional<SourceResult> shownSource() {
        var sources = current.get().flatMap(analysis::result).map(state -> state.analysis().result().sources())
                .orElse(List.<SourceResult>of());
        var ids = tree.selected();
        return sources.stream().filter(source -> source.stations().stream().anyMatch(station ->
                ids.contains(station.station().device().id()) || station.circuits().stream()
                        .anyMatch(circuit -> ids.contains(circuit.outlet().subject().id())))).findFirst()
                .or(() -> sources.stream().findFirst());
    }

    private static String text(Optional<Design> design, Optional<PowerResult> result) {
        if (design.isEmpty()) {
            return MESSAGES.text("none.design");
        }
        if (result.isEmpty()) {
            return MESSAGES.text("calculating");
        }
        var power = result.get();
        if (power.sources().isEmpty()) {
            return MESSAGES.text("none.supply");
        }
        double watts = power.origins().mapToDouble(source -> source.flow().power_W()).sum();
        double highest = power.sources().stream().mapToDouble(source -> source.flow().highest_A()).max().orElse(0);
        var drop = power.worst().flatMap(load -> load.drop())
                .map(each -> SupplyTree.percent(OptionalDouble.of(each.percent())) + " %")
                .orElseGet(() -> MESSAGES.text("unknown"));
        return power.atLeast()
                ? MESSAGES.text("summary.atleast", design.get().name(), Math.round(watts), power.unknown().size(),
                        SupplyTree.percent(OptionalDouble.of(highest)), drop)
                : MESSAGES.text("summary", design.get().name(), Math.round(watts),
                        SupplyTree.percent(OptionalDouble.of(highest)), drop);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == Design.class && current != null) {
            return adapter.cast(current.get().orElse(null));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        (tabs.getSelectionIndex() == 1 ? drawing.control() : tree.viewer().getControl()).setFocus();
    }

    @Override
    public void dispose() {
        current.removeListener(currentListener);
        analysis.dispose();
        super.dispose();
    }
}
