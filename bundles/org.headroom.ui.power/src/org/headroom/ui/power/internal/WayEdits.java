/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.power.Way;
import org.headroom.power.network.Lines;

/** Changes of ways as the power view makes them, each one step of undo. */
final class WayEdits {

    private static final Messages MESSAGES = Messages.of(WayEdits.class);
    private static final List<Phases> LINES = List.of(Phases.L1, Phases.L2, Phases.L3);
    private static final List<Phases> PAIRS = List.of(Phases.L1L2, Phases.L2L3, Phases.L3L1);

    private WayEdits() {
    }

    /** The ways among these objects. */
    static List<Way> ways(Design design, Set<String> ids) {
        return ids.stream().flatMap(id -> design.find(id, Way.class).stream()).toList();
    }

    /** Ways that use one line, or one pair, and may be moved to another. */
    static List<Way> movable(Design design, Set<String> ids) {
        return ways(design, ids).stream().filter(way -> LINES.contains(way.getPhases())
                || PAIRS.contains(way.getPhases()) || way.getPhases() == Phases.UNSET).toList();
    }

    /**
     * Moves ways to a line; those between two lines to the pair that begins with it.
     *
     * @param line 0 for L1
     */
    static void move(Design design, Set<String> ids, int line) {
        var changes = new ArrayList<Change>();
        for (Way way : movable(design, ids)) {
            var phases = PAIRS.contains(way.getPhases()) ? PAIRS.get(line) : LINES.get(line);
            if (way.getPhases() != phases) {
                changes.add(new SetFeature("", way, PowerPackage.Literals.WAY__PHASES, phases));
            }
        }
        execute(design, MESSAGES.text("move", changes.size(), "L" + (line + 1)), changes);
    }

    /** The lines that a way would use when it is moved to a line; the same where it cannot be. */
    static Lines at(Lines lines, int line) {
        return lines.count() == 1 ? Lines.one(line) : lines.count() == 2 ? Lines.of(PAIRS.get(line)) : lines;
    }

    static void pin(Design design, Set<String> ids, boolean pinned) {
        execute(design, MESSAGES.text(pinned ? "pin" : "unpin"), ways(design, ids).stream()
                .filter(way -> way.isPinned() != pinned)
                .map(way -> (Change) new SetFeature("", way, PowerPackage.Literals.WAY__PINNED, pinned)).toList());
    }

    private static void execute(Design design, String label, List<Change> changes) {
        Optional.of(changes).filter(each -> !each.isEmpty())
                .ifPresent(each -> design.history().execute(new CompoundChange(label, each)));
    }
}
