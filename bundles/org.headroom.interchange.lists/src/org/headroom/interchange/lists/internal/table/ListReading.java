/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.table;

import static org.headroom.model.production.ProductionPackage.Literals.PRODUCTION__CHANNEL_LIST;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.interchange.report.Proposal;
import org.headroom.interchange.table.TableRow;
import org.headroom.model.base.Ids;
import org.headroom.model.base.Named;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.ChannelList;
import org.headroom.model.production.Production;

/**
 * Compares a table with the channel list. A line is the channel of the same number; without a column of numbers, the one of the same
 * name. An empty cell of a column that is read empties the field. Channels that the table does not name stay.
 */
final class ListReading {

    private static final Messages TEXT = Messages.of(ListReading.class);

    private final ListColumns columns;
    private final ListKind kind;
    private final Production production;
    private final Proposal proposal;
    private final ChannelList list;
    private final ListField number;
    private final Set<Named> met = new HashSet<>();
    private final Set<Integer> added = new HashSet<>();
    private int last;

    ListReading(ListColumns columns, Production production, Proposal proposal) {
        this.columns = columns;
        this.production = production;
        this.proposal = proposal;
        kind = columns.kind();
        number = kind.field("number").orElseThrow();
        list = Optional.ofNullable(production.getChannelList()).orElseGet(this::newList);
        last = kind.channels(production).stream().mapToInt(this::number).max().orElse(0);
    }

    private ChannelList newList() {
        var made = ChannelFactory.eINSTANCE.createChannelList();
        Ids.assign(made);
        proposal.also(edits -> edits.set(production, PRODUCTION__CHANNEL_LIST, made));
        return made;
    }

    private int number(Named channel) {
        return (Integer) channel.eGet(number.feature());
    }

    void run() {
        for (var row : columns.sheet().rows()) {
            var known = find(row);
            if (known.isPresent() && !met.add(known.get())) {
                warn(row, TEXT.text("twice", title(known.get())));
            } else if (known.isPresent()) {
                change(row, known.get());
            } else {
                add(row);
            }
        }
    }

    private Optional<? extends Named> find(TableRow row) {
        var wanted = columns.text(row, "number");
        if (wanted.isPresent()) {
            return wanted.get().isEmpty() ? Optional.empty()
                    : kind.channels(production).stream().filter(channel -> number.text(channel).equals(wanted.get())).findFirst();
        }
        var name = columns.text(row, "name").orElse("");
        return name.isEmpty() ? Optional.empty() : kind.channels(production).stream()
                .filter(channel -> name.equals(channel.getName() == null ? "" : channel.getName().strip())).findFirst();
    }

    private void change(TableRow row, Named channel) {
        for (var field : columns.fields()) {
            var text = row.cell(columns.places().get(field));
            var now = field.text(channel);
            if (field == number || text.equals(now)) {
                continue;
            }
            switch (field.value(production, text)) {
                case ListField.Unknown unknown -> warn(row, TEXT.text("cell", title(channel), field.title(), unknown.reason()));
                case ListField.Known known -> {
                    if (!java.util.Objects.equals(known.value(), channel.eGet(field.feature()))) {
                        var line = TEXT.text("change", title(channel), field.title(), shown(now), shown(text));
                        if (text.isEmpty()) {
                            proposal.lose(line, edits -> edits.set(channel, field.feature(), known.value()));
                        } else {
                            proposal.change(line, edits -> edits.set(channel, field.feature(), known.value()));
                        }
                    }
                }
            }
        }
    }

    private void add(TableRow row) {
        var channel = kind.make();
        var told = new ArrayList<String>();
        for (var field : columns.fields()) {
            var text = row.cell(columns.places().get(field));
            if (text.isEmpty()) {
                continue;
            }
            switch (field.value(production, text)) {
                case ListField.Unknown unknown -> told.add(TEXT.text("cell", text, field.title(), unknown.reason()));
                case ListField.Known known -> channel.eSet(field.feature(), known.value());
            }
        }
        told.forEach(each -> warn(row, each));
        if (told.size() == columns.fields().stream().filter(field -> !row.cell(columns.places().get(field)).isEmpty()).count()) {
            return; // nothing of the line can be read, so it is no channel: a remark or a heading
        }
        if (number(channel) == 0) {
            channel.eSet(number.feature(), last + 1);
        }
        if (!added.add(number(channel))) {
            warn(row, TEXT.text("twice", title(channel)));
            return;
        }
        last = Math.max(last, number(channel));
        Ids.assign(channel);
        proposal.add(TEXT.text("add", title(channel)), edits -> edits.add(list, kind.list(), channel));
    }

    private String title(Named channel) {
        return number(channel) + " " + (channel.getName() == null ? "" : channel.getName().strip());
    }

    private void warn(TableRow row, String message) {
        proposal.problem(Problem.warning("list.cell", message).at(Place.file(columns.sheet().file(), row.line()))
                .withRemedy(TEXT.text("remedy")));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "\u2014" : text;
    }
}
