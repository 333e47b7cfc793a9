/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.design.Design;
import org.headroom.core.rule.Subject;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.Change;
import org.headroom.model.power.Supply;
import org.headroom.model.power.Way;
import org.headroom.model.system.Device;
import org.headroom.power.patch.PatchRest;
import org.headroom.power.patch.WayPatch;

/** Plugs devices into ways of a design, each time one step of undo, and says why where it cannot. */
final class PlugEdits {

    private static final Messages MESSAGES = Messages.of(PlugEdits.class);

    private final Shell shell;
    private final Catalogue catalogue;

    PlugEdits(Shell shell, Catalogue catalogue) {
        this.shell = shell;
        this.catalogue = catalogue;
    }

    /** Plugs devices into a way and the free ways that follow it. */
    void plug(Design design, Set<String> devices, String first) {
        var way = design.find(first, Way.class);
        if (way.isEmpty()) {
            return;
        }
        var ways = new ArrayList<Way>();
        Optional.ofNullable(way.get().getSupply()).map(Supply::getWays).ifPresent(all -> ways.addAll(
                all.subList(all.indexOf(way.get()), all.size())));
        for (String id : devices) {
            design.find(id, Device.class).ifPresent(device -> plug(design, device, ways));
        }
    }

    private void plug(Design design, Device device, List<Way> ways) {
        var patch = new WayPatch(design.production(), types());
        var fitting = ways.stream().filter(each -> patch.obstacle(device, each).isEmpty()).findFirst();
        if (fitting.isPresent()) {
            patch.plug(device, fitting.get()).ifPresent(design.history()::execute);
        } else {
            patch.obstacle(device, ways.getFirst())
                    .ifPresent(why -> MessageDialog.openInformation(shell, MESSAGES.text("plug.title"), why));
        }
    }

    /** The change that plugs a device into the first of these ways that fits; the device may be one that is still to be added. */
    Optional<Change> change(Design design, Device device, List<Way> ways) {
        var patch = new WayPatch(design.production(), types());
        return ways.stream().filter(way -> patch.obstacle(device, way).isEmpty()).findFirst()
                .flatMap(way -> patch.plug(device, way));
    }

    List<DeviceType> types() {
        return catalogue.all().stream().map(CatalogueEntry::type).toList();
    }

    /** Free ways that a device can be plugged into. */
    List<Way> fitting(Design design, Device device) {
        var patch = new WayPatch(design.production(), types());
        return design.production().getPower() == null ? List.of() : design.production().getPower().getSupplies().stream()
                .flatMap(supply -> supply.getWays().stream()).filter(way -> patch.obstacle(device, way).isEmpty()).toList();
    }

    /** Finds free ways for everything that nothing feeds. */
    void rest(Design design) {
        var rest = PatchRest.of(design.production(), types());
        rest.change().ifPresent(design.history()::execute);
        if (!rest.left().isEmpty()) {
            MessageDialog.openInformation(shell, MESSAGES.text("patch.title"), MESSAGES.text("patch.left",
                    rest.left().stream().map(Subject::name).collect(Collectors.joining("\n"))));
        } else if (rest.change().isEmpty()) {
            MessageDialog.openInformation(shell, MESSAGES.text("patch.title"), MESSAGES.text("patch.nothing"));
        }
    }
}
