/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.WaivedFinding;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.Icons;
import org.headroom.ui.design.Theme;
import org.headroom.ui.problems.DesignChecks;
import org.headroom.ui.problems.FindingActions;

/** What the rules found in the current design, with jump and quick fix. */
public final class ProblemsView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(ProblemsView.class);

    private static final String MATRIX = "org.headroom.ui.problems.matrix";

    private final Consumer<Optional<Design>> currentListener = design -> show();
    private final BiConsumer<Design, CheckResult> checksListener = (design, result) -> show();
    private CurrentDesign current;
    private DesignChecks checks;
    private LocalResourceManager images;
    private TableViewer table;
    private Text search;
    private Button accepted;
    private Map<Finding, WaivedFinding> waived = Map.of();
    private Label summary;

    @Override
    public void createPartControl(Composite parent) {
        current = getSite().getService(CurrentDesign.class);
        checks = getSite().getService(DesignChecks.class);
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).extendedMargins(6, 4, 4, 0).applyTo(parent);
        summary = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        var matrix = new Button(parent, SWT.PUSH);
        matrix.setText(MESSAGES.text("matrix.open"));
        matrix.setToolTipText(MESSAGES.text("matrix.open.tip"));
        matrix.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openMatrix()));
        accepted = new Button(parent, SWT.CHECK);
        accepted.setText(MESSAGES.text("show.accepted"));
        accepted.setToolTipText(MESSAGES.text("show.accepted.tip"));
        accepted.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(MESSAGES.text("filter.hint"));
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(search);
        createTable(parent);
        search.addModifyListener(event -> table.refresh());
        current.addListener(currentListener);
        checks.addListener(checksListener);
        Theme.whenChanged(getSite(), table.getControl(), table::refresh);
        show();
    }

    private void createTable(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(area);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(layout, "severity", 12, finding -> MESSAGES.text(waived.containsKey(finding) ? "severity.accepted"
                : "severity." + finding.severity().name()), this::image);
        column(layout, "object", 20, finding -> finding.subject().name(), finding -> null);
        column(layout, "message", 40, Finding::message, finding -> null);
        column(layout, "hint", 40, this::hint, finding -> null);
        table.getTable().setToolTipText(MESSAGES.text("tip.keys"));
        table.getControl().addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                var finding = (Finding) element;
                return (finding.subject().name() + " " + finding.message() + " " + hint(finding)).toLowerCase(Locale.ROOT)
                        .contains(search.getText().strip().toLowerCase(Locale.ROOT));
            }
        });
        table.addDoubleClickListener(event -> reveal());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
        getSite().setSelectionProvider(table);
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<Finding, String> text,
            Function<Finding, Image> image) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(MESSAGES.text("column." + key));
        column.getColumn().setMoveable(true);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Finding) element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((Finding) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Finding) element).message() + "\n" + hint((Finding) element);
            }
        });
    }

    private Image image(Finding finding) {
        return images.create(Icons.descriptor(waived.containsKey(finding) ? "ok"
                : finding.severity().name().toLowerCase(Locale.ROOT)));
    }

    private void fillMenu(IMenuManager menu) {
        selected().ifPresent(finding -> current.get().ifPresent(design -> {
            if (waived.containsKey(finding)) {
                menu.add(action(MESSAGES.text("withdraw"), "undo", () -> FindingActions.withdraw(design, finding)));
            } else {
                FindingActions.fill(menu, getSite().getShell(), design, finding);
            }
            menu.add(action(MESSAGES.text("reveal"), "search", this::reveal));
        }));
    }

    private void openMatrix() {
        try {
            getSite().getPage().showView(MATRIX);
        } catch (PartInitException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == '1') {
            event.doit = false;
            openFixes();
        }
    }

    /** Opens the quick fixes of the selected finding beside it. */
    private void openFixes() {
        var items = table.getTable().getSelection();
        if (items.length == 0) {
            return;
        }
        var menu = table.getControl().getMenu();
        var at = items[0].getBounds(2);
        menu.setLocation(table.getTable().toDisplay(at.x, at.y + at.height));
        menu.setVisible(true);
    }

    private String hint(Finding finding) {
        var acceptance = waived.get(finding);
        return acceptance == null ? finding.hint() : MESSAGES.text("accepted.by",
                acceptance.reason().orElseGet(() -> MESSAGES.text("accepted.unknown")),
                acceptance.author().orElseGet(() -> MESSAGES.text("accepted.somebody")),
                acceptance.date().map(LocalDate::toString).orElseGet(() -> MESSAGES.text("accepted.date.unknown")));
    }

    private static Action action(String text, String icon, Runnable work) {
        return new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private Optional<Finding> selected() {
        return Optional.ofNullable((Finding) table.getStructuredSelection().getFirstElement());
    }

    private void reveal() {
        selected().ifPresent(finding -> current.get().ifPresent(
                design -> finding.subjects().stream().anyMatch(
                        subject -> new DesignOpener(getSite().getWorkbenchWindow()).reveal(design, subject.id()))));
    }

    private void show() {
        if (table.getControl().isDisposed()) {
            return;
        }
        var design = current.get();
        var result = design.flatMap(checks::result);
        var selected = table.getSelection();
        var listed = new ArrayList<>(result.map(CheckResult::findings).orElse(List.of()));
        var acceptances = new IdentityHashMap<Finding, WaivedFinding>();
        if (accepted.getSelection()) {
            result.ifPresent(found -> found.waived().forEach(each -> {
                acceptances.put(each.finding(), each);
                listed.add(each.finding());
            }));
        }
        waived = acceptances;
        table.setInput(listed);
        table.setSelection(selected);
        summary.setText(design.isEmpty() ? MESSAGES.text("none.design")
                : result.map(found -> summary(design.get(), found)).orElseGet(() -> MESSAGES.text("checking")));
        summary.getParent().layout();
    }

    private static String summary(Design design, CheckResult result) {
        if (result.findings().isEmpty()) {
            return MESSAGES.text("clean", design.name());
        }
        int waived = result.waived().size();
        return MESSAGES.text(waived == 0 ? "summary" : "summary.waived", result.count(Severity.ERROR),
                result.count(Severity.WARNING), result.count(Severity.INFO), design.name(), waived);
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
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        current.removeListener(currentListener);
        checks.removeListener(checksListener);
        super.dispose();
    }
}
