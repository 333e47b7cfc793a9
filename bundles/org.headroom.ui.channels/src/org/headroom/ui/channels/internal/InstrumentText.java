/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.channels.internal;

import java.util.Optional;
import java.util.stream.Collectors;

import org.headroom.channels.instrument.Instrument;
import org.headroom.channels.instrument.Pickup;
import org.headroom.channels.instrument.Source;
import org.headroom.common.text.Messages;

/** What is known of an instrument, in one line. */
final class InstrumentText {

    private static final Messages MESSAGES = Messages.of(InstrumentText.class);

    private InstrumentText() {
    }

    static String of(Instrument instrument) {
        var pickups = instrument.pickups().stream().map(InstrumentText::pickup).collect(Collectors.joining(", "));
        var range = instrument.range().map(each -> MESSAGES.text("instrument.range", each.lowest(), each.highest(),
                Math.round(each.lowest_Hz()), Math.round(each.highest_Hz()))).orElse("");
        return MESSAGES.text("instrument", instrument.title(), range, pickups);
    }

    /** Where that is from. */
    static String sources(Instrument instrument) {
        return instrument.sources().stream().map(InstrumentText::source).collect(Collectors.joining("\n"));
    }

    private static String source(Source source) {
        return Optional.of(source.url()).filter(url -> !url.isEmpty()).map(url -> source.title() + ", " + url).orElse(source.title());
    }

    private static String pickup(Pickup pickup) {
        return pickup.phantom() ? MESSAGES.text("instrument.phantom", pickup.name()) : pickup.name();
    }
}
