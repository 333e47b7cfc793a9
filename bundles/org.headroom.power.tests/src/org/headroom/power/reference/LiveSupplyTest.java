/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.headroom.model.power.Phases;
import org.headroom.model.power.VoltageSystem;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.Rig;
import org.headroom.power.flow.LiveSupply;
import org.headroom.power.flow.LoadResult;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.flow.PowerSolver;
import org.headroom.power.load.LoadDraw;
import org.headroom.power.network.Lines;
import org.headroom.power.network.Load;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.Run;
import org.headroom.power.network.SourceTree;
import org.headroom.power.network.Station;
import org.junit.jupiter.api.Test;

/** A supply that follows its edits against one that is solved anew after each. */
class LiveSupplyTest {

    private static final int NETWORKS = 150;

    @Test
    void followsEveryEditAsAFullSolveDoes() {
        for (long seed = 1; seed <= NETWORKS; seed++) {
            var random = new Random(seed);
            var tree = PowerAnalysis.network(new RandomSupply(seed).rig.production).sources().getFirst();
            var live = new LiveSupply(tree);
            for (int edit = 0; edit < 6; edit++) {
                var loads = new PowerSolver().solve(tree, 1, 1).loads();
                if (loads.isEmpty()) {
                    break;
                }
                int place = random.nextInt(loads.size());
                var load = changed(loads.get(place), random);
                live.set(loads.get(place).station(), load);
                tree = replaced(tree, loads.get(place).station(), load);
                agree(live, tree, "seed " + seed + ", edit " + edit);
                // the stations of the edited tree are other objects
                live = new LiveSupply(tree);
            }
        }
    }

    private static void agree(LiveSupply live, SourceTree tree, String as) {
        var full = new PowerSolver().solve(tree, 1, 1);
        assertThat(live.flow()).as(as).isEqualTo(full.flow());
        assertThat(live.worst().isPresent()).as(as).isEqualTo(full.worst().isPresent());
        full.worst().ifPresent(load -> {
            var expected = load.drop().orElseThrow();
            var worst = live.worst().orElseThrow();
            assertThat(worst.percent()).as(as).isCloseTo(expected.percent(), within(1e-9));
            assertThat(worst.drop_V()).as(as).isCloseTo(expected.drop_V(), within(1e-9));
            assertThat(worst.atLeast()).as(as).isEqualTo(expected.atLeast());
        });
    }

    private static Optional<Load> changed(LoadResult result, Random random) {
        if (random.nextInt(6) == 0) {
            return Optional.empty();
        }
        var load = result.load();
        var draw = load.draw().orElseThrow();
        double factor = 0.2 + 2 * random.nextDouble();
        var other = new LoadDraw(factor * draw.power_W(), factor * draw.current_A(), draw.powerFactor(),
                draw.thirdHarmonic(), draw.heat_W(), draw.basis(), draw.notes());
        return Optional.of(new Load(load.device(), load.inlet(), load.lines(), Optional.of(other), load.startUp(), ""));
    }

    private static SourceTree replaced(SourceTree tree, Station station, Optional<Load> load) {
        return new SourceTree(tree.kind(), tree.levels(), tree.ratedCurrent_A(), tree.ratingFromOutlet(),
                tree.ratedPower_VA(), tree.facts(), replaced(tree.root(), station, load));
    }

    private static Station replaced(Station here, Station station, Optional<Load> load) {
        return new Station(here.kind(), here.device(), here.subject(), here.typeName(), here.location(), here.lines(),
                here.main(), here == station ? load : here.load(), here.outlets().stream()
                        .map(outlet -> new Outlet(outlet.subject(), outlet.label(), outlet.way(), outlet.lines(),
                                outlet.protection(), outlet.runs().stream().map(run -> new Run(run.cable(), run.number(),
                                        run.length_m(), run.impedance(), run.rating_A(), run.wire(),
                                        replaced(run.to(), station, load))).toList())).toList(),
                here.secondary(), here.ups());
    }

    @Test
    void movesAWayToAnotherPhaseAsTheDesignWouldDo() {
        var rig = new Rig();
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        var distro = rig.distro("Stage", true);
        rig.cable(rig.way(source, Phases.L1L2L3, 32.0), distro.getDevice(), 30, 6);
        for (int way = 0; way < 4; way++) {
            rig.cable(rig.way(distro, Phases.L1, 16.0), rig.load("Load " + way, 230, 1000 + 100 * way, 5 + way), 10, 2.5);
        }
        var result = rig.analyse().result();
        var live = new LiveSupply(result.sources().getFirst().tree());
        var before = live.flow();

        live.move(stage(result).get(2), Lines.one(1));
        distro.getWays().get(2).setPhases(Phases.L2);

        var after = rig.analyse().result().sources().getFirst();
        assertThat(live.flow()).isEqualTo(after.flow()).isNotEqualTo(before);
        assertThat(live.through(stage(result).get(2)).current_A(1)).isCloseTo(7, within(1e-9));
        assertThat(live.worst().orElseThrow().percent()).isCloseTo(after.worst().orElseThrow().drop().orElseThrow()
                .percent(), within(1e-9));
    }

    private static List<Outlet> stage(PowerResult result) {
        return result.stations().filter(station -> station.station().device().name().equals("Stage")).findFirst()
                .orElseThrow().station().outlets();
    }

    @Test
    void refusesAStationOfAnotherSupply() {
        var tree = PowerAnalysis.network(new RandomSupply(1).rig.production).sources().getFirst();
        var other = PowerAnalysis.network(new RandomSupply(2).rig.production).sources().getFirst();

        assertThatThrownBy(() -> new LiveSupply(tree).set(other.root(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is not supplied by this source");
    }
}
