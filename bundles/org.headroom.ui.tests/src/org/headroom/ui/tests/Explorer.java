/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import java.util.Optional;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;

/** The explorer as a user works with it. */
final class Explorer {

    private final IViewPart view = Bench.show(Bench.EXPLORER);

    Tree tree() {
        return Widgets.first(Bench.control(view), Tree.class);
    }

    /** Types into the filter. */
    void filter(String text) {
        search().setText(text);
        Wait.forEvents();
    }

    /** The arrow key that leads from the filter into the tree. */
    void down() {
        Widgets.key(search(), SWT.ARROW_DOWN);
        Wait.forEvents();
    }

    /** What the one line says that is selected. */
    String selected() {
        return tree().getSelectionCount() == 1 ? tree().getSelection()[0].getText() : "";
    }

    private Text search() {
        return Widgets.first(Bench.control(view), Text.class, each -> (each.getStyle() & SWT.SEARCH) != 0);
    }

    Optional<TreeItem> item(String text) {
        return Widgets.item(tree(), text);
    }

    /** Finds an object by its name and selects it. */
    void select(Object object, String name) {
        filter(name);
        view.getSite().getSelectionProvider().setSelection(new StructuredSelection(object));
        if (tree().getSelectionCount() != 1) {
            throw new AssertionError("Not in the tree: " + name);
        }
        view.getSite().getPage().activate(view);
        Wait.forEvents();
    }

    /** Renames what is selected, with F2 and the dialog. */
    void rename(String name) {
        Dialogs.answer("Rename", shell -> {
            Widgets.first(shell, Text.class).setText(name);
            Widgets.press(Widgets.button(shell, "OK"));
        }, () -> Widgets.key(tree(), SWT.F2));
        Wait.forEvents();
    }
}
