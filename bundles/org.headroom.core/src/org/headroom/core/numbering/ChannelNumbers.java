/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.numbering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.channel.ChannelList;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;

/** New numbers for channels of the channel list: running numbers, each once. Nothing is changed here. */
public final class ChannelNumbers {

    private ChannelNumbers() {
    }

    /**
     * Numbers inputs in their order, from a first number on; numbers of other inputs are passed over.
     *
     * @param first first number, at least 1
     */
    public static List<NumberedObject> inputs(ChannelList list, Collection<InputChannel> channels, int first) {
        return number(list.getInputs(), channels, InputChannel::getNumber, first);
    }

    /** Numbers outputs in their order, as {@link #inputs}. */
    public static List<NumberedObject> outputs(ChannelList list, Collection<OutputChannel> channels, int first) {
        return number(list.getOutputs(), channels, OutputChannel::getNumber, first);
    }

    private static <T extends EObject> List<NumberedObject> number(List<T> all, Collection<T> channels,
            ToIntFunction<T> present, int first) {
        var chosen = new LinkedHashSet<>(channels);
        var taken = new HashSet<Integer>();
        all.stream().filter(each -> !chosen.contains(each)).forEach(each -> taken.add(present.applyAsInt(each)));
        var lines = new ArrayList<NumberedObject>();
        var next = Math.max(1, first);
        for (var channel : chosen) {
            while (taken.contains(next)) {
                next++;
            }
            lines.add(new NumberedObject(channel, String.valueOf(present.applyAsInt(channel)), String.valueOf(next++)));
        }
        return lines;
    }
}
