/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.headroom.acoustics.directivity.DirectivityBasis;
import org.headroom.acoustics.field.FieldMemory;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.room.RoomAcoustics;
import org.headroom.acoustics.space.FlatArea;
import org.headroom.acoustics.space.Point3;
import org.headroom.acoustics.space.SeatedArea;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.SpeedOfSound;
import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.rule.Subject;
import org.headroom.model.base.Known;
import org.headroom.model.production.Production;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.Venue;

/**
 * A production as the acoustics see it. What cannot be calculated with is left out and told as a problem: bad geometry never becomes a number. Made from a snapshot that nobody changes
 * meanwhile; immutable, for all threads.
 */
public final class CoverageDesign {

    private static final Messages TEXTS = Messages.of(CoverageDesign.class);
    private static final double NEAREST_M = 1;
    private static final double PROBE_M = 2;

    private final FieldMemory memory;
    private final Optional<Air> air;
    private final List<Source> sources;
    private final List<Hang> hangs;
    private final List<Listening> audience;
    private final List<OutlinedSurface> surfaces;
    private final Optional<RoomAcoustics> room;
    private final OptionalDouble noise_dBA;
    private final Map<String, Point3> microphones = new TreeMap<>();
    private final List<CoverageProblem> problems;

    /**
     * A surface of the venue with a shape that can be calculated with.
     *
     * @param subject what it is in the production
     * @param kind    what kind
     * @param area    its shape
     */
    public record OutlinedSurface(Subject subject, SurfaceKind kind, FlatArea area) {
    }

    private CoverageDesign(Production production, DirectivityData data, FieldMemory memory) {
        this.memory = memory;
        var found = new ArrayList<CoverageProblem>();
        var figures = new Figures(found);
        var venue = production.getVenue();
        air = figures.air(venue);
        var reader = new SourceReader(SpeedOfSound.metresPerSecond(air.map(Air::temperature_C).orElse(20.0)), found, data);
        production.getPlacements().forEach(reader::read);
        sources = reader.sources();
        hangs = reader.hangs();
        surfaces = surfaces(venue, found);
        audience = audience(venue, figures, found);
        room = venue == null ? Optional.empty() : room(venue);
        noise_dBA = venue == null ? OptionalDouble.empty() : Known.of(venue.getNoiseLevel());
        if (venue != null) {
            venue.getMicrophones().forEach(each -> figures.position(Subject.of(each), each.getX(), each.getY(), each.getZ())
                    .ifPresent(at -> microphones.put(String.valueOf(each.getName()), at)));
        }
        collisions(found);
        hangs.forEach(hang -> HangLoads.of(hang).problems(found::add));
        problems = List.copyOf(found);
    }

    /** Of a production without measured directivities. */
    public static CoverageDesign of(Production production) {
        return new CoverageDesign(production, DirectivityData.NONE, new FieldMemory());
    }

    /** Of a production with measured directivities. */
    public static CoverageDesign of(Production production, DirectivityData data) {
        return new CoverageDesign(production, data, new FieldMemory());
    }

    /** The same with what was worked out for earlier states of it, so that its first prediction is quicker. */
    public static CoverageDesign of(Production production, DirectivityData data, FieldMemory memory) {
        return new CoverageDesign(production, data, memory);
    }

    FieldMemory memory() {
        return memory;
    }

    private CoverageDesign(CoverageDesign of, List<Source> moved) {
        memory = of.memory;
        air = of.air;
        sources = List.copyOf(moved);
        hangs = of.hangs;
        audience = of.audience;
        surfaces = of.surfaces;
        room = of.room;
        noise_dBA = of.noise_dBA;
        microphones.putAll(of.microphones);
        problems = of.problems;
    }

    /** The same with other sources, for a first look while something is dragged. Hangs and problems stay those of before. */
    public CoverageDesign withSources(List<Source> moved) {
        return new CoverageDesign(this, moved);
    }

    private static List<Point3> corners(Surface surface) {
        return surface.getPolygon() == null ? List.of()
                : surface.getPolygon().vertices().stream().map(each -> new Point3(each.x(), each.y(), each.z())).toList();
    }

