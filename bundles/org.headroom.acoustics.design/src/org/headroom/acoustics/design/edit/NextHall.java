/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.CoverageProblem;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.model.base.Identified;
import org.headroom.model.base.Ids;
import org.headroom.model.commands.Change;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.Venue;
import org.headroom.model.venue.VenuePackage;

/** The same system in another room: the venue is exchanged, placements stay where they are, and what no longer fits is told. */
public final class NextHall {

    private static final Messages TEXTS = Messages.of(NextHall.class);
    private static final double BESIDE_M = 1;

    private NextHall() {
    }

    /**
     * The change to another venue. Hangs keep those of their points that the new venue has under the same name.
     *
     * @param venue of another production, or a new one; it is copied
     */
    public static Change change(Production production, Venue venue) {
        var copy = EcoreUtil.copy(venue);
        copy.setId(null);
        copy.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified) {
                identified.setId(null);
            }
        });
        Ids.assign(copy);
        return new VenueChange(TEXTS.text("hall.change", VenueEdits.name(venue)), work -> {
            for (Placement placement : production.getPlacements()) {
                if (placement instanceof ArrayPlacement array) {
                    for (RiggingPoint old : List.copyOf(array.getPoints())) {
                        work.remove(array, VenuePackage.Literals.ARRAY_PLACEMENT__POINTS, old);
                        copy.getRiggingPoints().stream().filter(each -> each.getName() != null && each.getName().equals(old.getName())).findFirst()
                                .ifPresent(each -> work.add(array, VenuePackage.Literals.ARRAY_PLACEMENT__POINTS, each));
                    }
                }
            }
            work.set(production, ProductionPackage.Literals.PRODUCTION__VENUE, copy);
        });
    }

    /**
     * What no longer fits after a change of venue, in the user's words.
     *
     * @param before the production in its old venue
     * @param after  the production in the new one
     */
    public static List<String> misfits(Production before, Production after) {
        var told = new ArrayList<String>();
        var known = new HashSet<String>();
        CoverageDesign.of(before).problems().forEach(each -> known.add(each.message()));
        for (Placement placement : after.getPlacements()) {
            if (placement instanceof ArrayPlacement array) {
                points(before, array, told);
            }
            height(after, placement, told);
            beside(after, placement, told);
        }
        var design = CoverageDesign.of(after);
        design.problems().stream().map(CoverageProblem::message).filter(each -> !known.contains(each)).forEach(told::add);
        design.audience().stream().filter(area -> design.sources().stream().noneMatch(each -> ahead(each.position(), each.aim().azimuth_deg(),
                area.area().area().middle()))).forEach(area -> told.add(TEXTS.text("hall.uncovered", area.surface().name())));
        return told;
    }

    private static boolean ahead(Point3 from, double azimuth_deg, Point3 to) {
        var way = to.minus(from);
        double angle = Math.toDegrees(Math.atan2(way.x_m(), way.y_m())) - azimuth_deg;
        return Math.abs(Math.IEEEremainder(angle, 360)) < 60;
    }

    private static void points(Production before, ArrayPlacement array, List<String> told) {
        before.getPlacements().stream().filter(each -> each.getId().equals(array.getId()) && each instanceof ArrayPlacement).map(ArrayPlacement.class::cast)
                .findFirst().ifPresent(old -> {
                    for (RiggingPoint point : old.getPoints()) {
                        var kept = array.getPoints().stream().filter(each -> point.getName() != null && point.getName().equals(each.getName())).findFirst();
                        if (kept.isEmpty()) {
                            told.add(TEXTS.text("hall.point", VenueEdits.name(array), VenueEdits.name(point)));
                        } else if (flat(VenueEdits.place(kept.get()), VenueEdits.place(array)) > flat(VenueEdits.place(point), VenueEdits.place(old)) + 0.5) {
                            told.add(TEXTS.text("hall.elsewhere", VenueEdits.name(array), VenueEdits.name(point),
                                    flat(VenueEdits.place(kept.get()), VenueEdits.place(array))));
                        }
                    }
                });
    }

    private static double flat(Point3 a, Point3 b) {
        return Math.hypot(a.x_m() - b.x_m(), a.y_m() - b.y_m());
    }

    private static void height(Production after, Placement placement, List<String> told) {
        if (after.getVenue() == null) {
            return;
        }
        double top = VenueEdits.place(placement).z_m();
        after.getVenue().getSurfaces().stream().filter(each -> each.getKind() == SurfaceKind.CEILING).mapToDouble(each -> VenueEdits.place(each).z_m())
                .filter(each -> top > each).findFirst()
                .ifPresent(ceiling -> told.add(TEXTS.text("hall.ceiling", VenueEdits.name(placement), top, ceiling)));
        if (placement instanceof ArrayPlacement array) {
            array.getPoints().stream().filter(each -> each.getZ() != null && each.getZ() < top).findFirst()
                    .ifPresent(point -> told.add(TEXTS.text("hall.low", VenueEdits.name(placement), VenueEdits.name(point), top, point.getZ())));
        }
    }

    private static void beside(Production after, Placement placement, List<String> told) {
        if (after.getVenue() == null) {
            return;
        }
        var corners = after.getVenue().getSurfaces().stream().flatMap(each -> VenueEdits.corners(each).stream()).toList();
        if (corners.isEmpty()) {
            return;
        }
        double half = corners.stream().mapToDouble(each -> Math.abs(each.x_m())).max().orElse(0) + BESIDE_M;
        double far = corners.stream().mapToDouble(Point3::y_m).max().orElse(0) + BESIDE_M;
        var at = VenueEdits.place(placement);
        if (Math.abs(at.x_m()) > half || at.y_m() > far) {
            told.add(TEXTS.text("hall.outside", VenueEdits.name(placement)));
        }
    }
}
