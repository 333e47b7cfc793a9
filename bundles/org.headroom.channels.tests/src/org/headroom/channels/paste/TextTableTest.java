/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void readsWhatSpreadsheetsWrite() {
        assertThat(TextTable.parse("1\tKick\r\n2\tSnare\r\n")).containsExactly(List.of("1", "Kick"), List.of("2", "Snare"));
        assertThat(TextTable.parse("a\t\nb\t\n")).containsExactly(List.of("a", ""), List.of("b", ""));
        assertThat(TextTable.parse("\uFEFFa\n\nb\n\n")).containsExactly(List.of("a"), List.of(""), List.of("b"));
        assertThat(TextTable.parse("\"two\nlines\"\tsays \"hi\"\n")).containsExactly(List.of("two\nlines", "says \"hi\""));
        assertThat(TextTable.parse("\"a \"\"b\"\" c\"")).containsExactly(List.of("a \"b\" c"));
        assertThat(TextTable.parse("a\t")).containsExactly(List.of("a", ""));
    }

    @Test
    void aMarkThatNeverEndsIsText() {
        assertThat(TextTable.parse("\"12 inch\tnext\nline")).containsExactly(List.of("\"12 inch", "next"), List.of("line"));
        assertThat(TextTable.parse("\"x\"y\tz")).containsExactly(List.of("\"x\"y", "z"));
    }

    @Test
    void emptyTextHasNoLines() {
        assertThat(TextTable.parse("")).isEmpty();
        assertThat(TextTable.parse("\n\t\n")).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var random = new Random(20261122);
        for (int round = 0; round < 2000; round++) {
            var rows = new ArrayList<List<String>>();
            int width = 1 + random.nextInt(4);
            for (int row = 0; row <= random.nextInt(5); row++) {
                rows.add(random.ints(width, 0, 6).mapToObj(length -> text(random, length)).toList());
            }
            rows.add(random.ints(width, 1, 2).mapToObj(each -> "end").toList());
            assertThat(TextTable.parse(TextTable.write(rows))).isEqualTo(rows);
        }
    }

    private static String text(Random random, int length) {
        var signs = "ab \t\n\r\"=é·";
        return random.ints(length, 0, signs.length()).collect(StringBuilder::new, (text, each) -> text.append(signs.charAt(each)),
                StringBuilder::append).toString();
    }
}
