/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.javasound.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioCallback;
import org.headroom.core.audio.AudioRequest;
import org.headroom.core.audio.AudioStream;

/** Lines of one mixer, served by a thread of its own that waits where the lines make it wait. */
final class JavaSoundStream implements AudioStream {

    private static final Messages TEXT = Messages.of(JavaSoundStream.class);
    /** Blocks that a line holds: fewer are late under load. */
    private static final int BLOCKS = 4;

    private final AudioRequest request;
    private final AudioCallback callback;
    private final Optional<TargetDataLine> recording;
    private final Optional<SourceDataLine> playing;
    private final Samples recorded;
    private final Samples played;
    private final AtomicLong late = new AtomicLong();
    private Thread thread;
    private volatile boolean running;
    private volatile String lost;

    private JavaSoundStream(AudioRequest request, AudioCallback callback, Optional<TargetDataLine> recording,
            Optional<SourceDataLine> playing) {
        this.request = request;
        this.callback = callback;
        this.recording = recording;
        this.playing = playing;
        this.recorded = Samples.of(recording.map(DataLine::getFormat), request.blockFrames());
        this.played = Samples.of(playing.map(DataLine::getFormat), request.blockFrames());
    }

    static JavaSoundStream open(Mixer mixer, AudioRequest request, AudioCallback callback) throws LineUnavailableException {
        TargetDataLine recording = null;
        SourceDataLine playing = null;
        if (request.inputs() > 0) {
            var format = format(mixer, TargetDataLine.class, request.inputs(), request);
            recording = (TargetDataLine) mixer.getLine(new DataLine.Info(TargetDataLine.class, format));
            recording.open(format, BLOCKS * request.blockFrames() * format.getFrameSize());
        }
        if (request.outputs() > 0) {
            var format = format(mixer, SourceDataLine.class, request.outputs(), request);
            playing = (SourceDataLine) mixer.getLine(new DataLine.Info(SourceDataLine.class, format));
            playing.open(format, BLOCKS * request.blockFrames() * format.getFrameSize());
        }
        return new JavaSoundStream(request, callback, Optional.ofNullable(recording), Optional.ofNullable(playing));
    }

    /** The finest of 24 and 16 bit that the line can do. */
    private static AudioFormat format(Mixer mixer, Class<?> kind, int channels, AudioRequest request) {
        for (int bits : new int[] {24, 16}) {
            var format = new AudioFormat((float) request.sampleRateHz(), bits, channels, true, false);
            if (mixer.isLineSupported(new DataLine.Info(kind, format))) {
                return format;
            }
        }
        throw new IllegalArgumentException(TEXT.text("format", channels, request.sampleRateHz()));
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            recording.ifPresent(DataLine::start);
            playing.ifPresent(DataLine::start);
            thread = Thread.ofPlatform().name("Headroom sound").daemon().priority(Thread.MAX_PRIORITY).start(this::work);
        }
    }

    private void work() {
        int frames = request.blockFrames();
        var inputs = new float[request.inputs()][frames];
        var outputs = new float[request.outputs()][frames];
        boolean first = true;
        while (running) {
            if (recording.isPresent()) {
                int count = recording.get().read(recorded.bytes(), 0, recorded.bytes().length);
                if (count < recorded.bytes().length) {
                    stopped();
                    return;
                }
                recorded.decode(inputs);
            }
            for (float[] channel : outputs) {
                Arrays.fill(channel, 0);
            }
            callback.process(inputs, outputs, frames);
            if (playing.isPresent()) {
                if (!first && playing.get().available() >= playing.get().getBufferSize()) {
                    late.incrementAndGet();
                }
                played.encode(outputs);
                if (playing.get().write(played.bytes(), 0, played.bytes().length) < played.bytes().length) {
                    stopped();
                    return;
                }
            }
            first = false;
        }
    }

    private void stopped() {
        if (running) {
            lost = TEXT.text("lost", request.deviceId());
            running = false;
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        recording.ifPresent(DataLine::stop);
        playing.ifPresent(line -> {
            line.stop();
            line.flush();
        });
        if (thread != null && thread != Thread.currentThread()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public double sampleRateHz() {
        return request.sampleRateHz();
    }

    @Override
    public int blockFrames() {
        return request.blockFrames();
    }

    @Override
    public OptionalDouble latencyS() {
        return OptionalDouble.empty();
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
    public void close() {
        stop();
        recording.ifPresent(DataLine::close);
        playing.ifPresent(DataLine::close);
    }
}
