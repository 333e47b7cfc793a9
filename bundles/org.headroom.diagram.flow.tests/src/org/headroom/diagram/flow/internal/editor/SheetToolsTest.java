/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.headroom.diagram.flow.internal.DrumsSheet;
import org.headroom.model.commands.NewSheets;
import org.headroom.model.commands.OrderSheets;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetKind;
import org.headroom.render.scene.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets, guides, frames, swapping and the palette in a real window. Places are those of {@link DrumsSheet}. */
class SheetToolsTest {

    private final Display display = Display.getDefault();
    private PlaceWindow place;
    private FlowWindow window;

    @BeforeEach
    void openWindow() {
        place = new PlaceWindow(display);
        window = place.window;
    }

    @AfterEach
    void closeWindow() {
        place.close();
        assertThat(place.failure).as("in a dialog").isEmpty();
    }

    private void inDialog(Consumer<Shell> action) {
        place.inDialog(action);
    }

    private static <T extends Control> List<T> all(Shell shell, Class<T> kind) {
        var all = new ArrayList<T>();
        PlaceWindow.find(shell, kind, each -> {
            all.add(each);
            return false;
        });
        return all;
    }

    private static void push(Shell shell, String text) {
        PlaceWindow.find(shell, Button.class, button -> button.getText().equals(text)).orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private static void choose(Shell shell, String radio) {
        all(shell, Button.class).forEach(button -> {
            if ((button.getStyle() & SWT.RADIO) != 0) {
                button.setSelection(button.getText().contains(radio));
            }
        });
        push(shell, all(shell, Button.class).stream().filter(button -> button.getText().contains(radio)).findFirst()
                .orElseThrow().getText());
    }

    private void select(Object... models) {
        var parts = new ArrayList<Object>();
        for (Object model : models) {
            parts.add(window.viewer.part(model).orElseThrow());
        }
        window.viewer.setSelection(new StructuredSelection(parts));
    }

    @Test
    void makesSheetsBySystemWithTheSameDevices() {
        int devices = window.drums.production.getDevices().size();
        inDialog(shell -> {
            choose(shell, "system");
            assertThat(all(shell, Table.class).getFirst().getItemCount()).isEqualTo(3);
            push(shell, "Add");
        });
        place.run("newSheets");
        assertThat(window.drums.production.getSheets()).extracting(Sheet::getName)
                .containsExactly("Drums", "Analogue audio", "Network", "Loudspeakers");
        var network = window.drums.production.getSheets().get(2);
        assertThat(network.getDevices()).extracting(placed -> placed.getDevice())
                .containsExactlyInAnyOrder(window.drums.stagebox.getDevice(), window.drums.console.getDevice());
        assertThat(network.getDevices().get(0).getX()).as("the signal flows to the right")
                .isLessThan(network.getDevices().get(1).getX());
        assertThat(window.drums.production.getDevices()).hasSize(devices);
        assertThat(place.jumps).containsExactly(window.drums.production.getSheets().get(1));
        window.design().history().undo();
        assertThat(window.drums.production.getSheets()).hasSize(1);
    }

    @Test
    void setsUpPaperAndTitleBlockInOneStep() {
        inDialog(shell -> {
            all(shell, Text.class).stream().filter(text -> text.getText().equals("Drums")).findFirst().orElseThrow()
                    .setText("Drum riser");
            all(shell, Text.class).stream().filter(text -> text.getText().equals("Riverside Events")).findFirst().orElseThrow()
                    .setText("Somebody else");
            all(shell, Combo.class).getFirst().select(PaperSize.VALUES.indexOf(PaperSize.A1));
            push(shell, "OK");
        });
        place.run("setUpSheet");
        assertThat(window.drums.sheet.getName()).isEqualTo("Drum riser");
        assertThat(window.drums.sheet.getPaper()).isEqualTo(PaperSize.A1);
        assertThat(window.drums.production.getTitleBlock().getClient()).isEqualTo("Somebody else");
        window.design().history().undo();
        assertThat(window.drums.sheet.getName()).isEqualTo("Drums");
        assertThat(window.drums.production.getTitleBlock().getClient()).isEqualTo("Riverside Events");
    }

    private Sheet anotherSheet(String name) {
        var add = new NewSheets(window.drums.production, List.of(new NewSheets.Plan(name, SheetKind.FLOW, PaperSize.A3, true,
                Map.of())));
        window.design().history().execute(add);
        return add.sheets().getFirst();
    }

    @Test
    void ordersAndTurnsSheets() {
        var foh = anotherSheet("FOH");
        place.run("nextSheet");
        assertThat(place.jumps).containsExactly(foh);
        inDialog(shell -> {
            all(shell, Table.class).getFirst().setSelection(1);
            push(shell, "Move &Up");
        });
        place.run("sheets");
        assertThat(OrderSheets.inOrder(window.drums.production)).containsExactly(foh, window.drums.sheet);
    }

    @Test
    void deletesASheetAfterAQuestion() {
        anotherSheet("FOH");
        inDialog(shell -> push(shell, "Cancel"));
        place.run("deleteSheet");
        assertThat(window.drums.production.getSheets()).contains(window.drums.sheet);
        inDialog(shell -> push(shell, "OK"));
        place.run("deleteSheet");
        assertThat(window.drums.production.getSheets()).doesNotContain(window.drums.sheet);
        assertThat(window.drums.production.getDevices()).contains(window.drums.stagebox.getDevice());
        assertThat(window.told).contains("gone");
    }

    @Test
    void showsADeviceAlsoOnAnotherSheet() {
        var foh = anotherSheet("FOH");
        select(window.drums.console);
        inDialog(shell -> push(shell, "OK"));
        place.run("showAlso");
        assertThat(foh.getDevices()).singleElement()
                .satisfies(placed -> assertThat(placed.getDevice()).isSameAs(window.drums.console.getDevice()));
        assertThat(place.jumpedTo.getLast()).isSameAs(window.drums.console.getDevice());
    }

    @Test
    void swapsADeviceAndTellsWhatIsUnplugged() {
        var device = window.drums.console.getDevice();
        select(window.drums.console);
        inDialog(shell -> {
            var tables = all(shell, Table.class);
            all(shell, Text.class).stream().filter(Text::isEnabled).filter(text -> (text.getStyle() & SWT.SEARCH) != 0)
                    .findFirst().orElseThrow().setText("dl32");
            tables.getFirst().setSelection(0);
            tables.getFirst().notifyListeners(SWT.Selection, new Event());
            assertThat(tables.getLast().getItem(0).getText(2)).isEqualTo("Out 1");
            push(shell, "Swap");
        });
        int cables = device.getPorts().stream().mapToInt(port -> port.getEnds().size()).sum();
        place.run("swap");
        assertThat(device.getType().getModel()).isEqualTo("DL32");
        assertThat(device.getPorts().stream().mapToInt(port -> port.getEnds().size()).sum()).isEqualTo(cables);
        window.settle();
        window.design().history().undo();
        assertThat(device.getType().getModel()).isEqualTo("DM7");
    }

    @Test
    void guidesDrawToTheEdgeOfANeighbour() {
        var loudspeakers = window.drums.sheet.getDevices().subList(window.drums.sheet.getDevices().size() - 2,
                window.drums.sheet.getDevices().size());
        var upper = loudspeakers.get(0);
        window.viewer.centre(new Point(1120, 480));
        window.turn();
        window.press(upper.getX() + 30, upper.getY() + 12, -95, 0);
        window.mouse(SWT.MouseMove, 0, upper.getX() + 30 - 5, upper.getY() + 12, SWT.BUTTON1);
        assertThat(window.viewer.surface().plane().get(upper)).isPresent();
        window.mouse(SWT.MouseUp, 1, upper.getX() + 30 - 5, upper.getY() + 12, SWT.BUTTON1);
        window.settle();
        assertThat(upper.getX()).as("drawn back in line with the one below").isEqualTo(loudspeakers.get(1).getX());
        window.viewer.deselectAll();
        window.drag(upper.getX() + 30, upper.getY() + 12, 64, 0);
        assertThat(upper.getX()).as("and not held there").isEqualTo(loudspeakers.get(1).getX() + 64);
    }

    @Test
    void resizesASelectedFrameByItsCorner() {
        var stage = window.drums.stage;
        select(stage);
        window.drag(stage.getX() + stage.getWidth(), stage.getY() + stage.getHeight() - 2, 40, -80);
        assertThat(stage.getWidth()).isEqualTo(600);
        assertThat(stage.getHeight()).isEqualTo(640);
        assertThat(stage.getX()).isEqualTo(48);
        window.design().history().undo();
        assertThat(stage.getWidth()).isEqualTo(560);
    }

    @Test
    void previewsThePagesOnPaper() {
        anotherSheet("FOH");
        inDialog(shell -> {
            var canvas = all(shell, Canvas.class).stream().filter(each -> each.getClass() == Canvas.class).findFirst()
                    .orElseThrow();
            var image = new Image(display, 400, 300);
            var gc = new GC(image);
            var event = new Event();
            event.gc = gc;
            canvas.setSize(400, 300);
            canvas.notifyListeners(SWT.Paint, event);
            var data = image.getImageData();
            var colours = new HashSet<Integer>();
            for (int x = 0; x < data.width; x += 3) {
                for (int y = 0; y < data.height; y += 3) {
                    colours.add(data.getPixel(x, y));
                }
            }
            assertThat(colours).as("a drawing and not an empty page").hasSizeGreaterThan(8);
            gc.dispose();
            image.dispose();
            push(shell, "&Next >");
        });
        place.run("printPreview");
    }

    @Test
    void placesFromThePalette() {
        place.run("palette");
        var tree = PlaceWindow.find(window.viewer.getControl().getShell(), Tree.class, each -> true).orElseThrow();
        assertThat(tree.isVisible()).isTrue();
        assertThat(tree.getItemCount()).isEqualTo(5);
        int devices = window.drums.production.getDevices().size();
        tree.setSelection(tree.getItem(0).getItem(0));
        tree.notifyListeners(SWT.DefaultSelection, selection(tree));
        window.turn();
        assertThat(window.drums.production.getDevices()).hasSize(devices + 1);
        assertThat(tree.getItem(0).getText()).isEqualTo("Placed lately");
        place.run("palette");
        assertThat(tree.isVisible()).isFalse();
        assertThat(LocalSelectionTransfer.getTransfer().getSelection()).isNull();
    }

    private static Event selection(Tree tree) {
        var event = new Event();
        event.item = tree.getSelection()[0];
        return event;
    }
}
