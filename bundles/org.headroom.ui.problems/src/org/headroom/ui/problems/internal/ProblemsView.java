/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

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
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.QuickFix;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.Icons;
import org.headroom.ui.design.Theme;
import org.headroom.ui.problems.DesignChecks;

/** What the rules found in the current design, with jump and quick fix. */
public final class ProblemsView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(ProblemsView.class);

    private final Consumer<Optional<Design>> currentListener = design -> show();
    private final BiConsumer<Design, CheckResult> checksListener = (design, result) -> show();
    private CurrentDesign current;
    private DesignChecks checks;
    private LocalResourceManager images;
    private TableViewer table;
    private Text search;
    private Label summary;

    @Override
    public void createPartControl(Composite parent) {
        current = getSite().getService(CurrentDesign.class);
        checks = getSite().getService(DesignChecks.class);
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).extendedMargins(6, 4, 4, 0).applyTo(parent);
        summary = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
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
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(layout, "severity", 12, finding -> MESSAGES.text("severity." + finding.severity().name()), this::image);
        column(layout, "object", 20, finding -> finding.subject().name(), finding -> null);
        column(layout, "message", 40, Finding::message, finding -> null);
        column(layout, "hint", 40, Finding::hint, finding -> null);
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                var finding = (Finding) element;
                return (finding.subject().name() + " " + finding.message() + " " + finding.hint()).toLowerCase(Locale.ROOT)
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
                return ((Finding) element).message() + "\n" + ((Finding) element).hint();
            }
        });
    }

    private Image image(Finding finding) {
        return images.create(Icons.descriptor(finding.severity().name().toLowerCase(Locale.ROOT)));
    }

    private void fillMenu(IMenuManager menu) {
        selected().ifPresent(finding -> {
            finding.fixes().forEach(fix -> menu.add(action(fix.label(), "fix", () -> apply(fix))));
            menu.add(action(MESSAGES.text("reveal"), "search", this::reveal));
        });
    }

    private static Action action(String text, String icon, Runnable work) {
        var action = new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        return action;
    }

    private void apply(QuickFix fix) {
        current.get().ifPresent(
                design -> fix.change().apply(design.production()).ifPresent(change -> design.history().execute(change)));
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
        table.setInput(result.map(CheckResult::findings).orElse(List.of()));
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
