/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.jack.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.headroom.core.audio.AudioRequest;
import org.jaudiolibs.jnajack.Jack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Against a real server whose driver only counts time. Only where {@code HEADROOM_TEST_JACK} is set: the client library now and then aborts the
 * whole process when its server ends.
 */
class JackBackendTest {

    private static final int RATE = 48_000;
    private static final int BLOCK = 128;
    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(20);
    private static Process server;

    @BeforeAll
    static void startServer() throws IOException {
        assumeTrue(System.getenv("HEADROOM_TEST_JACK") != null, "HEADROOM_TEST_JACK is not set");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/jackd")), "jackd is not installed");
        startJackd();
    }

    private static void startJackd() throws IOException {
        server = new ProcessBuilder("/usr/bin/jackd", "-r", "-d", "dummy", "-r", String.valueOf(RATE), "-p", String.valueOf(BLOCK))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        await("the server answers", JackBackendTest::answers);
    }

    private static boolean answers() {
        try {
            return !new JackBackend().devices().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    @AfterAll
    static void stopServer() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void theServerIsADeviceWithItsPorts() throws Exception {
        var device = new JackBackend().devices().getFirst();
        assertThat(device.inputs()).isEqualTo(2);
        assertThat(device.outputs()).isEqualTo(2);
        assertThat(device.sampleRatesHz()).containsExactly((double) RATE);
    }

    /** Our output is led back to our input inside the server: what was played comes back a block later, sample for sample. */
    @Test
    void whatIsPlayedComesBackExactlyOneBlockLater() throws Exception {
        var played = new float[RATE];
        var heard = new float[RATE];
        for (int n = 0; n < RATE; n++) {
            played[n] = (float) Math.sin(n * 0.1) * 0.5f;
        }
        var done = new AtomicInteger();
        try (var stream = new JackBackend().open(new AudioRequest("server", 1, 1, RATE, BLOCK), (in, out, frames) -> {
            int at = done.get();
            if (at + frames <= RATE) {
                System.arraycopy(played, at, out[0], 0, frames);
                System.arraycopy(in[0], 0, heard, at, frames);
                done.set(at + frames);
            }
        })) {
            assertThat(stream.blockFrames()).isEqualTo(BLOCK);
            stream.start();
            var jack = Jack.getInstance();
            jack.connect("Headroom:out_1", "Headroom:in_1");
            await("a second of sound", () -> done.get() + BLOCK > RATE);
            // The two periods of the driver: one in, one out.
            assertThat(Math.round(stream.latencyS().orElseThrow() * RATE)).isBetween(2L * BLOCK, 4L * BLOCK);
            assertThat(stream.lost()).isEmpty();
        }
        // In the first blocks nothing was led back yet.
        int from = RATE / 2;
        for (int n = from; n < RATE - 2 * BLOCK; n++) {
            assertThat(heard[n]).isEqualTo(played[n - BLOCK]);
        }
    }

    @Test
    void anotherRateIsRefusedWithTheRateOfTheServer() {
        assertThatThrownBy(() -> new JackBackend().open(new AudioRequest("server", 1, 1, 44_100, BLOCK), (in, out, frames) -> { }))
                .isInstanceOf(IOException.class).hasMessageContaining("48000").hasMessageContaining("44100");
    }

    @Test
    void aServerThatEndsIsToldAndAnotherOneIsFound() throws Exception {
        try (var stream = new JackBackend().open(new AudioRequest("server", 1, 1, RATE, BLOCK), (in, out, frames) -> { })) {
            stream.start();
            server.destroyForcibly().waitFor();
            await("the loss is noticed", () -> stream.lost().isPresent());
            assertThat(stream.lost().orElseThrow()).contains("JACK");
        }
        assertThatThrownBy(() -> new JackBackend().devices()).isInstanceOf(IOException.class).hasMessageContaining("jackd");
        startJackd();
        assertThat(new JackBackend().devices()).hasSize(1);
    }
}
