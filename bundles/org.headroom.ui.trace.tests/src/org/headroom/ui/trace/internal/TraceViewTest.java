/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Device;
import org.headroom.model.system.SystemPackage;
import org.headroom.trace.TraceDirection;
import org.headroom.ui.design.SheetEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signals followed in the running window. */
class TraceViewTest {

    @TempDir
    Path folder;

    private Club club;
    private TraceView view;

    @BeforeEach
    void open() throws Exception {
        club = new Club(folder);
        view = (TraceView) Club.page().showView(TraceView.ID);
    }

    @AfterEach
    void close() {
        view.end();
        Club.page().hideView(view);
        club.close();
    }

    private Composite control() {
        return (Composite) view.getSite().getService(MPart.class).getWidget();
    }

    private static <T extends Control> Optional<T> find(Control in, Class<T> kind) {
        if (kind.isInstance(in)) {
            return Optional.of(kind.cast(in));
        }
        if (in instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                var found = find(child, kind);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Tree tree() {
        return find(control(), Tree.class).orElseThrow();
    }

    private String summary() {
        return find(control(), Label.class).orElseThrow().getText();
    }

    private List<TreeItem> items() {
        var items = new ArrayList<TreeItem>(List.of(tree().getItems()));
        for (int i = 0; i < items.size(); i++) {
            items.addAll(List.of(items.get(i).getItems()));
        }
        return items;
    }

    private TreeItem item(String text) {
        return items().stream().filter(each -> each.getText(0).contains(text)).findFirst().orElseThrow();
    }

    private void trace(String name) {
        view.trace(TraceStart.of(club.device(name)).orElseThrow());
        Club.until("trace of " + name, () -> summary().startsWith(name) && !items().isEmpty());
    }

    private static Set<Object> emphasised() {
        return Club.viewer().surface().emphasis().orElse(Set.of());
    }

    private static boolean isLit(Device device) {
        return emphasised().stream().anyMatch(key -> key instanceof PlacedDevice placed && placed.getDevice() == device);
    }

    @Test
    void aMicrophoneLightsUpWhatItReachesAndAllElseFades() {
        trace("Snare");
        assertThat(summary()).contains("loudspeakers among them");
        assertThat(isLit(club.device("Snare"))).isTrue();
        assertThat(isLit(club.device("Stagebox"))).isTrue();
        assertThat(isLit(club.device("Kick In"))).isFalse();
        var cable = club.device("Snare").getPorts().getFirst().getEnds().getFirst();
        var other = club.device("Kick In").getPorts().getFirst().getEnds().getFirst();
        assertThat(emphasised()).contains(cable.cable()).doesNotContain(other.cable());
        view.end();
        assertThat(Club.viewer().surface().emphasis()).isEmpty();
        assertThat(summary()).contains("Nothing is traced");
    }

    @Test
    void theTreeTellsTheWayWithGainAndDelay() {
        trace("Snare");
        assertThat(items()).extracting(item -> item.getText(0)).anyMatch(text -> text.contains("Snare · "))
                .anyMatch(text -> text.startsWith("FOH console · 3 Snare")).anyMatch(text -> text.contains("Wedge drums"));
        assertThat(item("FOH console · 3 Snare").getText(1)).contains("N001");
        assertThat(item("FOH console · 3 Snare").getText(2)).isEqualTo("unknown");
    }

    @Test
    void aLoudspeakerTellsWhatFeedsIt() {
        trace("Wedge drums");
        assertThat(summary()).contains("is fed by");
        assertThat(items()).extracting(item -> item.getText(0)).anyMatch(text -> text.contains("Vox Lead"));
    }

    @Test
    void stepsLeadFromSheetToSheetWithoutTakingTheFocus() {
        trace("Snare");
        var first = ((SheetEditorInput) Club.editor().getEditorInput()).sheetId();
        var wedge = item("Wedge drums");
        tree().setSelection(wedge);
        tree().notifyListeners(SWT.Selection, event(wedge));
        Club.until("the sheet of the wedge", () -> shows(club.device("Wedge drums")));
        assertThat(((SheetEditorInput) Club.editor().getEditorInput()).sheetId()).isNotEqualTo(first);
        assertThat(isLit(club.device("Wedge drums"))).isTrue();
        assertThat(Club.page().getActivePart()).isSameAs(view);
    }

    private static Event event(TreeItem item) {
        var event = new Event();
        event.item = item;
        return event;
    }

    private static boolean shows(Device device) {
        return Club.viewer() != null && Club.viewer().surface().plane().keys().stream()
                .anyMatch(key -> key instanceof PlacedDevice placed && placed.getDevice() == device);
    }

    @Test
    void anEditIsFollowed() {
        trace("Snare");
        var cable = club.device("Snare").getPorts().getFirst().getEnds().getFirst().cable();
        club.design.history().execute(new SetFeature("Unplug", cable.getTo(), SystemPackage.Literals.CABLE_END__PORT, null));
        Club.until("the trace ends at the free end", () -> summary().contains("reaches nothing"));
        assertThat(items()).extracting(item -> item.getText(1)).anyMatch(text -> text.contains("free end"));
        club.design.history().undo();
        Club.until("the trace is whole again", () -> summary().contains("loudspeakers among them"));
    }

    @Test
    void aSelectedPartOfTheSheetCanBeTraced() {
        var part = Club.viewer().part(Club.viewer().surface().plane().keys().stream().filter(
                key -> key instanceof PlacedDevice placed && placed.getDevice() == club.device("Hat")).findFirst()
                .orElseThrow()).orElseThrow();
        var start = TraceStart.of(new StructuredSelection(part)).orElseThrow();
        assertThat(start.object()).isSameAs(club.device("Hat"));
        assertThat(start.direction()).isEqualTo(TraceDirection.DOWNSTREAM);
    }
}
