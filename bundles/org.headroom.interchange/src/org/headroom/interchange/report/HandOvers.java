/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.report;

import java.util.List;
import java.util.Optional;

import org.headroom.model.base.Ids;
import org.headroom.model.system.Device;
import org.headroom.model.system.HandOver;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;

/** Files of a machine, or parts of them, that are kept with the device so that what has no place in a design is not lost. */
public final class HandOvers {

    private HandOvers() {
    }

    /** What was kept of a format. */
    public static Optional<HandOver> of(Device device, String format) {
        return device.getHandOvers().stream().filter(each -> format.equals(each.getFormat())).findFirst();
    }

    /**
     * Proposes to keep lines in place of those before; nothing when they have the same hash.
     *
     * @param line how the proposal tells it
     */
    public static void keep(Device device, String format, String fileName, String hash, List<String> lines, String line,
            Proposal proposal) {
        var before = of(device, format);
        if (before.filter(kept -> hash.equals(kept.getHash())).isPresent()) {
            return;
        }
        var kept = SystemFactory.eINSTANCE.createHandOver();
        kept.setFormat(format);
        kept.setFileName(fileName);
        kept.setHash(hash);
        kept.getLines().addAll(List.copyOf(lines));
        Ids.assign(kept);
        if (before.isPresent()) {
            proposal.change(line, edits -> {
                edits.remove(device, SystemPackage.Literals.DEVICE__HAND_OVERS, before.get());
                edits.add(device, SystemPackage.Literals.DEVICE__HAND_OVERS, kept);
            });
        } else {
            proposal.add(line, edits -> edits.add(device, SystemPackage.Literals.DEVICE__HAND_OVERS, kept));
        }
    }
}
