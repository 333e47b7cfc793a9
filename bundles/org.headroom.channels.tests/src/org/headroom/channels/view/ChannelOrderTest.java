/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.channels.Stage;
import org.headroom.model.base.Named;
import org.junit.jupiter.api.Test;

class ChannelOrderTest {

    private final Stage stage = new Stage();
    private final ChannelView view = stage.view("stage");

    @Test
    void wordsMayStandInAnyCell() {
        stage.input(1, "Kick").setStand("Short boom");
        stage.input(2, "Snare").setStand("clip");
        assertThat(names(ChannelOrder.NONE.with("BOOM kick"))).containsExactly("Kick");
        assertThat(names(ChannelOrder.NONE.with("boom clip"))).isEmpty();
        assertThat(names(ChannelOrder.NONE.with(" "))).containsExactly("Kick", "Snare");
    }

    @Test
    void clicksSortUpDownAndBack() {
        stage.input(1, "Tom 10");
        stage.input(2, "tom 9");
        stage.input(3, null);
        var name = view.column("name").orElseThrow();
        var up = ChannelOrder.NONE.by(name);
        assertThat(names(up)).containsExactly("tom 9", "Tom 10", "");
        var down = up.by(name);
        assertThat(names(down)).containsExactly("Tom 10", "tom 9", "");
        assertThat(down.by(name).column()).isEmpty();
        assertThat(names(down.by(name))).containsExactly("Tom 10", "tom 9", "");
        assertThat(down.by(view.column("number").orElseThrow()).down()).isFalse();
    }

    @Test
    void theOrderOfTextIsTotal() {
        assertThat(NaturalOrder.INSTANCE.compare("SB1 · 2", "SB1 · 10")).isNegative();
        assertThat(NaturalOrder.INSTANCE.compare("a", "a1")).isNegative();
        assertThat(NaturalOrder.INSTANCE.compare("1".repeat(30), "2")).isPositive();
        assertThat(NaturalOrder.INSTANCE.compare("x", "X")).isZero();
    }

    private List<String> names(ChannelOrder order) {
        var name = view.column("name").orElseThrow();
        List<Named> rows = order.apply(view, view.rows(stage.production));
        return rows.stream().map(name::text).toList();
    }
}
