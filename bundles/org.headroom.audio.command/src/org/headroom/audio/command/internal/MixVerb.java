/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.audio.flow.FlowCompiler;
import org.headroom.audio.flow.FlowEnds;
import org.headroom.audio.flow.FlowPlan;
import org.headroom.audio.flow.FlowRequest;
import org.headroom.audio.flow.KernelSource;
import org.headroom.audio.graph.Offline;
import org.headroom.audio.wave.SampleType;
import org.headroom.audio.wave.WaveFormat;
import org.headroom.audio.wave.WaveWriter;
import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioProcessorRegistry;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.signal.SignalGraphs;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.Point;

/** Plays recordings into a drawn system and writes what its loudspeakers, or any other devices, get. */
final class MixVerb implements CliCommand {

    private static final Messages TEXT = Messages.of(MixVerb.class);
    private static final int BLOCK = 256;
    private static final double TAIL_S = 0.5;
    private static final double HIGHEST_DB = -1;
    private static final int NAMED = 3;

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of("play", "listen", "out", "mixed"), Set.of());
        if (arguments.rest().size() != 1) {
            throw new UnusableCallException(TEXT.text("design"));
        }
        var out = arguments.path(arguments.value("out").orElseThrow(() -> new UnusableCallException(TEXT.text("out"))));
        if (Files.exists(out)) {
            throw new UnusableCallException(TEXT.text("exists", out));
        }
        var production = read(call, arguments.file(0));
        var played = played(arguments, production);
        var heard = heard(arguments, production);
        double rate_Hz = played.values().iterator().next().sampleRate_Hz();
        for (Recording recording : played.values()) {
            if (recording.sampleRate_Hz() != rate_Hz) {
                throw new UnusableCallException(TEXT.text("rates", rate_Hz, recording.sampleRate_Hz()));
            }
        }
        var flow = flow(call, production, List.copyOf(played.keySet()), heard, rate_Hz, Numbers.of(arguments, "mixed", 0, -120, 20));
        var sound = Offline.run(flow.plan(), played.values().stream().map(Recording::samples).toArray(float[][]::new), (int) (TAIL_S * rate_Hz));
        write(out, sound, rate_Hz, call);
        report(flow, heard, call);
        return 0;
    }

    private static Production read(CommandCall call, Path file) throws UnusableCallException {
        try {
            var design = new DesignFiles(new MigrationRegistry(call.registry()).steps()).read(file);
            design.problems().forEach(problem -> call.messages().println(problem));
            return design.production();
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    private static Map<Device, Recording> played(CallArguments arguments, Production production) throws UnusableCallException {
        var played = new LinkedHashMap<Device, Recording>();
        for (String each : arguments.value("play").orElseThrow(() -> new UnusableCallException(TEXT.text("play"))).split(",")) {
            int at = each.indexOf('=');
            if (at < 0) {
                throw new UnusableCallException(TEXT.text("play"));
            }
            played.put(device(production, each.substring(0, at)), Recording.read(arguments.path(each.substring(at + 1).strip())));
        }
        return played;
    }

    private static List<Device> heard(CallArguments arguments, Production production) throws UnusableCallException {
        var heard = new ArrayList<Device>();
        for (String each : arguments.value("listen").orElseThrow(() -> new UnusableCallException(TEXT.text("listen"))).split(",")) {
            heard.add(device(production, each));
        }
        return heard;
    }

    private static Device device(Production production, String name) throws UnusableCallException {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        var named = production.getDevices().stream().filter(device -> Devices.name(device).toLowerCase(Locale.ROOT).equals(wanted)).toList();
        if (named.size() != 1) {
            throw new UnusableCallException(TEXT.text(named.isEmpty() ? "unknown" : "shared", name.strip(), named.size()));
        }
        return named.getFirst();
    }

    private static FlowPlan flow(CommandCall call, Production production, List<Device> played, List<Device> heard, double rate_Hz, double mixed_dB) {
        var graph = SignalGraphs.of(production);
        var ends = new FlowEnds(graph);
        var sources = played.stream().map(ends::outputs).toList();
        List<List<FlowRequest.Tap>> taps = heard.stream().map(device -> firstOf(ends, device).stream().map(FlowRequest.Tap::at).toList()).toList();
        return new FlowCompiler(KernelSource.of(new AudioProcessorRegistry(call.registry())), graph)
                .compile(new FlowRequest(sources, taps, rate_Hz, BLOCK, mixed_dB));
    }

    /** What a device takes; of one that only gives, what it gives. */
    private static List<Point> firstOf(FlowEnds ends, Device device) {
        var inputs = ends.inputs(device);
        return inputs.isEmpty() ? ends.outputs(device) : inputs;
    }

    private static void write(Path out, float[][] sound, double rate_Hz, CommandCall call) throws UnusableCallException {
        double peak = 0;
        for (float[] channel : sound) {
            for (float sample : channel) {
                peak = Math.max(peak, Math.abs(sample));
            }
        }
        double level_dB = 20 * Math.log10(peak);
        if (level_dB > HIGHEST_DB) {
            double factor = Math.pow(10, (HIGHEST_DB - level_dB) / 20);
            for (float[] channel : sound) {
                for (int n = 0; n < channel.length; n++) {
                    channel[n] *= (float) factor;
                }
            }
            call.out().println(TEXT.text("down", String.format(Locale.ROOT, "%.1f", level_dB - HIGHEST_DB)));
        } else if (peak == 0) {
            call.out().println(TEXT.text("nothing"));
        }
        try (var file = WaveWriter.create(out, new WaveFormat(sound.length, (int) rate_Hz, SampleType.PCM_24))) {
            file.write(sound, 0, sound[0].length);
        } catch (IOException e) {
            throw new UnusableCallException(TEXT.text("unwritten", out, e.getMessage()), e);
        }
        call.out().println(out);
    }

    private static void report(FlowPlan flow, List<Device> heard, CommandCall call) {
        flow.deaf().forEach(channel -> call.out().println(TEXT.text("deaf.listener", Devices.name(heard.get(channel)))));
        if (!flow.mixed().isEmpty()) {
            call.out().println(TEXT.text("mixed", devices(flow.mixed())));
        }
        if (!flow.supposed().isEmpty()) {
            call.out().println(TEXT.text("supposed", devices(flow.supposed())));
        }
        if (!flow.loops().isEmpty()) {
            call.out().println(TEXT.text("loops", devices(flow.loops())));
        }
        if (!flow.plan().failed().isEmpty()) {
            call.out().println(TEXT.text("failed", String.join(", ", flow.plan().failed())));
        }
    }

    private static String devices(List<Hop> hops) {
        var names = hops.stream().map(hop -> Devices.name(hop.from().device())).distinct().toList();
        var some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? TEXT.text("more", some, names.size() - NAMED) : some;
    }
}
