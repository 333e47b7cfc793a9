/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.festival;

import static org.headroom.examples.internal.build.ProductionBuilder.port;

import java.util.List;

import org.headroom.examples.internal.build.ChannelLines;
import org.headroom.examples.internal.build.ProductionBuilder;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.system.Device;

/** What FOH sends to the PA: by network, and by analogue lines to the same processors when that fails. */
final class Drive {

    private Drive() {
    }

    static void connect(ProductionBuilder build, FestivalPlaces places, Device console, PaSide left, PaSide right,
            Delays delays,
            Device recorder) {
        var channels = new ChannelLines(build);
        int socket = 0;
        for (PaSide side : List.of(left, right)) {
            var fallback = build.multicore("generic.multicore-8", "Analogue fallback " + side.side, places.foh,
                    side.processor.getLocation());
            for (int line = 1; line <= 4; line++) {
                socket++;
                var out = port(console, "out" + socket);
                build.pair(fallback, out, port(side.processor, "in" + line));
                var what = List.of("Main", "Out", "Subs", "Front fills").get(line - 1) + " " + side.side;
                channels.output(what, line == 1 ? OutputKind.MAIN : OutputKind.MATRIX, console,
                        line == 1 ? "Stereo " + side.side : "Matrix " + (socket + 4), out, side.processor);
            }
        }
        for (int tower = 1; tower <= 4; tower++) {
            var out = port(console, "out" + (8 + tower));
            build.connect(out, port(delays.processor, "in" + tower), 3);
            channels.output("Delay " + tower, OutputKind.MATRIX, console, "Matrix " + tower, out, delays.processor);
        }
        channels.output("Record L", OutputKind.RECORD, console, "Stereo L", port(console, "out15"), recorder);
        channels.output("Record R", OutputKind.RECORD, console, "Stereo R", port(console, "out16"), recorder);
    }
}
