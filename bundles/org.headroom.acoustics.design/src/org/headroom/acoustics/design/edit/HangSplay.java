/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.headroom.acoustics.array.AutoSplay;
import org.headroom.acoustics.array.LineArray;
import org.headroom.acoustics.audience.LevelStatistics;
import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.Hang;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.space.Point3;
import org.headroom.model.base.Known;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.venue.ArrayPlacement;

/**
 * Proposes tilt and angles of a hang: the least spread of level over the audience in the upright plane that the hang points along, within
 * the angles that its cabinets allow. Octaves from 1 to 8 kHz count alike; what the spread gains is weighed against level that is lost.
 */
public final class HangSplay {

    private static final int MOST_PLACES = 48;
    private static final double REACH_M = 400;
    private static final double LOSS = 0.15;
    private static final double FALLING = 0.3;
    private static final int ROUNDS = 60;
    private static final double TILT_STEP = 0.5;
    private static final double LOWEST_TILT = -30;
    private static final double HIGHEST_TILT = 15;
    private static final double USUAL_MOST = 10;
    private static final List<Band> BANDS = List.of(Band.fraction(0, 1, 3), Band.fraction(1, 1, 3), Band.fraction(2, 1, 3), Band.fraction(3, 1, 3));

    /**
     * What is proposed.
     *
     * @param tilt_deg   of the top cabinet
     * @param splay_deg  from the top; the first as it was
     * @param before     spread and mean of the setting that was there
     * @param after      spread and mean of the proposal
     */
    public record Proposal(double tilt_deg, List<Double> splay_deg, Result before, Result after) {
        public Proposal {
            splay_deg = List.copyOf(splay_deg);
        }
    }

    /** Standard deviation and mean of the level over the plane, mean of four octaves [dB]. */
    public record Result(double spread_dB, double mean_dB) {

        double cost(double reference_dB) {
            return spread_dB + LOSS * Math.max(0, reference_dB - mean_dB);
        }
    }

    private final Hang hang;
    private final PlaneField field;
    private final List<Point3> places;
    private final BooleanSupplier cancelled;

    private HangSplay(CoverageDesign design, Hang hang, List<Point3> places, BooleanSupplier cancelled) {
        this.hang = hang;
        this.places = places;
        this.cancelled = cancelled;
        field = new PlaneField(design.sources().stream().filter(each -> each.placement().equals(hang.subject())).toList(), places, BANDS,
                design.air().orElseThrow(), hang.array().azimuth_deg(), design.summation() == Summation.COMPLEX);
    }

    /**
     * Proposes. For background threads.
     *
     * @param placement id of the hang
     * @return empty where the hang has fewer than two cabinets or points at no audience
     * @throws CancellationException when {@code cancelled} turned true
     */
    public static Optional<Proposal> propose(CoverageDesign design, String placement, BooleanSupplier cancelled) {
        var hang = design.hangs().stream().filter(each -> each.subject().id().equals(placement)).findFirst();
        if (hang.isEmpty() || hang.get().boxes().size() < 2 || design.air().isEmpty()) {
            return Optional.empty();
        }
        var places = plane(design, hang.get());
        return places.size() < 2 ? Optional.empty() : Optional.of(new HangSplay(design, hang.get(), places, cancelled).best());
    }

    /** Ears in the plane of a hang, evenly along it. */
    private static List<Point3> plane(CoverageDesign design, Hang hang) {
        var top = hang.array().top();
        double azimuth = Math.toRadians(hang.array().azimuth_deg());
        var all = new ArrayList<Point3>();
        for (double way = 0.5; way < REACH_M; way += 0.5) {
            double x = top.x_m() + way * Math.sin(azimuth);
            double y = top.y_m() + way * Math.cos(azimuth);
            design.audience().stream().filter(each -> each.area().area().covers(x, y)).forEach(each -> all.add(each.area().ears(x, y)));
        }
        if (all.size() <= MOST_PLACES) {
            return all;
        }
        var some = new ArrayList<Point3>();
        for (int i = 0; i < MOST_PLACES; i++) {
            some.add(all.get((int) ((long) i * (all.size() - 1) / (MOST_PLACES - 1))));
        }
        return some;
    }

