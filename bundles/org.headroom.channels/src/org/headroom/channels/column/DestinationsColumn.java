/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.model.base.Named;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.commands.Edits;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** The devices that an output feeds, with commas between them. */
final class DestinationsColumn extends AbstractColumn {

    private final Supplier<Stream<Device>> candidates;

    DestinationsColumn(Supplier<Stream<Device>> candidates) {
        super("destinations", Kind.WORDS, 24);
        this.candidates = candidates;
    }

    @Override
    public String text(Named channel) {
        return ((OutputChannel) channel).getDestinations().stream().map(Devices::name).collect(Collectors.joining(", "));
    }

    @Override
    public List<String> choices(Named channel) {
        return names().all();
    }

    @Override
    public Optional<String> obstacle(Named channel, String text) {
        if (text.strip().equals(text(channel))) {
            return Optional.empty();
        }
        var names = names();
        var unknown = parts(text).filter(part -> names.find(part).isEmpty()).findFirst();
        return unknown.flatMap(part -> refuse(names.isAmbiguous(part) ? "ambiguous" : "unknown", part, title()));
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        if (text.strip().equals(text(channel))) {
            return;
        }
        var names = names();
        var wanted = parts(text).map(part -> names.find(part).orElseThrow()).collect(Collectors.toCollection(LinkedHashSet::new));
        var feature = ChannelPackage.Literals.OUTPUT_CHANNEL__DESTINATIONS;
        new ArrayList<>(((OutputChannel) channel).getDestinations()).forEach(each -> edits.remove(channel, feature, each));
        wanted.forEach(each -> edits.add(channel, feature, each));
    }

    private Names<Device> names() {
        return new Names<>(candidates.get(), Devices::name);
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split("[,;\\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
