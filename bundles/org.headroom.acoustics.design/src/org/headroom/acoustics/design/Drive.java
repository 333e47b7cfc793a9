/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.headroom.model.base.Known;
import org.headroom.model.catalogue.AmplifierRating;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.DevicePaths;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * What stands between the console and a loudspeaker, as far as the wiring tells: gain, delay and what its amplifier can give. The way is followed upstream through cables and
 * routes; where a port is fed from several places, the first counts. Parallel cabinets share a channel.
 *
 * @param gain_dB   of routes and ports on the way
 * @param delay_s   of routes and latencies on the way
 * @param amplifier that drives it; empty for a powered or unconnected one
 * @param power_W   power of its amplifier channel into the load nearest to its own; empty when not known
 */
public record Drive(double gain_dB, double delay_s, Optional<Device> amplifier, OptionalDouble power_W) {

    private static final Drive NONE = new Drive(0, 0, Optional.empty(), OptionalDouble.empty());

    /** The drive of a loudspeaker. */
    public static Drive of(Device loudspeaker) {
        var walk = new Walk();
        loudspeaker.getPorts().stream().filter(Ports::receives).filter(Ports::isConnected)
                .filter(Drive::carriesSound).findFirst().ifPresent(walk::intoPort);
        if (walk.amplifier.isEmpty()) {
            return walk.gain == 0 && walk.delay == 0 ? NONE
                    : new Drive(walk.gain, walk.delay, Optional.empty(), OptionalDouble.empty());
        }
        return new Drive(walk.gain, walk.delay, walk.amplifier, power(walk.amplifier.get(), loudspeaker));
    }

    private static boolean carriesSound(Port port) {
        return switch (Ports.signal(port)) {
            case LOUDSPEAKER, ANALOGUE, AES3 -> true;
            default -> false;
        };
    }

    /** Power into the load nearest to that of the loudspeaker. */
    private static OptionalDouble power(Device amplifier, Device loudspeaker) {
        var data = amplifier.getType() == null ? null : amplifier.getType().getAmplifier();
        var speaker = loudspeaker.getType() == null ? null : loudspeaker.getType().getLoudspeaker();
        if (data == null || speaker == null || Known.of(speaker.getNominalImpedance()).isEmpty()) {
            return OptionalDouble.empty();
        }
        double load = speaker.getNominalImpedance();
        return data.getRatings().stream()
                .filter(each -> each.getMode() == org.headroom.model.catalogue.AmplifierMode.SINGLE)
                .filter(each -> Known.of(each.getLoad()).isPresent() && Known.of(each.getPower()).isPresent())
                .filter(each -> Math.abs(each.getLoad() - load) < 0.5)
                .mapToDouble(AmplifierRating::getPower).findFirst();
    }

    private static final class Walk {

        private final Set<Port> seen = new HashSet<>();
        private double gain;
        private double delay;
        private Optional<Device> amplifier = Optional.empty();

        void intoPort(Port port) {
            if (!seen.add(port)) {
                return;
            }
            gain += Known.of(port.getGain()).orElse(0);
            Ports.neighbours(port).filter(Ports::drives).findFirst().ifPresent(this::outOfPort);
        }

        private void outOfPort(Port port) {
            if (!seen.add(port) || port.getDevice() == null) {
                return;
            }
            var device = port.getDevice();
            gain += Known.of(port.getGain()).orElse(0);
            var category = Devices.category(device);
            if (category == DeviceCategory.CONSOLE) {
                return;
            }
            if (category == DeviceCategory.AMPLIFIER && amplifier.isEmpty()) {
                amplifier = Optional.of(device);
            }
            var route = device.getInternalRoutes().stream().filter(each -> each.getTarget() == port && each.getSource() != null).findFirst();
            if (route.isPresent()) {
                gain += Known.of(route.get().getGain()).orElse(0);
                delay += Known.of(route.get().getDelay()).orElse(0);
                intoPort(route.get().getSource());
            } else {
                linked(device, port).ifPresent(this::intoPort);
            }
        }

        /** The port that a link or fixed path joins to an output. */
        private static Optional<Port> linked(Device device, Port out) {
            if (device.getType() == null) {
                return Optional.empty();
            }
            var paths = new DevicePaths(device);
            var found = new Port[1];
            device.getType().getInternalPaths().stream().filter(each -> each.getKind() != PathKind.MIXED)
                    .forEach(path -> paths.pairs(path, (from, to) -> {
                        if (to.port() == out && found[0] == null) {
                            found[0] = from.port();
                        }
                    }));
            return Optional.ofNullable(found[0]);
        }
    }
}
