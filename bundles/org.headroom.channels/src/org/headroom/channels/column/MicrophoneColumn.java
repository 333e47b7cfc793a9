/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.List;
import java.util.Optional;

import org.headroom.model.base.Named;
import org.headroom.model.channel.ChannelList;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.Edits;
import org.headroom.model.system.Devices;

/** The type of the source; as long as none is chosen, what is wanted, in words. */
final class MicrophoneColumn extends AbstractColumn {

    MicrophoneColumn() {
        super("microphone", Kind.WORDS, 18);
    }

    @Override
    public String text(Named channel) {
        var input = (InputChannel) channel;
        return input.getSource() == null ? orEmpty(input.getMicrophone()) : Devices.typeName(input.getSource());
    }

    /** What is wanted for other inputs. */
    @Override
    public List<String> choices(Named channel) {
        return channel.eContainer() instanceof ChannelList list
                ? list.getInputs().stream().map(InputChannel::getMicrophone).filter(each -> each != null && !each.isBlank()).distinct()
                        .toList()
                : List.of();
    }

    @Override
    public Optional<String> obstacle(Named channel, String text) {
        var input = (InputChannel) channel;
        boolean other = input.getSource() != null && !text.strip().equalsIgnoreCase(text(channel));
        return other ? refuse("hasSource", Devices.name(input.getSource()), Devices.typeName(input.getSource())) : Optional.empty();
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        if (((InputChannel) channel).getSource() == null && !text.strip().equals(text(channel))) {
            edits.set(channel, ChannelPackage.Literals.INPUT_CHANNEL__MICROPHONE, text.isBlank() ? null : text.strip());
        }
    }
}
