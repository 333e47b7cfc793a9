/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.List;
import java.util.Optional;

import org.headroom.core.internal.catalogue.Fields.Sign;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.DistroData;
import org.headroom.model.catalogue.GeneratorData;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.catalogue.PowerPoint;
import org.headroom.model.catalogue.PowerProfile;
import org.headroom.model.catalogue.SupplyKind;
import org.headroom.model.catalogue.UpsData;

/** Reads what a type takes from the mains and how it distributes it. */
final class PowerReader {

    private static final List<DutyLevel> DUTIES = DutyLevel.VALUES.stream().filter(each -> each != DutyLevel.UNSET)
            .toList();
    private static final List<SupplyKind> SUPPLIES = SupplyKind.VALUES.stream()
            .filter(each -> each != SupplyKind.UNKNOWN).toList();
    private static final List<ConnectorKind> INLETS = ConnectorKind.VALUES.stream()
            .filter(each -> each != ConnectorKind.UNKNOWN)
            .toList();

    private static final List<String> CURVES = List.of("B", "C", "D", "K", "Z");

    private PowerReader() {
    }

    /** Reads the power profile; the ports of the type were read before. */
    static PowerProfile power(Fields from, DeviceType type) {
        try (from) {
            var power = CatalogueFactory.eINSTANCE.createPowerProfile();
            from.word("inlet", INLETS).ifPresent(inlet -> {
                power.setInlet(inlet);
                long inlets = inlets(type, inlet);
                if (inlets == 0) {
                    from.problems().error(from.mark("inlet"), "no-inlet-port", inlet.getLiteral());
                } else {
                    power.setInletCount((int) inlets);
                }
            });
            from.range("voltage_V", 0, Sign.POSITIVE, power::setMinimumVoltage, power::setMaximumVoltage);
            from.range("frequency_Hz", 0, Sign.POSITIVE, power::setMinimumFrequency, power::setMaximumFrequency);
            from.whole("phases", 1, 3).ifPresent(phases -> {
                if (phases == 2) {
                    from.problems().error(from.mark("phases"), "two-phases");
                }
                power.setPhases(phases);
            });
            from.word("supply", SUPPLIES).ifPresent(power::setSupply);
            from.flag("pfc").ifPresent(power::setPowerFactorCorrected);
            from.figure("power_factor", 0, factor -> {
                if (factor > 1) {
                    from.problems().error(from.mark("power_factor"), "factor-above-one");
                }
                power.setPowerFactor(factor);
            });
            from.figure("third_harmonic_percent", -2, power::setThirdHarmonic);
            from.figure("inrush_A", 0, power::setInrushCurrent);
            from.figure("inrush_ms", -3, power::setInrushDuration);
            from.figure("leakage_mA", -3, power::setLeakageCurrent);
            from.fieldsList("points").forEach(point -> power.getPoints().add(point(point)));
            checkOrder(from, power);
            return power;
        }
    }

    private static long inlets(DeviceType type, ConnectorKind inlet) {
        return type.getPorts().stream().filter(port -> port.getSignal() == SignalKind.POWER)
                .filter(port -> port.getDirection() == Direction.IN)
                .filter(port -> port.getConnector() == inlet).count();
    }

    private static PowerPoint point(Fields from) {
        try (from) {
            var point = CatalogueFactory.eINSTANCE.createPowerPoint();
            from.requiredWord("duty", DUTIES).ifPresent(point::setDuty);
            from.figure("at_V", 0, point::setVoltage);
            from.figure("power_W", 0, Sign.NOT_NEGATIVE, point::setPower);
            from.figure("current_A", 0, Sign.NOT_NEGATIVE, point::setCurrent);
            from.figure("heat_W", 0, Sign.NOT_NEGATIVE, point::setHeat);
            if (point.getPower() == null && point.getCurrent() == null && point.getHeat() == null) {
                from.problems().error(from.mark(), "empty-point");
            }
            if (point.getPower() != null && point.getCurrent() != null && point.getVoltage() != null
                    && point.getPower() > 3 * point.getVoltage() * point.getCurrent() * 1.1) {
                from.problems().warning(from.mark(), "power-above-apparent");
            }
            return point;
        }
    }

