/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.List;

import org.headroom.core.internal.catalogue.Fields.Sign;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.AmplifierData;
import org.headroom.model.catalogue.AmplifierMode;
import org.headroom.model.catalogue.CableData;
import org.headroom.model.catalogue.CableInsulation;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.ConductorMaterial;
import org.headroom.model.catalogue.LoudspeakerData;
import org.headroom.model.catalogue.MechanicalData;
import org.headroom.model.catalogue.RackWidth;
import org.headroom.model.catalogue.WirelessData;

/** Reads the sections of a type that stand on their own. */
final class SectionReader {

    private static final List<ConnectorKind> CONNECTORS = ConnectorKind.VALUES.stream()
            .filter(each -> each != ConnectorKind.UNKNOWN).toList();

    private static final List<CableInsulation> INSULATIONS = CableInsulation.VALUES.stream()
            .filter(each -> each != CableInsulation.UNKNOWN).toList();

    private SectionReader() {
    }

    static MechanicalData mechanical(Fields from) {
        try (from) {
            var data = CatalogueFactory.eINSTANCE.createMechanicalData();
            from.figure("width_mm", -3, data::setWidth);
            from.figure("height_mm", -3, data::setHeight);
            from.figure("depth_mm", -3, data::setDepth);
            from.figure("mass_kg", 0, data::setMass);
            from.whole("rack_units", 1, 60).ifPresent(data::setRackUnits);
            from.word("rack_width", List.of(RackWidth.FULL, RackWidth.HALF)).ifPresent(data::setRackWidth);
            return data;
        }
    }

    static AmplifierData amplifier(Fields from) {
        try (from) {
            var data = CatalogueFactory.eINSTANCE.createAmplifierData();
            from.whole("channels", 1, 256).ifPresent(data::setChannels);
            from.figure("minimum_load_ohm", 0, data::setMinimumLoad);
            from.figure("bridge_minimum_load_ohm", 0, data::setBridgeMinimumLoad);
            from.figure("damping_factor", 0, data::setDampingFactor);
            from.figure("latency_ms", -3, Sign.NOT_NEGATIVE, data::setLatency);
            from.figure("gain_dB", 0, Sign.ANY, data::setGain);
            from.flag("line_100V").ifPresent(data::setConstantVoltage);
            for (Fields each : from.fieldsList("ratings")) {
                try (each) {
                    var rating = CatalogueFactory.eINSTANCE.createAmplifierRating();
                    each.figure("load_ohm", 0, rating::setLoad);
                    each.figure("power_W", 0, rating::setPower);
                    each.word("mode", AmplifierMode.VALUES).ifPresent(rating::setMode);
                    if (rating.getPower() == null && !each.problems().hasErrors()) {
                        each.problems().error(each.mark(), "missing", "power_W");
                    }
                    data.getRatings().add(rating);
                }
            }
            return data;
        }
    }

    static LoudspeakerData loudspeaker(Fields from) {
        try (from) {
            var data = CatalogueFactory.eINSTANCE.createLoudspeakerData();
            from.text("kind").ifPresent(data::setKind);
            from.figure("impedance_ohm", 0, data::setNominalImpedance);
            from.figure("minimum_impedance_ohm", 0, data::setMinimumImpedance);
            from.whole("ways", 1, 16).ifPresent(data::setWays);
            from.figure("sensitivity_dB", 0, Sign.ANY, data::setSensitivity);
            from.figure("power_aes_W", 0, data::setPowerAes);
            from.figure("power_program_W", 0, data::setPowerProgram);
            from.figure("power_peak_W", 0, data::setPowerPeak);
            from.figure("max_spl_dB", 0, data::setMaximumSpl);
            from.text("max_spl_method").ifPresent(data::setMaximumSplMethod);
            from.range("frequency_Hz", 0, Sign.POSITIVE, data::setMinimumFrequency, data::setMaximumFrequency);
            from.figure("range_dB", 0, Sign.ANY, data::setRangeTolerance);
            from.figure("coverage_h_deg", 0, data::setCoverageHorizontal);
            from.figure("coverage_v_deg", 0, data::setCoverageVertical);
            from.figure("max_splay_deg", 0, Sign.NOT_NEGATIVE, data::setMaximumSplay);
            data.getSplaySteps().addAll(from.figures("splay_steps_deg", 0, Sign.ANY));
            from.flag("powered").ifPresent(data::setPowered);
            from.namedFigures("inputs_ohm").forEach(each -> {
                var input = CatalogueFactory.eINSTANCE.createLoudspeakerInput();
                input.setName(each.getKey());
                input.setImpedance(each.getValue());
                data.getInputs().add(input);
            });
            return data;
        }
    }

    static WirelessData wireless(Fields from) {
        try (from) {
            var data = CatalogueFactory.eINSTANCE.createWirelessData();
            for (Fields each : from.fieldsList("bands")) {
                try (each) {
                    var band = CatalogueFactory.eINSTANCE.createTuningBand();
                    each.text("name").ifPresent(band::setName);
                    each.required("from_MHz");
                    each.required("to_MHz");
                    each.figure("from_MHz", 6, band::setLowest);
                    each.figure("to_MHz", 6, band::setHighest);
                    band.getRegions().addAll(each.texts("regions"));
                    if (band.getLowest() != null && band.getHighest() != null
                            && band.getLowest() >= band.getHighest()) {
                        each.problems().error(each.mark(), "band-backwards");
                    }
                    data.getBands().add(band);
                }
            }
            from.figure("step_kHz", 3, data::setStep);
            from.figure("occupied_kHz", 3, data::setOccupiedBandwidth);
            data.getTransmitPowers().addAll(from.figures("tx_power_mW", -3, Sign.POSITIVE));
            from.whole("channels", 1, 256).ifPresent(data::setChannels);
            from.text("modulation").ifPresent(data::setModulation);
            return data;
        }
    }

    static CableData cable(Fields from) {
        try (from) {
            var data = CatalogueFactory.eINSTANCE.createCableData();
            from.requiredWord("kind", SignalKind.VALUES).ifPresent(data::setSignal);
            from.whole("cores", 1, 1000).ifPresent(data::setCores);
            from.whole("pairs", 1, 1000).ifPresent(data::setPairs);
            from.figure("area_mm2", 0, data::setArea);
            from.figure("resistance_ohm_per_km", -3, data::setResistance);
            from.figure("impedance_ohm", 0, data::setImpedance);
            from.figure("capacitance_pF_per_m", -12, data::setCapacitance);
            from.figure("mass_kg_per_km", -3, data::setLinearMass);
            from.figure("diameter_mm", -3, data::setDiameter);
            from.word("conductor", ConductorMaterial.VALUES).ifPresent(data::setConductor);
            from.figure("max_length_m", 0, data::setMaximumLength);
            from.figure("reactance_ohm_per_km", -3, data::setReactance);
            from.word("insulation", INSULATIONS).ifPresent(data::setInsulation);
            from.figure("rated_A", 0, data::setRatedCurrent);
            from.figure("neutral_mm2", 0, data::setNeutralArea);
            from.figure("protective_mm2", 0, data::setProtectiveArea);
            from.word("connector_from", CONNECTORS).ifPresent(data::setFromConnector);
            from.word("connector_to", CONNECTORS).ifPresent(data::setToConnector);
            return data;
        }
    }
}
