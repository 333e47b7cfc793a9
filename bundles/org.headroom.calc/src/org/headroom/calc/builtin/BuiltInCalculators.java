/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.builtin;

import java.util.List;
import java.util.Optional;

import org.headroom.calc.Calculator;
import org.headroom.calc.air.AirAbsorptionCalculator;
import org.headroom.calc.air.DelayCalculator;
import org.headroom.calc.air.SpeedOfSoundCalculator;
import org.headroom.calc.cable.ConstantVoltageLineCalculator;
import org.headroom.calc.cable.SpeakerCableCalculator;
import org.headroom.calc.level.CoherentSumCalculator;
import org.headroom.calc.level.DirectLevelCalculator;
import org.headroom.calc.level.DistanceLossCalculator;
import org.headroom.calc.level.LeqBudgetCalculator;
import org.headroom.calc.level.LevelSumCalculator;
import org.headroom.calc.level.VoltageLevelCalculator;
import org.headroom.calc.level.WeightingCalculator;
import org.headroom.calc.measurement.FftResolutionCalculator;
import org.headroom.calc.power.AmplifierDrawCalculator;
import org.headroom.calc.power.AmplifierDutyCalculator;
import org.headroom.calc.power.NeutralCurrentCalculator;
import org.headroom.calc.power.PhaseBalanceCalculator;
import org.headroom.calc.power.SinglePhaseCurrentCalculator;
import org.headroom.calc.power.ThreePhaseCurrentCalculator;
import org.headroom.calc.power.UnbalancedFeederCalculator;
import org.headroom.calc.power.VoltageDropCalculator;
import org.headroom.calc.rf.IntermodulationCalculator;
import org.headroom.calc.room.CriticalDistanceCalculator;
import org.headroom.calc.room.ReverberationCalculator;
import org.headroom.calc.room.SpeechModulationCalculator;
import org.headroom.calc.room.SpeechTransmissionCalculator;

/**
 * The calculators of this bundle, grouped by subject. They reach the workbench through the same extension point as
 * those of a vendor; this list is for programs without one, and for the test that none is forgotten there.
 */
public final class BuiltInCalculators {

    private BuiltInCalculators() {
    }

    /** New instances of all, in the order in which they should be shown. */
    public static List<Calculator> all() {
        return List.of(new ThreePhaseCurrentCalculator(), new SinglePhaseCurrentCalculator(),
                new VoltageDropCalculator(), new UnbalancedFeederCalculator(), new NeutralCurrentCalculator(),
                new PhaseBalanceCalculator(), new AmplifierDutyCalculator(), new AmplifierDrawCalculator(),
                new SpeakerCableCalculator(), new ConstantVoltageLineCalculator(), new VoltageLevelCalculator(),
                new LevelSumCalculator(), new CoherentSumCalculator(), new DistanceLossCalculator(),
                new DirectLevelCalculator(), new LeqBudgetCalculator(), new WeightingCalculator(),
                new AirAbsorptionCalculator(), new SpeedOfSoundCalculator(), new DelayCalculator(),
                new ReverberationCalculator(), new CriticalDistanceCalculator(), new SpeechTransmissionCalculator(),
                new SpeechModulationCalculator(), new IntermodulationCalculator(), new FftResolutionCalculator());
    }

    /** The calculator with this id. */
    public static Optional<Calculator> find(String id) {
        return all().stream().filter(c -> c.description().id().equals(id)).findFirst();
    }
}
