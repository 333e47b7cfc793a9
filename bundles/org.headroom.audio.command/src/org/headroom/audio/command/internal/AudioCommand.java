/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.util.List;
import java.util.Map;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** The command {@code audio}: its first word says what to do. */
public final class AudioCommand implements CliCommand {

    private static final Messages TEXT = Messages.of(AudioCommand.class);

    private final Map<String, CliCommand> verbs = Map.of("devices", new DevicesVerb(), "signal", new SignalVerb(),
            "measure", new MeasureVerb(), "play", new PlayVerb(), "record", new RecordVerb(),
            "level", new LevelVerb(), "room", new RoomVerb(), "mix", new MixVerb(),
            "align", new AlignVerb());

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var verb = call.arguments().isEmpty() ? "" : call.arguments().getFirst();
        var command = verbs.get(verb);
        if (command == null) {
            throw new UnusableCallException(TEXT.text("verb", verb));
        }
        List<String> rest = call.arguments().subList(1, call.arguments().size());
        return command.run(new CommandCall(rest, call.directory(), call.out(), call.messages(), call.registry(), call.monitor()));
    }
}
