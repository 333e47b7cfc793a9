/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class PolylinesTest {

    @Test
    void pointsOnAStraightRunAreLeftOut() {
        assertThat(Polylines.simplified(List.of(new Point(0, 0), new Point(5, 0), new Point(5, 0), new Point(9, 0),
                new Point(9, 4)))).containsExactly(new Point(0, 0), new Point(9, 0), new Point(9, 4));
    }

    @Test
    void aWayThereAndBackVanishes() {
        assertThat(Polylines.simplified(List.of(new Point(0, 0), new Point(9, 0), new Point(5, 0), new Point(5, 3))))
                .containsExactly(new Point(0, 0), new Point(5, 0), new Point(5, 3));
    }

    @Test
    void endsStay() {
        assertThat(Polylines.simplified(List.of(new Point(1, 1), new Point(1, 1)))).hasSize(2);
    }

    @Test
    void edgesOfABoxAreNotItsInside() {
        var box = new Obstacle("A", 0, 0, 10, 10);
        assertThat(Polylines.enters(List.of(new Point(-5, 0), new Point(15, 0)), box)).isFalse();
        assertThat(Polylines.enters(List.of(new Point(-5, 1), new Point(15, 1)), box)).isTrue();
        assertThat(Polylines.length(List.of(new Point(0, 0), new Point(3, 0), new Point(3, 4)))).isEqualTo(7);
    }
}
