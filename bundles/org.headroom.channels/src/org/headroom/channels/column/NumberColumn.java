/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.headroom.model.base.Named;
import org.headroom.model.commands.Edits;

/** A whole number from 1 in an attribute of the channel, such as the input number. */
final class NumberColumn extends AbstractColumn {

    private static final int HIGHEST = 9999;

    private final EAttribute attribute;

    NumberColumn(String key, EAttribute attribute) {
        super(key, Kind.NUMBER, 4);
        this.attribute = attribute;
    }

    @Override
    public String text(Named channel) {
        int number = (Integer) channel.eGet(attribute);
        return number == 0 ? "" : Integer.toString(number);
    }

    @Override
    public Optional<String> obstacle(Named channel, String text) {
        return parse(text).isEmpty() ? refuse("number", text.strip()) : Optional.empty();
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        edits.set(channel, attribute, parse(text).orElseThrow());
    }

    /** A channel number; empty when the text is none. */
    static Optional<Integer> parse(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            return number >= 1 && number <= HIGHEST ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
