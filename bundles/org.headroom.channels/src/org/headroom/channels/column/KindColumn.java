/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.model.base.Named;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.commands.Edits;

/** What an output is: main, mix, matrix … */
final class KindColumn extends AbstractColumn {

    KindColumn() {
        super("kind", Kind.CHOICE, 10);
    }

    @Override
    public String text(Named channel) {
        return title(((OutputChannel) channel).getKind());
    }

    private static String title(OutputKind kind) {
        return MESSAGES.text("kind." + kind.getLiteral());
    }

    @Override
    public List<String> choices(Named channel) {
        return Stream.of(OutputKind.values()).map(KindColumn::title).toList();
    }

    @Override
    public Optional<String> obstacle(Named channel, String text) {
        return parse(text).isEmpty() ? refuse("unknown", text.strip(), title()) : Optional.empty();
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        edits.set(channel, ChannelPackage.Literals.OUTPUT_CHANNEL__KIND, parse(text).orElseThrow());
    }

    private static Optional<OutputKind> parse(String text) {
        return Stream.of(OutputKind.values()).filter(each -> title(each).equalsIgnoreCase(text.strip())
                || each.getLiteral().equalsIgnoreCase(text.strip())).findFirst();
    }
}
