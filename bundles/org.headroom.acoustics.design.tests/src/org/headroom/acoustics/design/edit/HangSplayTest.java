/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.headroom.acoustics.design.Rig;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.venue.SurfaceKind;
import org.junit.jupiter.api.Test;

/** The assistant for the angles of a hang. */
class HangSplayTest {

    private final Rig rig = new Rig();

    private org.headroom.model.venue.ArrayPlacement hang() {
        rig.area("Field", SurfaceKind.AUDIENCE, -20, 4, 0, 20, 4, 0, 20, 60, 1, -20, 60, 1).setEarHeight(1.65);
        var type = rig.type("Line");
        type.getLoudspeaker().setKind("line-array");
        type.getLoudspeaker().getSplaySteps().addAll(List.of(0.0, 1.0, 2.0, 4.0, 6.0, 8.0));
        return rig.hang(type, 50, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void betterThanStraightAndWithinTheAnglesOfTheCabinets() {
        var hang = hang();
        var proposal = HangSplay.propose(rig.design(), hang.getId(), () -> false).orElseThrow();
        assertThat(proposal.after().spread_dB()).isLessThan(proposal.before().spread_dB() - 1);
        assertThat(proposal.splay_deg().subList(1, 6)).allMatch(List.of(0.0, 1.0, 2.0, 4.0, 6.0, 8.0)::contains);
        new DesignHistory().execute(new Placing(rig.production).splay(hang, proposal.tilt_deg(), proposal.splay_deg()));
        assertThat(rig.codes()).doesNotContain(org.headroom.acoustics.design.CoverageProblem.Code.SPLAY);
        var again = HangSplay.propose(rig.design(), hang.getId(), () -> false).orElseThrow();
        assertThat(again.before()).isEqualTo(proposal.after());
    }

    @Test
    void nothingIsProposedWhereThereIsNothingToAimAt() {
        var hang = hang();
        hang.setAzimuth(180.0);
        assertThat(HangSplay.propose(rig.design(), hang.getId(), () -> false)).isEmpty();
        assertThat(HangSplay.propose(rig.design(), "nobody", () -> false)).isEmpty();
    }

    @Test
    void stopsWhenTold() {
        var hang = hang();
        assertThatThrownBy(() -> HangSplay.propose(rig.design(), hang.getId(), () -> true)).isInstanceOf(CancellationException.class);
    }
}
