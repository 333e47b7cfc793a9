/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.edit;

import java.util.List;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.model.commands.EditChange;
import org.headroom.model.commands.Edits;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.model.production.Productions;

/** Sets any number of cells as one step. */
public final class SetCells extends EditChange {

    private static final Messages MESSAGES = Messages.of(SetCells.class);

    private final List<CellEdit> cells;

    /** @param cells in the order in which they are set: what one needs, such as the source, before the other */
    public SetCells(List<CellEdit> cells) {
        this(label(cells), cells);
    }

    /** @param label what users read behind Undo */
    public SetCells(String label, List<CellEdit> cells) {
        super(label);
        this.cells = List.copyOf(cells);
    }

    private static String label(List<CellEdit> cells) {
        return cells.size() == 1 ? MESSAGES.text("set.one", cells.get(0).column().title()) : MESSAGES.text("set.many", cells.size());
    }

    @Override
    public Optional<String> obstacle() {
        if (cells.stream().anyMatch(cell -> Productions.of(cell.channel()).isEmpty())) {
            return Optional.of(MESSAGES.text("obstacle.gone"));
        }
        // a later cell may need what an earlier one makes, so it is asked when it is its turn
        return cells.isEmpty() ? Optional.empty() : cells.get(0).obstacle();
    }

    @Override
    protected void edit(Edits edits) {
        for (CellEdit cell : cells) {
            cell.obstacle().ifPresent(reason -> {
                throw new RefusedChangeException(reason);
            });
            cell.column().set(edits, cell.channel(), cell.text());
        }
    }
}
