/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.model.base.Ids;
import org.headroom.model.base.Named;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.Edits;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.Polygon;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.Venue;
import org.headroom.model.venue.VenueFactory;
import org.headroom.model.venue.VenuePackage;
import org.headroom.model.venue.VirtualMicrophone;

/** Changes of what is drawn in plan and section: adds, moves, aims, reshapes. All are undoable and made in one step. */
public final class VenueEdits {

    private static final Messages TEXTS = Messages.of(VenueEdits.class);
    private static final double MILLIMETRES = 1000;

    private final Production production;

    public VenueEdits(Production production) {
        this.production = production;
    }

    /** Adds an area with its corners in order. */
    public Change addSurface(SurfaceKind kind, List<Point3> corners) {
        var surface = VenueFactory.eINSTANCE.createSurface();
        surface.setKind(kind);
        surface.setName(freeName(TEXTS.text("name." + kind.getLiteral())));
        surface.setPolygon(polygon(corners));
        return add(List.of(surface), List.of(), TEXTS.text("add", surface.getName()));
    }

    /** An area that is to be added. */
    public record NewArea(SurfaceKind kind, String name, List<Point3> corners) {
        public NewArea {
            corners = List.copyOf(corners);
        }
    }

    /** Adds areas as one step. Names that are taken get a number. */
    public Change addSurfaces(List<NewArea> areas, String label) {
        var surfaces = new ArrayList<Surface>();
        var names = new ArrayList<String>();
        for (var area : areas) {
            var surface = VenueFactory.eINSTANCE.createSurface();
            surface.setKind(area.kind());
            surface.setName(freeName(area.name().isBlank() ? TEXTS.text("name." + area.kind().getLiteral()) : area.name(), names));
            names.add(surface.getName());
            surface.setPolygon(polygon(area.corners()));
            surfaces.add(surface);
        }
        return add(surfaces, List.of(), label);
    }

    /** Adds a point that can carry load; its limit stays unknown. */
    public Change addPoint(Point3 at) {
        var point = VenueFactory.eINSTANCE.createRiggingPoint();
        point.setName(freeName(TEXTS.text("name.point")));
        point.setX(round(at.x_m()));
        point.setY(round(at.y_m()));
        point.setZ(round(at.z_m()));
        return add(List.of(), List.of(point), TEXTS.text("add", point.getName()));
    }

    /** Adds a place whose response is wanted. */
    public Change addMicrophone(Point3 at) {
        var microphone = VenueFactory.eINSTANCE.createVirtualMicrophone();
        microphone.setName(freeName(TEXTS.text("name.microphone")));
        microphone.setX(round(at.x_m()));
        microphone.setY(round(at.y_m()));
        microphone.setZ(round(at.z_m()));
        return add(List.of(), List.of(microphone), TEXTS.text("add", microphone.getName()));
    }

    /** Adds what a venue holds, and the venue where there is none. */
    Change add(List<Surface> surfaces, List<? extends EObject> others, String label) {
        surfaces.forEach(Ids::assign);
        others.forEach(Ids::assign);
        return new VenueChange(label, edits -> {
            var venue = venue(edits);
            surfaces.forEach(each -> edits.add(venue, VenuePackage.Literals.VENUE__SURFACES, each));
            others.forEach(each -> edits.add(venue, list(each), each));
        });
    }

    private static EReference list(EObject object) {
        return switch (object) {
            case RiggingPoint point -> VenuePackage.Literals.VENUE__RIGGING_POINTS;
            case VirtualMicrophone microphone -> VenuePackage.Literals.VENUE__MICROPHONES;
            case Surface surface -> VenuePackage.Literals.VENUE__SURFACES;
            default -> throw new IllegalArgumentException(object.eClass().getName());
        };
    }

    private Venue venue(Edits edits) {
        if (production.getVenue() == null) {
            var venue = VenueFactory.eINSTANCE.createVenue();
            venue.setName(TEXTS.text("name.venue"));
            Ids.assign(venue);
            edits.set(production, ProductionPackage.Literals.PRODUCTION__VENUE, venue);
        }
        return production.getVenue();
    }

    /** Moves things of the venue and placements by a way. */
    public Change move(Collection<? extends EObject> objects, Point3 way) {
        return new VenueChange(TEXTS.text("move", names(objects)), edits -> objects.forEach(each -> move(edits, each, way)));
    }

    private static void move(Edits edits, EObject object, Point3 way) {
        switch (object) {
            case Surface surface -> edits.set(surface, VenuePackage.Literals.SURFACE__POLYGON,
                    polygon(corners(surface).stream().map(each -> each.plus(way)).toList()));
            case RiggingPoint point -> shift(edits, point, way, VenuePackage.Literals.RIGGING_POINT__X,
                    VenuePackage.Literals.RIGGING_POINT__Y, VenuePackage.Literals.RIGGING_POINT__Z);
            case VirtualMicrophone microphone -> shift(edits, microphone, way, VenuePackage.Literals.VIRTUAL_MICROPHONE__X,
                    VenuePackage.Literals.VIRTUAL_MICROPHONE__Y, VenuePackage.Literals.VIRTUAL_MICROPHONE__Z);
            case Placement placement -> shift(edits, placement, way, VenuePackage.Literals.PLACEMENT__X,
                    VenuePackage.Literals.PLACEMENT__Y, VenuePackage.Literals.PLACEMENT__Z);
            default -> {
                // has no place
            }
        }
    }

