/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.diagram.plan.internal.assist.Assistants;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.diagram.plan.internal.tools.DrawTool;
import org.headroom.diagram.plan.internal.tools.MeasureTool;
import org.headroom.diagram.plan.internal.tools.PointTool;
import org.headroom.diagram.viewer.DiagramEditDomain;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.model.commands.RemoveObjects;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.Venue;

/** What the editor can do: its tool bar, its letters, its menu, and the commands of the workbench. */
final class PlanActions {

    private static final Messages TEXTS = Messages.of(PlanActions.class);
    private static final double ZOOM_STEP = 1.25;
    private static final double EARS_M = 1.65;
    private static final double POINT_M = 10;

    private final PlanEditor editor;
    private final Assistants assistants;
    private final Map<String, Runnable> actions = new LinkedHashMap<>();
    private final Map<Character, Runnable> letters = new HashMap<>();

    PlanActions(PlanEditor editor, DiagramEditDomain domain) {
        this.editor = editor;
        assistants = new Assistants(editor);
        add("select", 'v', domain::loadDefaultTool);
        add("audience", 'a', () -> draw(SurfaceKind.AUDIENCE));
        add("stage", 's', () -> draw(SurfaceKind.STAGE));
        add("wall", 'w', () -> draw(SurfaceKind.WALL));
        add("obstacle", 'o', () -> draw(SurfaceKind.OBSTACLE));
        add("ceiling", 'c', () -> draw(SurfaceKind.CEILING));
        add("point", 'p', this::point);
        add("microphone", 'm', this::microphone);
        add("measure", 'd', () -> editor.use(new MeasureTool(editor)));
        add("loudspeakers", 'l', assistants::place);
        add("mirror", 'x', assistants::mirror);
        add("template", 't', assistants::template);
        add("fit", 'f', this::fit);
    }

    private void add(String key, char letter, Runnable action) {
        Runnable safe = () -> safely(action);
        actions.put(key, safe);
        letters.put(letter, safe);
    }

