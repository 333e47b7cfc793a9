/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.gef.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GEF of 2007 in a window of today's workbench. */
class GefInWindowTest {

    private final Shell shell = new Shell(Display.getCurrent());

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void aViewerShowsItsContents() {
        shell.setLayout(new FillLayout());
        shell.setSize(400, 300);
        var viewer = new ScrollingGraphicalViewer();
        viewer.setRootEditPart(new ScalableRootEditPart());
        viewer.createControl(shell);
        new EditDomain().addViewer(viewer);
        shell.open();
        viewer.setContents((EditPart) new Sheet());
        viewer.flush();
        assertThat(viewer.getContents()).isInstanceOf(Sheet.class);
        assertThat(((Sheet) viewer.getContents()).getFigure().getBounds().isEmpty()).isFalse();
    }

    @Test
    void aFlyoutPaletteIsBuilt() {
        var domain = new EditDomain();
        domain.setPaletteRoot(new PaletteRoot());
        var palette = new FlyoutPaletteComposite(shell, SWT.NONE, PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                .getActivePage(), new PaletteViewerProvider(domain), FlyoutPaletteComposite.createFlyoutPreferences(
                        new org.eclipse.core.runtime.Preferences()));
        assertThat(palette.isDisposed()).isFalse();
    }

    @Test
    void commandsAreUndone() {
        var done = new ArrayList<String>();
        var stack = new EditDomain().getCommandStack();
        stack.execute(new Command("note") {
            @Override
            public void execute() {
                done.add("note");
            }

            @Override
            public void undo() {
                done.clear();
            }
        });
        assertThat(done).containsExactly("note");
        stack.undo();
        assertThat(done).isEmpty();
    }

    // By name, as GEF links it: a fragment does not see its sibling when it is compiled.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 99})
    void everyDragHasACursor(int code) throws ReflectiveOperationException {
        var cursors = Class.forName("org.eclipse.ui.internal.DragCursors", true, EditPart.class.getClassLoader());
        var cursor = (Cursor) cursors.getMethod("getCursor", int.class).invoke(null, code);
        assertThat(cursor.isDisposed()).isFalse();
    }

    /** An empty sheet that is its own edit part. */
    private static final class Sheet extends AbstractGraphicalEditPart {

        Sheet() {
            setModel("sheet");
        }

        @Override
        protected IFigure createFigure() {
            var figure = new Figure();
            figure.setPreferredSize(200, 100);
            return figure;
        }

        @Override
        protected void createEditPolicies() {
            // Nothing is edited here.
        }
    }
}
