/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.Optional;

import org.headroom.model.catalogue.AmplifierData;
import org.headroom.model.catalogue.CableData;
import org.headroom.model.catalogue.DistroData;
import org.headroom.model.catalogue.GeneratorData;
import org.headroom.model.catalogue.LoudspeakerData;
import org.headroom.model.catalogue.MechanicalData;
import org.headroom.model.catalogue.PowerProfile;
import org.headroom.model.catalogue.RackWidth;
import org.headroom.model.catalogue.UpsData;
import org.headroom.model.catalogue.WirelessData;

/** Writes the sections of a type as {@link SectionReader} and {@link PowerReader} read them. */
final class SectionWriter {

    private static final double SECONDS_IN_MINUTE = 60;

    private SectionWriter() {
    }

    static Entries mechanical(MechanicalData data) {
        var entries = new Entries().figure("width_mm", data.getWidth(), -3).figure("height_mm", data.getHeight(), -3)
                .figure("depth_mm", data.getDepth(), -3).figure("mass_kg", data.getMass(), 0).whole("rack_units", data.getRackUnits());
        return data.getRackWidth() == RackWidth.FULL || data.getRackWidth() == RackWidth.HALF ? entries.word("rack_width", data.getRackWidth())
                : entries;
    }

    static Entries amplifier(AmplifierData data) {
        var entries = new Entries();
        if (data.getChannels() > 0) {
            entries.whole("channels", data.getChannels());
        }
        return entries.figure("minimum_load_ohm", data.getMinimumLoad(), 0)
                .figure("bridge_minimum_load_ohm", data.getBridgeMinimumLoad(), 0).figure("damping_factor", data.getDampingFactor(), 0)
                .figure("latency_ms", data.getLatency(), -3).figure("gain_dB", data.getGain(), 0).flag("line_100V", data.getConstantVoltage())
                .parts("ratings", data.getRatings().stream().map(each -> new Entries().figure("load_ohm", each.getLoad(), 0)
                        .figure("power_W", each.getPower(), 0).word("mode", each.getMode())).toList());
    }

    static Entries loudspeaker(LoudspeakerData data) {
        var entries = new Entries().text("kind", data.getKind()).figure("impedance_ohm", data.getNominalImpedance(), 0)
                .figure("minimum_impedance_ohm", data.getMinimumImpedance(), 0).whole("ways", data.getWays())
                .figure("sensitivity_dB", data.getSensitivity(), 0).figure("power_aes_W", data.getPowerAes(), 0)
                .figure("power_program_W", data.getPowerProgram(), 0).figure("power_peak_W", data.getPowerPeak(), 0)
                .figure("max_spl_dB", data.getMaximumSpl(), 0).text("max_spl_method", data.getMaximumSplMethod())
                .range("frequency_Hz", data.getMinimumFrequency(), data.getMaximumFrequency()).figure("range_dB", data.getRangeTolerance(), 0)
                .figure("coverage_h_deg", data.getCoverageHorizontal(), 0).figure("coverage_v_deg", data.getCoverageVertical(), 0)
                .figure("max_splay_deg", data.getMaximumSplay(), 0).figures("splay_steps_deg", data.getSplaySteps(), 0)
                .flag("powered", data.isPowered());
        var inputs = new Entries();
        data.getInputs().forEach(each -> inputs.figure(Entries.quoted(each.getName()), each.getImpedance(), 0));
        return entries.part("inputs_ohm", Optional.of(inputs));
    }

    static Entries wireless(WirelessData data) {
        return new Entries()
                .parts("bands", data.getBands().stream().map(each -> new Entries().text("name", each.getName())
                        .figure("from_MHz", each.getLowest(), 6).figure("to_MHz", each.getHighest(), 6).texts("regions", each.getRegions()))
                        .toList())
                .figure("step_kHz", data.getStep(), 3).figure("occupied_kHz", data.getOccupiedBandwidth(), 3)
                .figures("tx_power_mW", data.getTransmitPowers(), -3).whole("channels", data.getChannels())
                .text("modulation", data.getModulation());
    }

