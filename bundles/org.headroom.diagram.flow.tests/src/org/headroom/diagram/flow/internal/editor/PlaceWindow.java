/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.diagram.flow.internal.place.Drawing;
import org.headroom.diagram.flow.internal.place.Equipment;
import org.headroom.diagram.flow.internal.place.Favourites;
import org.headroom.diagram.flow.internal.place.PlaceTools;
import org.headroom.model.base.Identified;
import org.headroom.model.sheet.Sheet;

/** A sheet in a window with the tools for placing, and a hand on keyboard and mouse. */
final class PlaceWindow implements AutoCloseable {

    /** Milliseconds between two looks for a dialog, and how many looks there are. */
    private static final int TURN = 20;
    private static final int LONGEST_WAIT = 500;

    Optional<Throwable> failure = Optional.empty();

    final FlowWindow window;
    final PlaceTools tools;
    final List<Sheet> jumps = new ArrayList<>();
    final List<Identified> jumpedTo = new ArrayList<>();
    final PreferenceStore store = new PreferenceStore();

    PlaceWindow(Display display) {
        window = new FlowWindow(display);
        var drawing = new Drawing(window, window.viewer, window.view::part, () -> {
        }, () -> {
        });
        tools = new PlaceTools(drawing, new Equipment(new Catalogue(List.of()), List.of(),
                window.drums.production::getTypes, new Favourites(store)), (sheet, object) -> {
                    jumps.add(sheet);
                    jumpedTo.add(object);
                });
        window.keys.onTyped(tools::typed);
        var shell = window.viewer.getControl().getParent();
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(shell);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(window.viewer.getControl());
        tools.install(shell);
        window.turn();
    }

    void run(String command) {
        tools.commands().get(command.contains(".") && command.startsWith("org.") ? command
                : "org.headroom.diagram." + command).run();
        window.turn();
    }

    /** Types into the drawing. */
    void type(char letter) {
        var event = new Event();
        event.character = letter;
        event.keyCode = letter;
        window.viewer.getControl().notifyListeners(SWT.KeyDown, event);
        window.turn();
    }

    Text field() {
        return find(window.viewer.getControl(), Text.class, each -> true).orElseThrow();
    }

    Table list() {
        return find(window.viewer.getControl(), Table.class, each -> true).orElseThrow();
    }

    void fieldKey(int code) {
        fieldKeys(code, 1);
    }

    /** A key several times, faster than the window can paint. */
    void fieldKeys(int code, int times) {
        for (int i = 0; i < times; i++) {
            var event = new Event();
            event.keyCode = code;
            field().notifyListeners(SWT.KeyDown, event);
        }
        window.turn();
    }

    void moveMouse(double x, double y) {
        window.mouse(SWT.MouseMove, 0, x, y, 0);
    }

    /**
     * Does something in the next dialog that opens, which is closed in any case. A dialog that opens may let the display do other work before it can be
     * seen.
     */
    void inDialog(Consumer<Shell> action) {
        var control = window.viewer.getControl();
        control.getDisplay().asyncExec(() -> whenOpen(control.getShell(), action, LONGEST_WAIT));
    }

    private void whenOpen(Shell own, Consumer<Shell> action, int turns) {
        if (own.isDisposed()) {
            return;
        }
        var dialog = dialog(own);
        if (dialog.isPresent()) {
            use(dialog.get(), action);
        } else if (turns > 0) {
            own.getDisplay().timerExec(TURN, () -> whenOpen(own, action, turns - 1));
        } else {
            failure = Optional.of(new AssertionError("no dialog opened"));
        }
    }

    private void use(Shell dialog, Consumer<Shell> action) {
        try {
            action.accept(dialog);
        } catch (RuntimeException | AssertionError e) {
            failure = Optional.of(e);
        } finally {
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        }
    }

    /** The dialog that is open over a window. Other windows, such as that of a workbench, do not count. */
    private static Optional<Shell> dialog(Shell own) {
        return Arrays.stream(own.getShells()).filter(Shell::isVisible).findFirst();
    }

    static <T> Optional<T> find(Control control, Class<T> kind, Predicate<T> wanted) {
        if (kind.isInstance(control) && wanted.test(kind.cast(control))) {
            return Optional.of(kind.cast(control));
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                var found = find(child, kind, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        window.close();
    }
}
