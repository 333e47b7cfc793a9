/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.io.IOException;
import java.util.Set;

import org.headroom.audio.graph.Engine;
import org.headroom.audio.graph.FeedbackException;
import org.headroom.audio.graph.Plan;
import org.headroom.audio.graph.PlanBuilder;
import org.headroom.audio.graph.Wire;
import org.headroom.audio.stream.Player;
import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioRequest;
import org.headroom.core.audio.AudioStream;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** Plays a sound file on a device, behind the fade and the limiter of the engine. */
final class PlayVerb implements CliCommand {

    private static final Messages TEXT = Messages.of(PlayVerb.class);
    /** Blocks of the graph; longer ones of a device are cut. */
    private static final int BLOCK = 1024;
    private static final int LONGEST = 8192;

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(LiveDevice.OPTION, "gain", "rate", "block"), Set.of());
        if (arguments.rest().size() != 1) {
            throw new UnusableCallException(TEXT.text("one"));
        }
        double gain_dB = Numbers.of(arguments, "gain", 0, -120, 20);
        int block = (int) Numbers.of(arguments, "block", 256, 16, LONGEST);
        try (var player = Player.open(arguments.file(0), false)) {
            player.gain(Math.pow(10, gain_dB / 20));
            play(player, block, LiveDevice.of(call, arguments), call);
        } catch (IOException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
        return 0;
    }

    private static void play(Player player, int block, LiveDevice live, CommandCall call) throws UnusableCallException {
        int outputs = Math.min(live.device().outputs(), Math.max(2, player.channels()));
        if (outputs == 0) {
            throw new UnusableCallException(TEXT.text("deaf", live.device().name()));
        }
        var engine = new Engine(plan(player.channels(), outputs), player.sampleRateHz());
        engine.warmUp();
        var room = new float[player.channels()][LONGEST];
        var request = new AudioRequest(live.device().id(), 0, outputs, player.sampleRateHz(), block);
        try (var stream = live.open(request, (in, out, frames) -> {
            player.fill(room, frames);
            engine.process(room, out, frames);
        })) {
            Waiting.until(player::ready, stream, call);
            player.play();
            start(stream);
            Waiting.until(player::finished, stream, call);
            long end = engine.meter().frames() + engine.latencyFrames() + 2L * stream.blockFrames();
            Waiting.until(() -> engine.meter().frames() >= end, stream, call);
            stream.stop();
            call.out().println(TEXT.text("played", player.played() / player.sampleRateHz(), live.device().name(), stream.dropouts(),
                    100 * engine.meter().worstLoad()));
        }
        if (player.failure().isPresent()) {
            throw new UnusableCallException(player.failure().get().getMessage(), player.failure().get());
        }
    }

    static void start(AudioStream stream) throws UnusableCallException {
        try {
            stream.start();
        } catch (IOException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
    }

    /** Channels to outputs of the same number; one channel alone to both of the first two. */
    private static Plan plan(int channels, int outputs) {
        var plan = new PlanBuilder(channels, outputs);
        for (int k = 0; k < Math.min(channels, outputs); k++) {
            plan.connect(Wire.of(Wire.ENGINE, k, Wire.ENGINE, k));
        }
        if (channels == 1 && outputs > 1) {
            plan.connect(Wire.of(Wire.ENGINE, 0, Wire.ENGINE, 1));
        }
        try {
            return plan.compile(BLOCK);
        } catch (FeedbackException e) {
            throw new IllegalStateException(e);
        }
    }
}
