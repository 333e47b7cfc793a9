/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusIdTest {

    @ParameterizedTest
    @CsvSource({"Mix 1,MIX,1", "aux 12,MIX,12", "Mtx3,MATRIX,3", "Main L,MAIN,1", "LR right,MAIN,2", "LR,MAIN,1", "Mono,MAIN,3",
        "Stereo R,MAIN,2", "Group 4,GROUP,4"})
    void whatPeopleWriteIsUnderstood(String text, BusKind kind, int number) {
        assertThat(BusId.parse(text)).contains(new BusId(kind, number));
        assertThat(BusId.parse(new BusId(kind, number).title())).contains(new BusId(kind, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mix", "Mix 0", "Matrix 3 left", "Foo 1", "Mix 1234"})
    void whatIsNotClearIsNotGuessed(String text) {
        assertThat(BusId.parse(text)).isEmpty();
    }
}