    /** The angles that the cabinets of a hang allow: those that are published, or steps of half a degree up to the most. */
    public static List<Double> steps(ArrayPlacement placement) {
        var data = placement.getBoxes().stream().map(each -> each.getDevice()).filter(each -> each != null && each.getType() != null)
                .map(each -> each.getType()).map(DeviceType::getLoudspeaker).filter(each -> each != null).findFirst();
        var published = data.map(each -> each.getSplaySteps().stream().filter(step -> step != null && Double.isFinite(step)).sorted().toList())
                .orElse(List.of());
        if (!published.isEmpty()) {
            return published;
        }
        double most = data.map(each -> Known.of(each.getMaximumSplay())).orElse(OptionalDouble.empty()).orElse(USUAL_MOST);
        var steps = new ArrayList<Double>();
        for (double step = 0; step <= most + 1e-9; step += 0.5) {
            steps.add(step);
        }
        return steps;
    }

    private Proposal best() {
        var now = new AutoSplay.Setting(hang.array().tilt_deg(), hang.array().splay_deg());
        var before = result(now);
        double reference = before.mean_dB();
        var search = new AutoSplay(new AutoSplay.Limits(steps(hang.placement()), LOWEST_TILT, HIGHEST_TILT, TILT_STEP),
                setting -> cost(setting, reference));
        double highest = angle(places.getLast());
        double lowest = places.stream().mapToDouble(this::angle).min().orElse(highest);
        var start = search.start(hang.boxes().size(), Math.round(highest / TILT_STEP) * TILT_STEP, lowest);
        var best = search.improve(start, ROUNDS);
        if (isAllowed(now)) {
            var improved = search.improve(now, ROUNDS);
            best = cost(improved, reference) < cost(best, reference) ? improved : best;
        }
        var splay = new ArrayList<>(best.splay_deg());
        splay.set(0, now.splay_deg().getFirst());
        return new Proposal(best.tilt_deg(), splay, before, result(new AutoSplay.Setting(best.tilt_deg(), splay)));
    }

    private double cost(AutoSplay.Setting setting, double reference) {
        return result(setting).cost(reference) + FALLING * falling(setting);
    }

    /** By how much angles fall again on the way down: a curve that only bends one way is what riggers and ears expect. */
    private static double falling(AutoSplay.Setting setting) {
        double sum = 0;
        for (int i = 2; i < setting.splay_deg().size(); i++) {
            sum += Math.max(0, setting.splay_deg().get(i - 1) - setting.splay_deg().get(i));
        }
        return sum;
    }

    private boolean isAllowed(AutoSplay.Setting setting) {
        var steps = steps(hang.placement());
        return setting.splay_deg().stream().skip(1).allMatch(angle -> steps.stream().anyMatch(step -> Math.abs(step - angle) < 0.01));
    }

    /** Under which angle the top of the hang sees a place. */
    private double angle(Point3 place) {
        var way = place.minus(hang.array().top());
        return Math.toDegrees(Math.atan2(way.z_m(), Math.hypot(way.x_m(), way.y_m())));
    }

    private Result result(AutoSplay.Setting setting) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        var boxes = new LineArray(hang.array().top(), hang.array().azimuth_deg(), setting.tilt_deg(), setting.splay_deg(), hang.array().height_m()).boxes();
        var levels = field.levels_dB(boxes);
        double spread = 0;
        double mean = 0;
        for (int band = 0; band < levels.length; band++) {
            var statistics = LevelStatistics.of(levels[band]);
            spread += statistics.map(LevelStatistics::spread_dB).orElse(0.0) / levels.length;
            mean += statistics.map(LevelStatistics::mean_dB).orElse(0.0) / levels.length;
        }
        return new Result(spread, mean);
    }
}