    static Entries cable(CableData data) {
        return new Entries().word("kind", data.getSignal()).whole("cores", data.getCores()).whole("pairs", data.getPairs())
                .figure("area_mm2", data.getArea(), 0).figure("resistance_ohm_per_km", data.getResistance(), -3)
                .figure("impedance_ohm", data.getImpedance(), 0).figure("capacitance_pF_per_m", data.getCapacitance(), -12)
                .figure("mass_kg_per_km", data.getLinearMass(), -3).figure("diameter_mm", data.getDiameter(), -3)
                .word("conductor", data.getConductor()).figure("max_length_m", data.getMaximumLength(), 0)
                .figure("reactance_ohm_per_km", data.getReactance(), -3).word("insulation", data.getInsulation())
                .figure("rated_A", data.getRatedCurrent(), 0).figure("neutral_mm2", data.getNeutralArea(), 0)
                .figure("protective_mm2", data.getProtectiveArea(), 0).word("connector_from", data.getFromConnector())
                .word("connector_to", data.getToConnector());
    }

    static Entries power(PowerProfile power) {
        return new Entries().word("inlet", power.getInlet()).range("voltage_V", power.getMinimumVoltage(), power.getMaximumVoltage())
                .range("frequency_Hz", power.getMinimumFrequency(), power.getMaximumFrequency()).whole("phases", power.getPhases())
                .word("supply", power.getSupply()).flag("pfc", power.getPowerFactorCorrected()).figure("power_factor", power.getPowerFactor(), 0)
                .figure("third_harmonic_percent", power.getThirdHarmonic(), -2).figure("inrush_A", power.getInrushCurrent(), 0)
                .figure("inrush_ms", power.getInrushDuration(), -3).figure("leakage_mA", power.getLeakageCurrent(), -3)
                .parts("points", power.getPoints().stream().map(each -> new Entries().word("duty", each.getDuty())
                        .figure("at_V", each.getVoltage(), 0).figure("power_W", each.getPower(), 0)
                        .figure("current_A", each.getCurrent(), 0).figure("heat_W", each.getHeat(), 0)).toList());
    }

    static Entries distro(DistroData distro) {
        return new Entries().figure("main_breaker_A", distro.getMainBreakerCurrent(), 0).text("main_curve", distro.getMainBreakerCurve())
                .figure("main_breaking_kA", distro.getMainBreakingCapacity(), 3).figure("main_rcd_mA", distro.getMainRcdCurrent(), -3)
                .flag("main_rcd_delayed", distro.isMainRcdDelayed())
                .parts("ways", distro.getWays().stream().map(way -> new Entries().text("port", way.getPortKey())
                        .figure("breaker_A", way.getBreakerCurrent(), 0).text("curve", way.getBreakerCurve())
                        .figure("breaking_kA", way.getBreakingCapacity(), 3).figure("rcd_mA", way.getRcdCurrent(), -3)
                        .text("rcd_group", way.getRcdGroup()).flag("rcd_delayed", way.isRcdDelayed()).text("rcd_type", way.getRcdType())
                        .text("phase", way.getPhases())).toList());
    }

    static Entries generator(GeneratorData generator) {
        return new Entries().figure("rated_kVA", generator.getRatedPower(), 3).figure("power_factor", generator.getPowerFactor(), 0)
                .figure("step_load_percent", generator.getStepLoadLimit(), -2).figure("tank_l", generator.getTankVolume(), 0)
                .parts("fuel", generator.getFuel().stream().map(each -> new Entries().figure("load_percent", each.getLoad(), -2)
                        .figure("l_per_h", each.getFuelPerHour(), 0)).toList());
    }

    static Entries ups(UpsData ups) {
        return new Entries().figure("rated_VA", ups.getRatedPower(), 0).figure("rated_W", ups.getRatedActivePower(), 0)
                .parts("runtimes", ups.getRuntimes().stream().map(each -> new Entries().figure("power_W", each.getPower(), 0)
                        .figure("runtime_min", each.getRuntime() == null ? null : each.getRuntime() / SECONDS_IN_MINUTE, 0)).toList());
    }
}
