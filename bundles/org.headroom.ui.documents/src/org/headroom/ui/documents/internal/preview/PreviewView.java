/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.document.DocumentDescriptor;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.core.rule.RuleChecker;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.documents.DocumentRun;
import org.headroom.model.commands.HistoryListener;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.Icons;
import org.headroom.ui.design.Theme;
import org.headroom.ui.design.UserSettings;

/**
 * The pages of a document as they are printed, made anew a moment after every edit. What a template got wrong stands
 * below the pages with its line.
 */
public final class PreviewView extends ViewPart {

    static final String ID = "org.headroom.ui.documents.preview";
    private static final Messages MESSAGES = Messages.of(PreviewView.class);
    private static final int PAUSE_MS = 400;

    private final Consumer<Optional<Design>> designListener = this::follow;
    private final HistoryListener historyListener = event -> later();
    private final IPropertyChangeListener settingsListener = event -> later();
    private final UserSettings settings = new UserSettings();
    private DocumentRegistry registry;
    private List<DocumentDescriptor> documents;
    private CurrentDesign current;
    private Optional<Design> design = Optional.empty();
    private Optional<Job> running = Optional.empty();
    private StackLayout stack;
    private Label empty;
    private PageCanvas pages;
    private Combo choice;
    private Label place;
    private Label problems;
    private String shown = "";

    @Override
    public void createPartControl(Composite parent) {
        registry = new DocumentRegistry(Platform.getExtensionRegistry());
        documents = registry.all().stream().filter(each -> each.formats().contains("pdf")).toList();
        current = getSite().getService(CurrentDesign.class);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        createHead(parent);
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        stack = new StackLayout();
        area.setLayout(stack);
        empty = new Label(area, SWT.WRAP | SWT.CENTER);
        pages = new PageCanvas(area);
        pages.whenMoved(this::tellPlace);
        problems = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).exclude(true).applyTo(problems);
        Theme.whenChanged(getSite(), pages, pages::redraw);
        current.addListener(designListener);
        settings.store().addPropertyChangeListener(settingsListener);
        say("none");
        follow(current.get());
    }

    private void createHead(Composite parent) {
        var head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(6, 4, 3, 3).applyTo(head);
        choice = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        choice.setItems(documents.stream().map(DocumentDescriptor::name).toArray(String[]::new));
        choice.setVisibleItemCount(30);
        choice.setToolTipText(MESSAGES.text("choice.tip"));
        choice.select(0);
        choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> start(0)));
        place = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(8, 0).applyTo(place);
        var bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        bar.add(action("zoomOut", "zoom-out", () -> pages.zoomOut()));
        bar.add(action("zoomIn", "zoom-in", () -> pages.zoomIn()));
        bar.add(action("fit", "fit", () -> pages.fitWidth()));
        bar.add(action("print", "document", this::print));
        bar.createControl(head);
    }

    private Action action(String key, String icon, Runnable work) {
        var action = new Action(MESSAGES.text("action." + key), Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(MESSAGES.text("action." + key + ".tip"));
        return action;
    }

    /** Shows a document by its id. */
    void show(String id) {
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).id().equals(id)) {
                choice.select(i);
                start(0);
            }
        }
    }

    private void follow(Optional<Design> wanted) {
        design.ifPresent(each -> each.history().removeListener(historyListener));
        design = wanted;
        design.ifPresent(each -> each.history().addListener(historyListener));
        start(0);
    }

    private void later() {
        if (!pages.isDisposed()) {
            start(PAUSE_MS);
        }
    }

    private void start(int pause) {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
        if (design.isEmpty() || documents.isEmpty()) {
            pages.show(Optional.empty(), true);
            tell(List.of());
            say("none");
            return;
        }
        var document = documents.get(choice.getSelectionIndex());
        var source = design.get();
        var display = pages.getDisplay();
        var extensions = Platform.getExtensionRegistry();
        var job = new PreviewJob(MESSAGES.text("job", document.name()), source, document.id(),
                new RuleChecker(new RuleRegistry(extensions)), new DocumentRun(registry), preview -> display.asyncExec(() -> {
                    if (pages.isDisposed() || design.filter(each -> each == source).isEmpty()
                            || !documents.get(choice.getSelectionIndex()).id().equals(document.id())) {
                        preview.pages().ifPresent(PdfPages::close);
                    } else {
                        show(document.id(), preview);
                    }
                }));
        running = Optional.of(job);
        if (!shown.equals(document.id())) {
            place.setText(MESSAGES.text("making"));
        }
        job.schedule(pause);
    }

    private void show(String document, PreviewJob.Preview preview) {
        tell(preview.problems());
        if (preview.pages().isEmpty()) {
            pages.show(Optional.empty(), true);
            say("failed");
            shown = "";
            return;
        }
        pages.show(preview.pages(), !shown.equals(document));
        shown = document;
        stack.topControl = pages;
        pages.getParent().layout();
        tellPlace();
    }

    private void say(String key) {
        empty.setText("\n\n" + MESSAGES.text(key));
        stack.topControl = empty;
        empty.getParent().layout();
        place.setText("");
    }

    private void tell(List<Problem> found) {
        boolean any = !found.isEmpty();
        problems.setText(found.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        ((GridData) problems.getLayoutData()).exclude = !any;
        problems.setVisible(any);
        problems.getParent().layout();
    }

    private void tellPlace() {
        if (pages.count() > 0) {
            place.setText(MESSAGES.text("place", pages.current(), pages.count(), Math.round(pages.zoom() * 100)));
        }
    }

    private void print() {
        if (shown.isEmpty()) {
            return;
        }
        new PagePrinting(getSite().getShell()).print(MESSAGES.text("print.job", design.map(Design::name).orElse(""),
                choice.getText()), pages.pages());
    }

    PageCanvas pages() {
        return pages;
    }

    @Override
    public void setFocus() {
        (stack.topControl == pages ? pages : choice).setFocus();
    }

    @Override
    public void dispose() {
        running.ifPresent(Job::cancel);
        if (current != null) {
            current.removeListener(designListener);
        }
        settings.store().removePropertyChangeListener(settingsListener);
        design.ifPresent(each -> each.history().removeListener(historyListener));
        super.dispose();
    }
}