    /** More drive takes more power; anything else is a slip. */
    private static void checkOrder(Fields from, PowerProfile power) {
        for (PowerPoint lower : power.getPoints()) {
            for (PowerPoint higher : power.getPoints()) {
                if (lower.getDuty().getValue() < higher.getDuty().getValue() && same(lower, higher)
                        && lower.getPower() != null
                        && higher.getPower() != null && lower.getPower() > higher.getPower()
                        && lower.getDuty() != DutyLevel.TYPICAL && higher.getDuty() != DutyLevel.TYPICAL) {
                    from.problems().warning(from.mark("points"), "points-out-of-order", lower.getDuty().getLiteral(),
                            higher.getDuty().getLiteral());
                }
            }
        }
    }

    private static boolean same(PowerPoint left, PowerPoint right) {
        return Optional.ofNullable(left.getVoltage()).equals(Optional.ofNullable(right.getVoltage()));
    }

    static DistroData distro(Fields from, DeviceType type) {
        try (from) {
            var distro = CatalogueFactory.eINSTANCE.createDistroData();
            from.figure("main_breaker_A", 0, distro::setMainBreakerCurrent);
            oneOf(from, "main_curve", CURVES).ifPresent(distro::setMainBreakerCurve);
            from.figure("main_breaking_kA", 3, distro::setMainBreakingCapacity);
            from.figure("main_rcd_mA", -3, distro::setMainRcdCurrent);
            from.flag("main_rcd_delayed").ifPresent(distro::setMainRcdDelayed);
            for (Fields each : from.fieldsList("ways")) {
                try (each) {
                    var way = CatalogueFactory.eINSTANCE.createWayType();
                    each.required("port").ifPresent(port -> {
                        way.setPortKey(port);
                        if (type.getPorts().stream().noneMatch(candidate -> isOutlet(candidate, port))) {
                            each.problems().error(each.mark("port"), "no-such-outlet", port);
                        }
                    });
                    each.figure("breaker_A", 0, way::setBreakerCurrent);
                    oneOf(each, "curve", CURVES).ifPresent(way::setBreakerCurve);
                    each.figure("breaking_kA", 3, way::setBreakingCapacity);
                    each.figure("rcd_mA", -3, way::setRcdCurrent);
                    each.text("rcd_group").ifPresent(way::setRcdGroup);
                    each.flag("rcd_delayed").ifPresent(way::setRcdDelayed);
                    oneOf(each, "rcd_type", List.of("AC", "A", "F", "B")).ifPresent(way::setRcdType);
                    oneOf(each, "phase", List.of("L1", "L2", "L3", "L1L2L3")).ifPresent(way::setPhases);
                    distro.getWays().add(way);
                }
            }
            return distro;
        }
    }

    static GeneratorData generator(Fields from) {
        try (from) {
            var generator = CatalogueFactory.eINSTANCE.createGeneratorData();
            from.figure("rated_kVA", 3, generator::setRatedPower);
            from.figure("power_factor", 0, generator::setPowerFactor);
            from.figure("step_load_percent", -2, generator::setStepLoadLimit);
            from.figure("tank_l", 0, generator::setTankVolume);
            for (Fields each : from.fieldsList("fuel")) {
                try (each) {
                    var point = CatalogueFactory.eINSTANCE.createFuelPoint();
                    each.required("load_percent");
                    each.required("l_per_h");
                    each.figure("load_percent", -2, point::setLoad);
                    each.figure("l_per_h", 0, point::setFuelPerHour);
                    generator.getFuel().add(point);
                }
            }
            return generator;
        }
    }

    static UpsData ups(Fields from) {
        try (from) {
            var ups = CatalogueFactory.eINSTANCE.createUpsData();
            from.figure("rated_VA", 0, ups::setRatedPower);
            from.figure("rated_W", 0, ups::setRatedActivePower);
            for (Fields each : from.fieldsList("runtimes")) {
                try (each) {
                    var point = CatalogueFactory.eINSTANCE.createRuntimePoint();
                    each.required("power_W");
                    each.required("runtime_min");
                    each.figure("power_W", 0, point::setPower);
                    each.figure("runtime_min", 0, minutes -> point.setRuntime(60 * minutes));
                    ups.getRuntimes().add(point);
                }
            }
            return ups;
        }
    }

    private static boolean isOutlet(PortType port, String key) {
        return key.equals(port.getKey()) && port.getSignal() == SignalKind.POWER && port.getDirection() != Direction.IN;
    }

    private static Optional<String> oneOf(Fields from, String key, List<String> words) {
        return from.text(key).filter(word -> {
            var known = words.contains(word);
            if (!known) {
                from.problems().error(from.mark(key), "unknown-word", key, word,
                        FileProblemTexts.known(String.join(", ", words)));
            }
            return known;
        });
    }
}