    private static void shift(Edits edits, EObject object, Point3 way, EAttribute x, EAttribute y, EAttribute z) {
        shift(edits, object, x, way.x_m());
        shift(edits, object, y, way.y_m());
        shift(edits, object, z, way.z_m());
    }

    private static void shift(Edits edits, EObject object, EAttribute axis, double way) {
        if (way != 0) {
            edits.set(object, axis, round(number((Double) object.eGet(axis)) + way));
        }
    }

    /**
     * Aims a placement.
     *
     * @param azimuth_deg to the side
     * @param tilt_deg    down is negative
     */
    public Change aim(Placement placement, double azimuth_deg, double tilt_deg) {
        return new VenueChange(TEXTS.text("aim", name(placement)), edits -> {
            edits.set(placement, VenuePackage.Literals.PLACEMENT__AZIMUTH, round(azimuth_deg));
            edits.set(placement, VenuePackage.Literals.PLACEMENT__TILT, round(tilt_deg));
        });
    }

    /** Gives an area other corners. */
    public Change reshape(Surface surface, List<Point3> corners) {
        return new VenueChange(TEXTS.text("reshape", name(surface)),
                edits -> edits.set(surface, VenuePackage.Literals.SURFACE__POLYGON, polygon(corners)));
    }

    /** Sets figures of one object, such as the delay of a placement. */
    public Change set(String label, EObject object, Map<EAttribute, Object> values) {
        return new VenueChange(label, edits -> values.forEach((attribute, value) -> edits.set(object, attribute, value)));
    }

    /** The corners of an area; those that are nowhere are left out. */
    public static List<Point3> corners(Surface surface) {
        return surface.getPolygon() == null ? List.of()
                : surface.getPolygon().vertices().stream()
                        .filter(each -> Double.isFinite(each.x()) && Double.isFinite(each.y()) && Double.isFinite(each.z()))
                        .map(each -> new Point3(each.x(), each.y(), each.z())).toList();
    }

    static Polygon polygon(List<Point3> corners) {
        return Polygon.of(corners.stream().map(each -> new Polygon.Vertex(round(each.x_m()), round(each.y_m()), round(each.z_m())))
                .toList());
    }

    /** Where a thing of the venue or a placement is; that of an area is the mean of its corners. A coordinate that is not known counts as 0. */
    public static Point3 place(EObject object) {
        return switch (object) {
            case Surface surface -> {
                var corners = corners(surface);
                yield corners.isEmpty() ? new Point3(0, 0, 0)
                        : corners.stream().reduce(new Point3(0, 0, 0), Point3::plus).times(1.0 / corners.size());
            }
            case RiggingPoint point -> new Point3(number(point.getX()), number(point.getY()), number(point.getZ()));
            case VirtualMicrophone microphone -> new Point3(number(microphone.getX()), number(microphone.getY()), number(microphone.getZ()));
            case Placement placement -> new Point3(number(placement.getX()), number(placement.getY()), number(placement.getZ()));
            default -> throw new IllegalArgumentException(object.eClass().getName());
        };
    }

    static double number(Double figure) {
        return figure == null || !Double.isFinite(figure) ? 0 : figure;
    }

    /** Lengths are kept to the millimetre, angles to a thousandth of a degree. */
    static double round(double figure) {
        double rounded = Math.round(figure * MILLIMETRES) / MILLIMETRES;
        return rounded == 0 ? 0 : rounded;
    }

    static OptionalDouble known(Double figure) {
        return figure == null || !Double.isFinite(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }

    String freeName(String wanted) {
        return freeName(wanted, List.of());
    }

    /** A name that nothing in the venue and no placement has: with a number behind it where the plain one is taken. */
    String freeName(String wanted, Collection<String> alsoTaken) {
        var taken = new ArrayList<String>(alsoTaken);
        production.getPlacements().forEach(each -> taken.add(each.getName()));
        if (production.getVenue() != null) {
            production.getVenue().eAllContents().forEachRemaining(each -> {
                if (each instanceof Named named) {
                    taken.add(named.getName());
                }
            });
        }
        var name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    static String names(Collection<? extends EObject> objects) {
        return objects.size() == 1 ? name(objects.iterator().next()) : TEXTS.text("several", objects.size());
    }

    static String name(EObject object) {
        return object instanceof Named named && named.getName() != null && !named.getName().isBlank() ? named.getName()
                : TEXTS.text("unnamed");
    }
}
