/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds and uses the widgets of a part or dialog as a user would. */
final class Widgets {

    private Widgets() {
    }

    static <T extends Control> List<T> all(Control root, Class<T> kind) {
        var found = new ArrayList<T>();
        collect(root, kind, found);
        return found;
    }

    static <T extends Control> T first(Control root, Class<T> kind) {
        return all(root, kind).stream().findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind.getSimpleName() + " in " + root));
    }

    static <T extends Control> T first(Control root, Class<T> kind, Predicate<T> wanted) {
        return all(root, kind).stream().filter(wanted).findFirst()
                .orElseThrow(() -> new AssertionError("No such " + kind.getSimpleName() + " in " + root));
    }

    /** The control that follows a label. */
    static <T extends Control> T labelled(Control root, String label, Class<T> kind) {
        var words = first(root, Label.class, each -> each.getText().equals(label));
        var siblings = List.of(words.getParent().getChildren());
        return siblings.subList(siblings.indexOf(words) + 1, siblings.size()).stream().filter(kind::isInstance)
                .map(kind::cast).findFirst().orElseThrow(() -> new AssertionError("Nothing after " + label));
    }

    static Button button(Control root, String text) {
        return first(root, Button.class, button -> button.getText().replace("&", "").equals(text));
    }

    static void press(Button button) {
        if (!button.isEnabled()) {
            throw new AssertionError("Not enabled: " + button.getText());
        }
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    static void key(Control control, int keyCode) {
        var event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode < 128 ? (char) keyCode : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** The menu that opens from an item of a menu bar. */
    static Menu menu(Menu bar, String text) {
        return Stream.of(bar.getItems()).filter(item -> item.getText().replace("&", "").equals(text)).map(MenuItem::getMenu)
                .findFirst().orElseThrow(() -> new AssertionError("No menu " + text));
    }

    /** The words of every label. */
    static List<String> words(Control root) {
        return all(root, Label.class).stream().map(Label::getText).toList();
    }

    /** The first item of a tree, among those that were made, in which a text stands. */
    static Optional<TreeItem> item(Tree tree, String text) {
        return items(tree).stream().filter(item -> item.getText().contains(text)).findFirst();
    }

    static List<TreeItem> items(Tree tree) {
        var found = new ArrayList<TreeItem>();
        for (TreeItem item : tree.getItems()) {
            collect(item, found);
        }
        return found;
    }

    private static void collect(TreeItem item, List<TreeItem> found) {
        found.add(item);
        for (TreeItem child : item.getItems()) {
            collect(child, found);
        }
    }

    private static <T extends Control> void collect(Control control, Class<T> kind, List<T> found) {
        if (kind.isInstance(control)) {
            found.add(kind.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }
}
