/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.QuickSearch.Suggestion;

/**
 * A slim list at the side of the drawing: what was placed lately, favourites, then everything by category. Drag it onto
 * the sheet, or press Enter. Shown and hidden with a key; the workspace remembers which.
 */
public final class Palette {

    private record Drawer(String name, List<Suggestion> content) {
    }

    private static final Messages MESSAGES = Messages.of(Palette.class);
    private static final int WIDTH = 190;

    private final Equipment equipment;
    private final Placer placer;
    private final Drawing drawing;
    private TreeViewer tree;

    public Palette(Drawing drawing, Equipment equipment, Placer placer) {
        this.drawing = drawing;
        this.equipment = equipment;
        this.placer = placer;
    }

    /** Makes the list in a row beside the drawing, in a grid of two columns. */
    public Control create(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL);
        tree.setContentProvider(new Contents());
        tree.setLabelProvider(LabelProvider.createTextProvider(
                each -> each instanceof Drawer drawer ? drawer.name() : ((Suggestion) each).name()));
        tree.addOpenListener(event -> open());
        tree.addDragSupport(DND.DROP_COPY, new Transfer[] {LocalSelectionTransfer.getTransfer()}, new Source());
        tree.getControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = MESSAGES.text("palette.name");
            }
        });
        tree.getControl().setToolTipText(MESSAGES.text("palette.tip"));
        tree.getControl().moveAbove(drawing.viewer().getControl());
        menu();
        show(equipment.favourites().isPaletteShown());
        return tree.getControl();
    }

    private void menu() {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> selected().ifPresent(suggestion -> {
            var id = Equipment.id(suggestion);
            boolean chosen = equipment.favourites().chosen().contains(id);
            manager.add(new Action(MESSAGES.text("palette.place")) {
                @Override
                public void run() {
                    open();
                }
            });
            manager.add(new Action(MESSAGES.text(chosen ? "palette.unchoose" : "palette.choose")) {
                @Override
                public void run() {
                    equipment.favourites().choose(id, !chosen);
                    fill();
                }
            });
        }));
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
    }

    private Optional<Suggestion> selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof Suggestion suggestion
                ? Optional.of(suggestion) : Optional.empty();
    }

    private void open() {
        if (tree.getStructuredSelection().getFirstElement() instanceof Drawer drawer) {
            tree.setExpandedState(drawer, !tree.getExpandedState(drawer));
        }
        selected().ifPresent(suggestion -> {
            placer.place(suggestion, 1, drawing.mouse());
            fill();
        });
    }

    /** Shows it, or gives its room to the drawing. */
    public void toggle() {
        boolean shown = !equipment.favourites().isPaletteShown();
        equipment.favourites().showPalette(shown);
        show(shown);
        if (shown) {
            tree.getControl().setFocus();
        } else {
            drawing.viewer().getControl().setFocus();
        }
    }

    private void show(boolean shown) {
        var control = tree.getControl();
        control.setVisible(shown);
        GridDataFactory.fillDefaults().grab(false, true).hint(WIDTH, SWT.DEFAULT).exclude(!shown).applyTo(control);
        control.getParent().layout();
        if (shown) {
            fill();
        }
    }

    private void fill() {
        var expanded = new ArrayList<String>();
        for (Object each : tree.getExpandedElements()) {
            expanded.add(((Drawer) each).name());
        }
        var drawers = drawers();
        tree.setInput(drawers);
        boolean first = expanded.isEmpty();
        drawers.stream().filter(drawer -> expanded.contains(drawer.name()) || first && drawer == drawers.getFirst())
                .forEach(drawer -> tree.setExpandedState(drawer, true));
    }

    private List<Drawer> drawers() {
        var all = equipment.all();
        var drawers = new ArrayList<Drawer>();
        add(drawers, MESSAGES.text("palette.recent"), equipment.favourites().recent(), all);
        add(drawers, MESSAGES.text("palette.favourites"), equipment.favourites().chosen(), all);
        Map<String, List<Suggestion>> categories = new TreeMap<>();
        all.values().forEach(each -> categories.computeIfAbsent(category(each), key -> new ArrayList<>()).add(each));
        new LinkedHashMap<>(categories).forEach((name, content) -> drawers.add(new Drawer(name, content)));
        return drawers;
    }

    private static String category(Suggestion suggestion) {
        var name = suggestion.category().getLiteral().replace('-', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static void add(List<Drawer> drawers, String name, List<String> ids, Map<String, Suggestion> all) {
        var content = ids.stream().filter(all::containsKey).map(all::get).toList();
        if (!content.isEmpty()) {
            drawers.add(new Drawer(name, content));
        }
    }

    private static final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Drawer drawer ? drawer.content().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Drawer;
        }
    }

    private final class Source extends DragSourceAdapter {
        @Override
        public void dragStart(DragSourceEvent event) {
            event.doit = selected().isPresent();
            LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = tree.getStructuredSelection();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }
}
