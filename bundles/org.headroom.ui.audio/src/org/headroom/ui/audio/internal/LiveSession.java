/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.audio.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.headroom.audio.measure.delay.Arrival;
import org.headroom.audio.measure.live.LiveMeasurement;
import org.headroom.audio.measure.live.LiveSettings;
import org.headroom.audio.measure.live.LiveView;
import org.headroom.audio.measure.signal.PinkNoise;
import org.headroom.audio.measure.trace.Trace;
import org.headroom.audio.measure.transfer.Smoothing;
import org.headroom.core.audio.AudioStream;

/**
 * A measurement that runs: an open device, the thread of the device, and one that analyses 20 times a second. All methods may be called from the UI thread
 * and return at once; {@link #open} and {@link #close()} may take a moment.
 */
final class LiveSession implements AutoCloseable {

    private static final int BLOCK = 256;
    private static final int LONGEST_BLOCK = 8192;
    private static final int PERIOD = 1 << 18;
    private static final double LOW_HZ = 20;
    private static final double HIGH_HZ = 20_000;
    /** The noise goes on above what is shown, for smoothing looks beyond. */
    private static final double NOISE_TO_HZ = 22_500;
    private static final int POINTS_AN_OCTAVE = 24;
    private static final long PAUSE_NS = 50_000_000;

    /**
     * What is shown.
     *
     * @param view    levels and pieces
     * @param trace   the curve; empty until something was heard
     * @param delay_s by how much the reference is held back
     * @param found   what was found when the delay was last looked for
     * @param lost    why the device stopped by itself
     */
    record Shown(LiveView view, Optional<Trace> trace, double delay_s, Optional<Arrival> found, Optional<String> lost) {
    }

    private final LiveMeasurement measurement;
    private final AudioStream stream;
    private final ConcurrentLinkedQueue<Runnable> wishes = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean seeking = new AtomicBoolean();
    private final Thread analyst;
    private volatile int smoothing;
    private volatile boolean running = true;
    private volatile Optional<Shown> shown = Optional.empty();
    private Optional<Arrival> found = Optional.empty();

    private LiveSession(LiveMeasurement measurement, AudioStream stream, int smoothing) {
        this.measurement = measurement;
        this.stream = stream;
        this.smoothing = smoothing;
        this.analyst = Thread.ofPlatform().name("Headroom measurement").daemon().start(this::analyse);
    }

    /**
     * Opens the device and begins to listen; the signal is silent until it is armed.
     *
     * @param rms root mean square of the signal, full scale 1
     */
    static LiveSession open(DeviceChoice choice, LiveSettings settings, double rms, int smoothing) throws IOException {
        double rate_Hz = choice.rateHz();
        var noise = new PinkNoise(PERIOD, LOW_HZ / 2, Math.min(NOISE_TO_HZ, 0.48 * rate_Hz), rms, rate_Hz, 1);
        var measurement = new LiveMeasurement(settings, noise, rate_Hz, LONGEST_BLOCK);
        var stream = choice.open(settings.inputs(), settings.outputs(), BLOCK, measurement);
        try {
            stream.start();
        } catch (IOException e) {
            stream.close();
            throw e;
        }
        return new LiveSession(measurement, stream, smoothing);
    }

    private void analyse() {
        while (running) {
            for (var wish = wishes.poll(); wish != null; wish = wishes.poll()) {
                wish.run();
            }
            var view = measurement.analyse();
            double rate_Hz = stream.sampleRateHz();
            int fraction = smoothing;
            var trace = view.function().map(function -> Trace.of("", fraction == 0 ? function : Smoothing.octave(function, fraction), LOW_HZ,
                    Math.min(HIGH_HZ, 0.42 * rate_Hz), POINTS_AN_OCTAVE)).filter(each -> !each.points().isEmpty());
            shown = Optional.of(new Shown(view, trace, measurement.delay_samples() / rate_Hz, found, stream.lost()));
            LockSupport.parkNanos(PAUSE_NS);
        }
    }

    /** What is known now. */
    Optional<Shown> shown() {
        return shown;
    }

    void arm(boolean on) {
        measurement.arm(on);
    }

    boolean armed() {
        return measurement.armed();
    }

    /** @param fraction of an octave, 0 for none */
    void smooth(int fraction) {
        smoothing = fraction;
    }

    /** Looks for the delay and takes it off; one search at a time. */
    void findDelay() {
        if (!seeking.compareAndSet(false, true)) {
            return;
        }
        wishes.add(() -> {
            found = measurement.findDelay();
            found.filter(arrival -> arrival.delay_samples() >= 0).ifPresent(arrival -> measurement.delay(arrival.delay_samples()));
            seeking.set(false);
        });
    }

    @Override
    public void close() {
        running = false;
        LockSupport.unpark(analyst);
        stream.close();
    }
}
