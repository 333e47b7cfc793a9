/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/** An open audio device. Closing stops it and gives it back. */
public interface AudioStream extends AutoCloseable {

    void start() throws IOException;

    void stop();

    /** Sample rate that it runs at [Hz]. */
    double sampleRateHz();

    /** Longest block that the callback gets, in frames. */
    int blockFrames();

    /**
     * Time from an input to an output when samples are passed on at once [s], as the system reports it; empty when
     * unknown.
     */
    OptionalDouble latencyS();

    /** Blocks that came too late since the start. */
    long dropouts();

    /**
     * Why the device stopped by itself: pulled out, its server ended, its sample rate changed. Empty as long as it runs or was
     * stopped by us. Nothing is played or recorded any more; close it and open it again.
     */
    Optional<String> lost();

    @Override
    void close();
}
