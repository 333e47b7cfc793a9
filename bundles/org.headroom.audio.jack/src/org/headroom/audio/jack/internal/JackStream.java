/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.jack.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioCallback;
import org.headroom.core.audio.AudioRequest;
import org.headroom.core.audio.AudioStream;
import org.jaudiolibs.jnajack.Jack;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.jaudiolibs.jnajack.JackLatencyCallbackMode;
import org.jaudiolibs.jnajack.JackPort;
import org.jaudiolibs.jnajack.JackPortFlags;
import org.jaudiolibs.jnajack.JackPortType;

/** One client of the server, with a port for each channel. Passes blocks on without one of its own in between. */
final class JackStream implements AudioStream {

    private static final Messages TEXT = Messages.of(JackStream.class);

    private final JackClient client;
    private final JackPort[] inputs;
    private final JackPort[] outputs;
    private final String[] sources;
    private final String[] sinks;
    private final float[][] in;
    private final float[][] out;
    private final AudioCallback callback;
    private final double sampleRateHz;
    private final int blockFrames;
    private final AtomicLong late = new AtomicLong();
    private volatile String lost;
    private volatile boolean running;
    private boolean active;

    private JackStream(JackClient client, AudioRequest request, AudioCallback callback) throws JackException {
        this.client = client;
        this.callback = callback;
        sampleRateHz = client.getSampleRate();
        blockFrames = client.getBufferSize();
        sources = JackBackend.ports(client, JackPortFlags.JackPortIsOutput);
        sinks = JackBackend.ports(client, JackPortFlags.JackPortIsInput);
        inputs = ports(client, "in", request.inputs(), JackPortFlags.JackPortIsInput);
        outputs = ports(client, "out", request.outputs(), JackPortFlags.JackPortIsOutput);
        in = new float[inputs.length][blockFrames];
        out = new float[outputs.length][blockFrames];
    }

    static JackStream open(JackClient client, AudioRequest request, AudioCallback callback) throws JackException, IOException {
        if (client.getSampleRate() != request.sampleRateHz()) {
            throw new IOException(TEXT.text("rate", client.getSampleRate(), request.sampleRateHz()));
        }
        var stream = new JackStream(client, request, callback);
        client.setProcessCallback((each, frames) -> stream.process(frames));
        client.setXrunCallback(each -> stream.late.incrementAndGet());
        client.onShutdown(each -> stream.lost = TEXT.text("ended"));
        client.setBuffersizeCallback((each, frames) -> {
            if (frames > stream.blockFrames) {
                stream.lost = TEXT.text("block", frames);
            }
        });
        return stream;
    }

    private static JackPort[] ports(JackClient client, String name, int count, JackPortFlags direction) throws JackException {
        var ports = new JackPort[count];
        for (int k = 0; k < count; k++) {
            ports[k] = client.registerPort(name + "_" + (k + 1), JackPortType.AUDIO, direction);
        }
        return ports;
    }

    private boolean process(int frames) {
        if (frames > blockFrames) {
            return true;
        }
        for (int channel = 0; channel < inputs.length; channel++) {
            inputs[channel].getFloatBuffer().get(in[channel], 0, frames);
        }
        for (float[] channel : out) {
            Arrays.fill(channel, 0, frames, 0);
        }
        if (running) {
            callback.process(in, out, frames);
        }
        for (int channel = 0; channel < outputs.length; channel++) {
            outputs[channel].getFloatBuffer().put(out[channel], 0, frames);
        }
        return true;
    }

    @Override
    public synchronized void start() throws IOException {
        running = true;
        if (active) {
            return;
        }
        try {
            client.activate();
            active = true;
            var jack = Jack.getInstance();
            for (int channel = 0; channel < Math.min(inputs.length, sources.length); channel++) {
                jack.connect(client, sources[channel], inputs[channel].getName());
            }
            for (int channel = 0; channel < Math.min(outputs.length, sinks.length); channel++) {
                jack.connect(client, outputs[channel].getName(), sinks[channel]);
            }
        } catch (JackException e) {
            throw new IOException(TEXT.text("unanswered", e.getMessage()), e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public double sampleRateHz() {
        return sampleRateHz;
    }

    @Override
    public int blockFrames() {
        return blockFrames;
    }

    @Override
    public OptionalDouble latencyS() {
        try {
            return OptionalDouble.of((latency(inputs, JackLatencyCallbackMode.JackCaptureLatency)
                    + latency(outputs, JackLatencyCallbackMode.JackPlaybackLatency)) / sampleRateHz);
        } catch (JackException e) {
            return OptionalDouble.empty();
        }
    }

    private static int latency(JackPort[] ports, JackLatencyCallbackMode mode) throws JackException {
        int most = 0;
        for (JackPort port : ports) {
            var range = new JackPort.JackLatencyRange();
            port.getLatencyRange(range, mode);
            most = Math.max(most, range.getMax());
        }
        return most;
    }

    @Override
    public long dropouts() {
        return late.get();
    }

    @Override
    public Optional<String> lost() {
        return Optional.ofNullable(lost);
    }

    @Override
    public synchronized void close() {
        running = false;
        client.close();
    }
}