    private static List<OutlinedSurface> surfaces(Venue venue, List<CoverageProblem> problems) {
        var all = new ArrayList<OutlinedSurface>();
        if (venue == null) {
            return all;
        }
        for (Surface surface : venue.getSurfaces()) {
            var subject = Subject.of(surface);
            try {
                var corners = corners(surface);
                var defect = FlatArea.defect(corners);
                if (defect.isPresent()) {
                    problems.add(CoverageProblem.of(CoverageProblem.Code.BAD_AREA, subject,
                            TEXTS.text("bad-area." + defect.get().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
                } else {
                    all.add(new OutlinedSurface(subject, surface.getKind(), new FlatArea(corners)));
                }
            } catch (IllegalArgumentException notFinite) {
                problems.add(CoverageProblem.of(CoverageProblem.Code.BAD_FIGURE, subject, TEXTS.text("figure.position"), "NaN"));
            }
        }
        return all;
    }

    private List<Listening> audience(Venue venue, Figures figures, List<CoverageProblem> problems) {
        var all = new ArrayList<Listening>();
        if (venue == null) {
            return all;
        }
        for (Surface surface : venue.getSurfaces()) {
            var subject = Subject.of(surface);
            var shape = surfaces.stream().filter(each -> each.subject().equals(subject)).findFirst();
            if (surface.getKind() != SurfaceKind.AUDIENCE || shape.isEmpty()) {
                continue;
            }
            if (shape.get().area().height_m(0, 0).isEmpty()) {
                problems.add(CoverageProblem.of(CoverageProblem.Code.BAD_AREA, subject, TEXTS.text("bad-area.upright")));
                continue;
            }
            var ears = figures.within(subject, "ears", surface.getEarHeight(), 1.2, 0, 10);
            var step = figures.within(subject, "step", surface.getStepDepth(), 0, 0, 100);
            if (ears.isPresent() && step.isPresent()) {
                all.add(new Listening(subject, new SeatedArea(shape.get().area(), ears.get(), step.get()),
                        surface.getSeats() == null ? OptionalInt.empty() : OptionalInt.of(surface.getSeats())));
            }
        }
        return all;
    }

    /** Reverberation, where volume and the absorption of all surfaces are known. */
    private Optional<RoomAcoustics> room(Venue venue) {
        var volume = Known.of(venue.getVolume());
        if (volume.isEmpty() || !(volume.getAsDouble() > 0) || air.isEmpty()) {
            return Optional.empty();
        }
        var absorbers = new ArrayList<RoomAcoustics.Absorber>();
        for (Surface surface : venue.getSurfaces()) {
            var shape = surfaces.stream().filter(each -> each.subject().equals(Subject.of(surface))).findFirst();
            var material = surface.getMaterial();
            if (shape.isEmpty() || material == null) {
                continue;
            }
            try {
                absorbers.add(new RoomAcoustics.Absorber(shape.get().area().area_m2(), material.getAbsorption()));
            } catch (IllegalArgumentException | NullPointerException incomplete) {
                return Optional.empty();
            }
        }
        return absorbers.size() < 2 ? Optional.empty() : Optional.of(RoomAcoustics.of(volume.getAsDouble(), absorbers, air.get()));
    }

    private void collisions(List<CoverageProblem> problems) {
        for (Source source : sources) {
            surfaces.stream().filter(each -> each.kind() == SurfaceKind.WALL || each.kind() == SurfaceKind.OBSTACLE)
                    .filter(each -> each.area().distance_m(source.position()) < 0.05 && each.area().contains(source.position()))
                    .findFirst().ifPresent(wall -> problems.add(CoverageProblem.of(CoverageProblem.Code.IN_WALL, source.device(),
                            wall.subject().name())));
        }
        for (Listening area : audience) {
            for (Source source : sources) {
                nearest(area, source.position()).ifPresent(distance -> problems.add(CoverageProblem.of(
                        CoverageProblem.Code.AT_SOURCE, source.device(), area.surface().name(),
                        String.format(Locale.ROOT, "%.1f", distance))));
            }
        }
    }

    /** How near ears of an area come to a place, where that is nearer than a prediction holds. */
    private static Optional<Double> nearest(Listening area, Point3 place) {
        if (area.area().area().covers(place.x_m(), place.y_m())) {
            double above = area.area().ears(place.x_m(), place.y_m()).distanceTo_m(place);
            return above < NEAREST_M ? Optional.of(above) : Optional.empty();
        }
        var corners = area.area().area().corners();
        double least = PROBE_M;
        for (int i = 0; i < corners.size(); i++) {
            var from = corners.get(i);
            var way = corners.get((i + 1) % corners.size()).minus(from);
            var raised = place.minus(new Point3(0, 0, area.area().ears_m()));
            double along = Math.clamp(raised.minus(from).dot(way) / Math.max(1e-9, way.dot(way)), 0, 1);
            least = Math.min(least, from.plus(way.times(along)).distanceTo_m(raised));
        }
        return least < NEAREST_M ? Optional.of(least) : Optional.empty();
    }

    /** Temperature, humidity and pressure; empty when one is impossible: then nothing can be predicted. */
    public Optional<Air> air() {
        return air;
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Hang> hangs() {
        return hangs;
    }

    public List<Listening> audience() {
        return audience;
    }

    /** All surfaces of the venue that can be drawn. */
    public List<OutlinedSurface> surfaces() {
        return List.copyOf(surfaces);
    }

    /** Reverberation; empty in open air, or where volume or absorption is not known. */
    public Optional<RoomAcoustics> room() {
        return room;
    }

    public OptionalDouble noise_dBA() {
        return noise_dBA;
    }

    /** Virtual microphones by name. */
    public Map<String, Point3> microphones() {
        return java.util.Collections.unmodifiableMap(microphones);
    }

    public List<CoverageProblem> problems() {
        return problems;
    }

    /** Whether the maximum level of every loudspeaker is known. Otherwise levels are relative: one figure stands in for all maxima. */
    public boolean isAbsolute() {
        return sources.stream().allMatch(each -> each.maximum_dB().isPresent());
    }

    /** How loudspeakers that carry the same signal can honestly be added: as complex pressures only where all have measured phase. */
    public Summation summation() {
        return sources.stream().allMatch(each -> each.directivity().basis() == DirectivityBasis.COMPLEX) && !sources.isEmpty()
                ? Summation.COMPLEX
                : Summation.GEOMETRIC_PHASE;
    }

    /** Whether any problem forbids to use what is predicted. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(each -> each.code().severity() == Severity.ERROR);
    }
}
