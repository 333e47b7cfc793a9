/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.headroom.core.internal.design.DesignLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignLockTest {

    @TempDir
    Path folder;

    /** Tries to take a lock and says what came of it. */
    static final class Taker {

        private Taker() {
        }

        public static void main(String[] arguments) {
            try (var lock = DesignLock.take(Path.of(arguments[0]))) {
                System.out.println(lock.isHeld() ? "held" : "refused");
            }
        }
    }

    private static String elsewhere(Path file) throws IOException, InterruptedException {
        var process = ChildJvm.start(Taker.class, file.toString());
        try (var output = process.inputReader()) {
            return output.readLine();
        } finally {
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void askingAgainInOneProcessDoesNotLoseTheLock() throws IOException, InterruptedException {
        var file = folder.resolve("lock");
        try (var lock = DesignLock.take(file)) {
            assertThat(lock.isHeld()).isTrue();
            try (var again = DesignLock.take(file)) {
                assertThat(again.isHeld()).isFalse();
                assertThat(again.otherUser()).isPresent();
            }
            assertThat(elsewhere(file)).isEqualTo("refused");
        }
        assertThat(elsewhere(file)).isEqualTo("held");
        try (var after = DesignLock.take(file)) {
            assertThat(after.isHeld()).isTrue();
        }
    }
}
