/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.headroom.channels.column.Column;
import org.headroom.model.base.Named;
import org.headroom.model.production.Production;

/**
 * One way to look at the channel list.
 *
 * @param id       stable, such as {@code band}
 * @param title    as users read it
 * @param side     inputs or outputs
 * @param columns  in order
 * @param shown    which channels it shows
 * @param order    in which order, unless the user sorts by a column
 */
public record ChannelView(String id, String title, Side side, List<Column> columns, Predicate<Named> shown, Comparator<Named> order) {

    /** Which half of the channel list. */
    public enum Side {
        INPUTS, OUTPUTS
    }

    public ChannelView {
        columns = List.copyOf(columns);
    }

    /** The channels of a production that this view shows, in order. */
    public List<Named> rows(Production production) {
        var list = production.getChannelList();
        if (list == null) {
            return List.of();
        }
        List<? extends Named> all = side == Side.INPUTS ? list.getInputs() : list.getOutputs();
        return all.stream().map(Named.class::cast).filter(shown).sorted(order).toList();
    }

    /** The column of this key. */
    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
