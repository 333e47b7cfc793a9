/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.build;

import java.util.ArrayList;
import java.util.List;

import org.headroom.model.base.Ids;
import org.headroom.model.system.Device;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.Polygon;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.Venue;
import org.headroom.model.venue.VenueFactory;

/** Describes the venue and where loudspeakers hang and stand in it. Lengths in metres, angles in degrees. */
public final class VenueBuilder {

    private final ProductionBuilder build;
    private final Venue venue;

    public VenueBuilder(ProductionBuilder build, String name, double temperature, double humidity) {
        this.build = build;
        venue = build.production().getVenue();
        venue.setName(name);
        venue.setTemperature(temperature);
        venue.setHumidity(humidity);
    }

    public Venue venue() {
        return venue;
    }

    /** A flat rectangle across the venue, from a near to a far line of their own heights. */
    public Surface area(String name, SurfaceKind kind, double width, double near, double far, double nearHeight,
            double farHeight) {
        var surface = VenueFactory.eINSTANCE.createSurface();
        surface.setName(name);
        surface.setKind(kind);
        surface.setPolygon(Polygon.of(List.of(new Polygon.Vertex(-width / 2, near, nearHeight),
                new Polygon.Vertex(width / 2, near, nearHeight), new Polygon.Vertex(width / 2, far, farHeight),
                new Polygon.Vertex(-width / 2, far, farHeight))));
        Ids.assign(surface);
        venue.getSurfaces().add(surface);
        return surface;
    }

    /** A point that carries load; limit as mass [kg]. */
    public RiggingPoint point(String name, double x, double y, double z, double limit) {
        var point = VenueFactory.eINSTANCE.createRiggingPoint();
        point.setName(name);
        point.setX(x);
        point.setY(y);
        point.setZ(z);
        point.setLoadLimit(limit);
        Ids.assign(point);
        venue.getRiggingPoints().add(point);
        return point;
    }

    /** One loudspeaker, where its location is. */
    public void single(Device device, double azimuth, double tilt) {
        var placement = VenueFactory.eINSTANCE.createSinglePlacement();
        placement.setDevice(device);
        at(placement, device.getName(), device.getLocation().getX(), device.getLocation().getY(),
                device.getLocation().getZ());
        placement.setAzimuth(azimuth);
        placement.setTilt(tilt);
    }

    /** A hang or stack of cabinets from the top, with the angle of each to the one above. */
    public ArrayPlacement array(String name, List<Device> boxes, double[] splay, double azimuth, double tilt,
            List<RiggingPoint> points) {
        var array = VenueFactory.eINSTANCE.createArrayPlacement();
        var place = boxes.get(0).getLocation();
        at(array, name, place.getX(), place.getY(), place.getZ());
        array.setAzimuth(azimuth);
        array.setTilt(tilt);
        array.getPoints().addAll(points);
        var made = new ArrayList<Device>(boxes);
        for (int i = 0; i < made.size(); i++) {
            var box = VenueFactory.eINSTANCE.createArrayBox();
            box.setDevice(made.get(i));
            box.setSplay(splay[i]);
            array.getBoxes().add(box);
        }
        Ids.assign(array);
        return array;
    }

    private void at(Placement placement, String name, double x, double y, double z) {
        placement.setName(name);
        placement.setX(x);
        placement.setY(y);
        placement.setZ(z);
        Ids.assign(placement);
        build.production().getPlacements().add(placement);
    }
}
