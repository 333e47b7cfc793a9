/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.build;

import java.util.ArrayList;
import java.util.List;

import org.headroom.model.base.Ids;
import org.headroom.model.production.Location;
import org.headroom.model.system.Device;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Material;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.Polygon;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.SubArrayPlacement;
import org.headroom.model.venue.SubPattern;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.Venue;
import org.headroom.model.venue.VenueFactory;

/** Describes the venue and where loudspeakers hang and stand in it. Lengths in metres, angles in degrees. */
public final class VenueBuilder {

    /** Where the coefficients of the materials come from. */
    public static final String ABSORPTION =
            "Vorländer, Auralization, Springer 2008, table of absorption, as listed in pyroomacoustics; 8 kHz as 4 kHz where not listed";

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

    /** One loudspeaker, at a place of its own. */
    public void single(Device device, double x, double y, double z, double azimuth, double tilt) {
        var placement = VenueFactory.eINSTANCE.createSinglePlacement();
        placement.setDevice(device);
        at(placement, device.getName(), x, y, z);
        placement.setAzimuth(azimuth);
        placement.setTilt(tilt);
    }

    /** Subwoofers in a row across the venue, bent by delay. */
    public SubArrayPlacement subs(String name, List<Device> devices, SubPattern pattern, Location middle, double spacing,
            double[] delay) {
        var group = VenueFactory.eINSTANCE.createSubArrayPlacement();
        at(group, name, middle.getX(), middle.getY(), middle.getZ());
        group.setPattern(pattern);
        for (int i = 0; i < devices.size(); i++) {
            var element = VenueFactory.eINSTANCE.createSubElement();
            element.setDevice(devices.get(i));
            element.setX((i - (devices.size() - 1) / 2.0) * spacing);
            element.setDelay(delay[i]);
            group.getElements().add(element);
        }
        Ids.assign(group);
        return group;
    }

    /** A surface with its corners: x, y and z in turn. */
    public Surface surface(String name, SurfaceKind kind, Material material, double... corners) {
        var surface = VenueFactory.eINSTANCE.createSurface();
        surface.setName(name);
        surface.setKind(kind);
        surface.setMaterial(material);
        var vertices = new ArrayList<Polygon.Vertex>();
        for (int i = 0; i + 2 < corners.length; i += 3) {
            vertices.add(new Polygon.Vertex(corners[i], corners[i + 1], corners[i + 2]));
        }
        surface.setPolygon(Polygon.of(vertices));
        Ids.assign(surface);
        venue.getSurfaces().add(surface);
        return surface;
    }

    /** A box of walls, ceiling and floor from a near to a far line. */
    public void shell(Material walls, Material ceiling, Material floor, Material rear, double width, double near, double far, double low,
            double height) {
        double x = width / 2;
        surface("Wall left", SurfaceKind.WALL, walls, -x, near, low, -x, far, low, -x, far, height, -x, near, height);
        surface("Wall right", SurfaceKind.WALL, walls, x, near, low, x, far, low, x, far, height, x, near, height);
        surface("Wall front", SurfaceKind.WALL, walls, -x, near, low, x, near, low, x, near, height, -x, near, height);
        surface("Wall rear", SurfaceKind.WALL, rear, -x, far, low, x, far, low, x, far, height, -x, far, height);
        surface("Ceiling", SurfaceKind.CEILING, ceiling, -x, near, height, x, near, height, x, far, height, -x, far, height);
        surface("Floor", SurfaceKind.FLOOR, floor, -x, near, low, x, near, low, x, far, low, -x, far, low);
    }

    /** A material with its absorption from 125 Hz to 8 kHz. */
    public Material material(String name, String source, Double... absorption) {
        var material = VenueFactory.eINSTANCE.createMaterial();
        material.setName(name);
        material.setSource(source);
        material.getAbsorption().addAll(List.of(absorption));
        Ids.assign(material);
        venue.getMaterials().add(material);
        return material;
    }

    /** A place whose level is wanted. */
    public void microphone(String name, double x, double y, double z) {
        var microphone = VenueFactory.eINSTANCE.createVirtualMicrophone();
        microphone.setName(name);
        microphone.setX(x);
        microphone.setY(y);
        microphone.setZ(z);
        Ids.assign(microphone);
        venue.getMicrophones().add(microphone);
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