    /** A change that is refused tells why. */
    private void safely(Runnable action) {
        try {
            action.run();
        } catch (RefusedChangeException e) {
            editor.tell(java.util.Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private Map<String, Runnable> assists() {
        var all = new LinkedHashMap<String, Runnable>();
        all.put("splay", assistants::splay);
        all.put("subs", assistants::subs);
        all.put("delay", assistants::delay);
        all.put("ceilinggrid", assistants::ceiling);
        all.put("hang", assistants::hangFromPoints);
        all.put("hall", assistants::nextHall);
        all.put("drawing", assistants::drawing);
        return all;
    }

    /** Means a letter something? */
    boolean typed(char letter) {
        var action = letters.get(letter);
        if (action != null) {
            action.run();
        }
        return action != null;
    }

    Control bar(Composite parent) {
        var bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP | SWT.RIGHT);
        actions.forEach((key, action) -> {
            if (key.equals("point") || key.equals("loudspeakers") || key.equals("fit")) {
                new ToolItem(bar, SWT.SEPARATOR);
            }
            item(bar, SWT.PUSH, key).addListener(SWT.Selection, event -> action.run());
            if (key.equals("template")) {
                assistantsItem(bar);
            }
        });
        var look = item(bar, SWT.CHECK, "look");
        look.addListener(SWT.Selection, event -> editor.look(look.getSelection() ? View.FRONT : View.SIDE));
        return bar;
    }

    private static ToolItem item(ToolBar bar, int style, String key) {
        var item = new ToolItem(bar, style);
        item.setText(" " + TEXTS.text("tool." + key) + " ");
        item.setToolTipText(TEXTS.text("tool." + key + ".tip"));
        return item;
    }

    private void assistantsItem(ToolBar bar) {
        var item = item(bar, SWT.DROP_DOWN, "assistants");
        // a tip would cover the menu
        item.setToolTipText(null);
        var menu = new Menu(bar.getShell(), SWT.POP_UP);
        bar.addListener(SWT.Dispose, event -> menu.dispose());
        assists().forEach((key, action) -> {
            var entry = new MenuItem(menu, SWT.PUSH);
            entry.setText(TEXTS.text("assist." + key));
            entry.addListener(SWT.Selection, event -> safely(action));
        });
        item.addListener(SWT.Selection, event -> {
            var box = item.getBounds();
            menu.setLocation(bar.toDisplay(box.x, box.y + box.height));
            menu.setVisible(true);
        });
    }

    void menu(MenuManager menu) {
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
    }

    private void fill(IMenuManager menu) {
        for (var key : List.of("loudspeakers", "mirror")) {
            menu.add(action(TEXTS.text("tool." + key), actions.get(key)));
        }
        menu.add(new Separator());
        assists().forEach((key, work) -> menu.add(action(TEXTS.text("assist." + key), () -> safely(work))));
        menu.add(new Separator());
        menu.add(action(TEXTS.text("menu.flow"), this::follow));
        menu.add(action(TEXTS.text("menu.delete"), this::remove));
        menu.add(new Separator(org.eclipse.ui.IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static Action action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private void draw(SurfaceKind kind) {
        editor.use(new DrawTool(editor, kind, made -> editor.made(List.of(made))));
    }

    private void point() {
        editor.use(new PointTool(editor, TEXTS.text("tool.point.hint"), (view, at) -> {
            editor.design().history().execute(editor.edits().addPoint(view.place(at, new Point3(0, 0, POINT_M))));
            editor.made(List.of(venue().getRiggingPoints().getLast()));
        }));
    }

    private void microphone() {
        editor.use(new PointTool(editor, TEXTS.text("tool.microphone.hint"), (view, at) -> {
            var place = view.place(at, new Point3(0, 20, EARS_M));
            var ears = view != View.PLAN ? place : editor.live().audience().stream().filter(each -> each.area().area().covers(place.x_m(), place.y_m()))
                    .findFirst().map(each -> each.area().ears(place.x_m(), place.y_m())).orElse(place);
            editor.design().history().execute(editor.edits().addMicrophone(ears));
            editor.made(List.of(venue().getMicrophones().getLast()));
        }));
    }

    private Venue venue() {
        return editor.design().production().getVenue();
    }

    private void fit() {
        editor.plan().fit();
        editor.section().fit();
    }

    private void remove() {
        var selected = editor.selectedThings();
        if (!selected.isEmpty()) {
            safely(() -> editor.design().history().execute(new RemoveObjects(selected)));
        }
    }

    private void follow() {
        editor.selectedThings().stream().findFirst().ifPresent(editor::open);
    }

    /** Answers the commands of the workbench while the editor is active. */
    void install() {
        on("org.eclipse.ui.edit.delete", this::remove);
        on("org.eclipse.ui.edit.rename", () -> editor.side().figures());
        on("org.eclipse.ui.edit.selectAll", this::selectAll);
        on("org.headroom.diagram.zoomIn", () -> zoom(ZOOM_STEP));
        on("org.headroom.diagram.zoomOut", () -> zoom(1 / ZOOM_STEP));
        on("org.headroom.diagram.zoomFull", () -> editor.active().viewer().zoomAtMiddle(1));
        on("org.headroom.diagram.zoomPage", this::fit);
        on("org.headroom.diagram.follow", this::follow);
    }

    private void zoom(double factor) {
        var viewer = editor.active().viewer();
        viewer.zoomAtMiddle(viewer.zoom() * factor);
    }

    private void selectAll() {
        editor.select(new ArrayList<EObject>(editor.plan().part().map(each -> each.picture().things()).orElse(List.of())));
    }

    private void on(String command, Runnable action) {
        editor.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                if (editor.getSite().getShell().getDisplay().getFocusControl() instanceof org.eclipse.swt.widgets.Text text) {
                    inText(text, command);
                } else {
                    safely(action);
                }
                return null;
            }
        });
    }

    /** While a figure is typed, Delete and Ctrl+A mean the text. */
    private static void inText(org.eclipse.swt.widgets.Text text, String command) {
        if (command.endsWith("selectAll")) {
            text.selectAll();
        } else if (command.endsWith("delete")) {
            var selection = text.getSelection();
            text.setSelection(selection.x, selection.x == selection.y ? Math.min(text.getCharCount(), selection.y + 1) : selection.y);
            text.insert("");
        }
    }
}
