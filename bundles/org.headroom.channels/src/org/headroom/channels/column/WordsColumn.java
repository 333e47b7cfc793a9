/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.headroom.model.base.BasePackage;
import org.headroom.model.base.Named;
import org.headroom.model.commands.Edits;

/** Words in an attribute of the channel. Offers what the other channels of the list say already. */
final class WordsColumn extends AbstractColumn {

    /** More than any console, label or list shows; guards against a whole document in the clipboard. */
    private static final int LONGEST = 2000;

    private final EAttribute attribute;

    WordsColumn(String key, Kind kind, int width, EAttribute attribute) {
        super(key, kind, width);
        this.attribute = attribute;
    }

    @Override
    public String text(Named channel) {
        return orEmpty((String) channel.eGet(attribute));
    }

    @Override
    public List<String> choices(Named channel) {
        var used = siblings(channel).map(each -> (String) each.eGet(attribute))
                .filter(each -> each != null && !each.isBlank() && offersUsed());
        var usual = kind() == Kind.COLOUR ? Stream.of(ChannelColour.values()).map(ChannelColour::title) : Stream.<String>empty();
        return Stream.concat(usual, used).distinct().toList();
    }

    private boolean offersUsed() {
        return attribute != BasePackage.Literals.NAMED__NAME && attribute != BasePackage.Literals.NAMED__NOTES;
    }

    private static Stream<EObject> siblings(Named channel) {
        return channel.eContainer() == null ? Stream.empty()
                : channel.eContainer().eContents().stream().filter(each -> each.eClass() == channel.eClass());
    }

    @Override
    public Optional<String> obstacle(Named channel, String text) {
        return text.length() > LONGEST ? refuse("long", text.length(), LONGEST) : Optional.empty();
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        var words = text.strip();
        if (!Objects.equals(words, text(channel))) {
            edits.set(channel, attribute, words.isEmpty() ? null : words);
        }
    }
}
