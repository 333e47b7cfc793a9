/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;

import org.headroom.core.exchange.LossReport.Loss.Kind;
import org.headroom.interchange.report.Losses;
import org.headroom.interchange.show.RandomShow;
import org.junit.jupiter.api.Test;

class ShortNamesTest {

    private final Losses losses = new Losses();

    @Test
    void namesThatFitStayAndOthersAreReported() {
        var names = new ShortNames(new NameRule(8, "\"", "'"), losses);
        assertThat(names.write("Channel 1", "Kick in", "Ch 1")).isEqualTo("Kick in");
        assertThat(losses.report().losses()).isEmpty();
        assertThat(names.write("Channel 2", "Größe", "Ch 2")).isEqualTo("Groesse");
        assertThat(names.write("Channel 3", "Backing vocal 12", "Ch 3")).isEqualTo("Backi 12");
        assertThat(names.write("Channel 4", "🥁", "Ch 4")).isEqualTo("Ch 4");
        assertThat(names.write("Channel 5", "=cmd|x", "Ch 5")).isEqualTo("cmd|x");
        assertThat(losses.report().losses()).extracting(loss -> loss.kind()).containsExactly(Kind.RENAMED, Kind.SHORTENED,
                Kind.RENAMED, Kind.RENAMED);
    }

    @Test
    void differentNamesStayDifferentAndEqualOnesEqual() {
        for (int seed = 1; seed <= 50; seed++) {
            var random = new Random(seed);
            var names = new ShortNames(new NameRule(8, "\"", "'"), new Losses());
            var written = new HashMap<String, String>();
            for (int count = 0; count < 300; count++) {
                var name = random.nextBoolean() ? RandomShow.NASTY.get(random.nextInt(RandomShow.NASTY.size()))
                        : "Audience microphone " + (char) ('a' + random.nextInt(26)) + random.nextInt(5);
                var result = names.write("x", name, "Ch " + count);
                assertThat(result.length()).isBetween(name.isEmpty() ? 0 : 1, 8);
                assertThat(written.computeIfAbsent(name, key -> result)).isEqualTo(result);
            }
            assertThat(written.values()).doesNotHaveDuplicates();
        }
    }
}
