/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.headroom.acoustics.array.LineArray;
import org.headroom.acoustics.directivity.Directivity;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;
import org.headroom.core.rule.Subject;
import org.headroom.model.base.Known;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.system.Device;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.SinglePlacement;
import org.headroom.model.venue.SubArrayPlacement;
import org.headroom.model.venue.SubElement;

/** Turns placements into sources and hangs. */
final class SourceReader {

    private final double speed;
    private final List<CoverageProblem> problems;
    private final Figures figures;
    private final DirectivityData data;
    private final List<Source> sources = new ArrayList<>();
    private final List<Hang> hangs = new ArrayList<>();
    private final Map<DeviceType, LoudspeakerModel> models = new LinkedHashMap<>();
    private final Map<String, Integer> signals = new HashMap<>();

    SourceReader(double speed_m_per_s, List<CoverageProblem> problems, DirectivityData data) {
        speed = speed_m_per_s;
        this.problems = problems;
        this.data = data;
        figures = new Figures(problems);
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    List<Hang> hangs() {
        return List.copyOf(hangs);
    }

    void read(Placement placement) {
        if (!figures.usable(placement)) {
            return;
        }
        switch (placement) {
            case SinglePlacement single -> single(single);
            case ArrayPlacement array -> array(array);
            case SubArrayPlacement subs -> subs(subs);
            default -> {
                // a kind of placement of a later version: it does not sound here
            }
        }
    }

    private static Point3 position(Placement placement) {
        return new Point3(number(placement.getX()), number(placement.getY()), number(placement.getZ()));
    }

    private static double number(Double figure) {
        return figure == null ? 0 : figure;
    }

    private void single(SinglePlacement single) {
        if (isPlaced(single, single.getDevice())) {
            add(single, single.getDevice(), position(single),
                    new Aim(number(single.getAzimuth()), number(single.getTilt()), number(single.getRoll())), 0, 0, false);
        }
    }

    private boolean isPlaced(Placement placement, Device device) {
        if (device != null && device.getType() != null) {
            return true;
        }
        problems.add(CoverageProblem.of(CoverageProblem.Code.NO_LOUDSPEAKER, Subject.of(placement)));
        return false;
    }

    private void array(ArrayPlacement array) {
        var subject = Subject.of(array);
        var boxes = array.getBoxes();
        if (boxes.isEmpty() || !boxes.stream().allMatch(box -> isPlaced(array, box.getDevice()))) {
            if (boxes.isEmpty()) {
                problems.add(CoverageProblem.of(CoverageProblem.Code.NO_LOUDSPEAKER, subject));
            }
            return;
        }
        var splay = new ArrayList<Double>();
        var height = new ArrayList<Double>();
        boolean known = true;
        for (int i = 0; i < boxes.size(); i++) {
            var angle = figures.within(subject, "splay", boxes.get(i).getSplay(), 0, -45, 45);
            if (angle.isEmpty()) {
                return;
            }
            var type = boxes.get(i).getDevice().getType();
            splay.add(angle.get());
            height.add(model(type).height_m());
            known &= type.getMechanical() != null && Known.of(type.getMechanical().getHeight()).orElse(0) > 0;
            if (i > 0) {
                checkSplay(subject, type, angle.get(), i);
            }
        }
        var line = new LineArray(position(array), number(array.getAzimuth()), number(array.getTilt()), splay, height);
        hangs.add(new Hang(subject, array, line, boxes.stream().map(box -> Subject.of(box.getDevice())).toList(), known));
        var placed = line.boxes();
        for (int i = 0; i < placed.size(); i++) {
            add(array, boxes.get(i).getDevice(), placed.get(i).front(), placed.get(i).aim(), 0, 0, false);
        }
    }

    private void checkSplay(Subject subject, DeviceType type, double angle, int box) {
        var loudspeaker = type.getLoudspeaker();
        if (loudspeaker == null) {
            return;
        }
        var steps = loudspeaker.getSplaySteps();
        var most = Known.of(loudspeaker.getMaximumSplay());
        boolean fits = steps.isEmpty() ? most.isEmpty() || angle >= 0 && angle <= most.getAsDouble() + 1e-9
                : steps.stream().anyMatch(step -> step != null && Math.abs(step - angle) < 0.01);
        if (!fits) {
            problems.add(CoverageProblem.of(CoverageProblem.Code.SPLAY, subject, String.format(Locale.ROOT, "%.2f", angle),
                    String.valueOf(box), String.valueOf(box + 1)));
        }
    }

    private void subs(SubArrayPlacement subs) {
        double azimuth = Math.toRadians(number(subs.getAzimuth()));
        for (SubElement element : subs.getElements()) {
            var subject = Subject.of(subs);
            if (!isPlaced(subs, element.getDevice())
                    || figures.position(subject, element.getX(), element.getY(), element.getZ()).isEmpty()
                    || figures.delay(subject, element.getDelay()).isEmpty() || figures.gain(subject, element.getGain()).isEmpty()
                    || figures.angle(subject, element.getAzimuth()).isEmpty()) {
                continue;
            }
            double x = number(element.getX());
            double y = number(element.getY());
            var at = position(subs).plus(new Point3(x * Math.cos(azimuth) + y * Math.sin(azimuth),
                    y * Math.cos(azimuth) - x * Math.sin(azimuth), number(element.getZ())));
            add(subs, element.getDevice(), at, new Aim(number(subs.getAzimuth()) + number(element.getAzimuth()),
                    number(subs.getTilt()), 0), number(element.getDelay()), number(element.getGain()), element.isInverted());
        }
    }

    private LoudspeakerModel model(DeviceType type) {
        return models.computeIfAbsent(type, each -> {
            var model = LoudspeakerModel.of(each, speed);
            if (!model.assumptions().isEmpty()) {
                problems.add(CoverageProblem.of(CoverageProblem.Code.ASSUMED,
                        new Subject(String.valueOf(each.getId()), each.eClass().getName(), model.name()),
                        String.join("; ", model.assumptions())));
            }
            return model;
        });
    }

    private void add(Placement placement, Device device, Point3 at, Aim aim, double delay_s, double gain_dB, boolean turned) {
        var model = model(device.getType());
        var drive = Drive.of(device);
        var signal = placement.getSignal() == null ? "" : placement.getSignal().strip();
        Directivity directivity = data.of(device.getType()).orElse(model.directivity());
        sources.add(new Source(Subject.of(placement), Subject.of(device), at, aim, model, directivity,
                maximum(device, model, drive), number(placement.getGain()) + gain_dB + drive.gain_dB(),
                Math.max(0, number(placement.getDelay()) + delay_s + drive.delay_s()), placement.isInverted() != turned,
                signals.computeIfAbsent(signal, any -> signals.size())));
    }

    /** The loudspeaker's own maximum, or sensitivity and amplifier power where they allow less. */
    private static OptionalDouble maximum(Device device, LoudspeakerModel model, Drive drive) {
        var loudspeaker = device.getType().getLoudspeaker();
        var sensitivity = loudspeaker == null ? OptionalDouble.empty() : Known.of(loudspeaker.getSensitivity());
        if (sensitivity.isEmpty() || drive.power_W().isEmpty()) {
            return model.maximum_dB();
        }
        double driven = sensitivity.getAsDouble() + 10 * Math.log10(drive.power_W().getAsDouble());
        return OptionalDouble.of(Math.min(driven, model.maximum_dB().orElse(driven)));
    }
}
