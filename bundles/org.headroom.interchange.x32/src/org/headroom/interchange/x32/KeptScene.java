/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import java.util.List;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.interchange.report.Proposal;
import org.headroom.interchange.text.TextFile;
import org.headroom.model.base.Ids;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.HandOver;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;

/** The scene that was read last, kept whole with its console. */
public final class KeptScene {

    /** As the importer is called. */
    public static final String FORMAT = "x32-scene";

    private static final Messages TEXT = Messages.of(KeptScene.class);

    private KeptScene() {
    }

    public static Optional<Scene> of(Device console) {
        return handOver(console).map(kept -> Scene.of(kept.getLines()));
    }

    private static Optional<HandOver> handOver(Device console) {
        return console.getHandOvers().stream().filter(each -> FORMAT.equals(each.getFormat())).findFirst();
    }

    /** Proposes to keep a file in place of the one before. */
    public static void keep(Device console, TextFile file, Proposal proposal) {
        var before = handOver(console);
        if (before.filter(kept -> file.hash().equals(kept.getHash())).isPresent()) {
            return;
        }
        var kept = SystemFactory.eINSTANCE.createHandOver();
        kept.setFormat(FORMAT);
        kept.setFileName(file.name());
        kept.setHash(file.hash());
        kept.getLines().addAll(List.copyOf(file.lines()));
        Ids.assign(kept);
        var line = TEXT.text("kept", file.lines().size(), Devices.name(console));
        if (before.isPresent()) {
            proposal.change(line, edits -> {
                edits.remove(console, SystemPackage.Literals.DEVICE__HAND_OVERS, before.get());
                edits.add(console, SystemPackage.Literals.DEVICE__HAND_OVERS, kept);
            });
        } else {
            proposal.add(line, edits -> edits.add(console, SystemPackage.Literals.DEVICE__HAND_OVERS, kept));
        }
    }
}
