/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Polygon;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.SinglePlacement;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.VenueFactory;

/** A small production with a venue, for tests. */
public final class Rig {

    public final Production production = ProductionFactory.eINSTANCE.createProduction();

    public Rig() {
        production.setName("Test");
        production.setVenue(VenueFactory.eINSTANCE.createVenue());
        production.getVenue().setName("Hall");
        Ids.assign(production);
    }

    /** A type of which everything is published: 130 dB, 90 by 40 degrees, 0.5 m by 0.3 m, 40 kg. */
    public DeviceType type(String model) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setMaker("Maker");
        type.setModel(model);
        type.setCategory(DeviceCategory.LOUDSPEAKER);
        var data = CatalogueFactory.eINSTANCE.createLoudspeakerData();
        data.setKind("point-source");
        data.setMaximumSpl(130.0);
        data.setMinimumFrequency(50.0);
        data.setMaximumFrequency(18_000.0);
        data.setCoverageHorizontal(90.0);
        data.setCoverageVertical(40.0);
        type.setLoudspeaker(data);
        var size = CatalogueFactory.eINSTANCE.createMechanicalData();
        size.setWidth(0.5);
        size.setHeight(0.3);
        size.setDepth(0.4);
        size.setMass(40.0);
        type.setMechanical(size);
        Ids.assign(type);
        production.getTypes().add(type);
        return type;
    }

    public Device device(DeviceType type, String name) {
        var device = Devices.create(type, name);
        Ids.assign(device);
        production.getDevices().add(device);
        return device;
    }

    public SinglePlacement single(Device device, double x, double y, double z) {
        var placement = VenueFactory.eINSTANCE.createSinglePlacement();
        placement.setName("At " + (device == null ? "nothing" : device.getName()));
        placement.setDevice(device);
        placement.setX(x);
        placement.setY(y);
        placement.setZ(z);
        Ids.assign(placement);
        production.getPlacements().add(placement);
        return placement;
    }

    public ArrayPlacement hang(DeviceType type, double frame, double... splay) {
        var array = VenueFactory.eINSTANCE.createArrayPlacement();
        array.setName("Hang");
        array.setZ(8.0);
        array.setFrameMass(frame);
        IntStream.range(0, splay.length).forEach(i -> {
            var box = VenueFactory.eINSTANCE.createArrayBox();
            box.setDevice(device(type, "Box " + (i + 1)));
            box.setSplay(splay[i]);
            array.getBoxes().add(box);
        });
        Ids.assign(array);
        production.getPlacements().add(array);
        return array;
    }

    public RiggingPoint point(String name, double y, Double limit) {
        var point = VenueFactory.eINSTANCE.createRiggingPoint();
        point.setName(name);
        point.setX(0.0);
        point.setY(y);
        point.setZ(9.0);
        point.setLoadLimit(limit);
        Ids.assign(point);
        production.getVenue().getRiggingPoints().add(point);
        return point;
    }

    public Surface area(String name, SurfaceKind kind, double... corners) {
        var surface = VenueFactory.eINSTANCE.createSurface();
        surface.setName(name);
        surface.setKind(kind);
        surface.setPolygon(Polygon.of(IntStream.range(0, corners.length / 3)
                .mapToObj(i -> new Polygon.Vertex(corners[3 * i], corners[3 * i + 1], corners[3 * i + 2])).toList()));
        Ids.assign(surface);
        production.getVenue().getSurfaces().add(surface);
        return surface;
    }

    public Surface audience() {
        return area("Floor", SurfaceKind.AUDIENCE, -10, 5, 0, 10, 5, 0, 10, 25, 0, -10, 25, 0);
    }

    public CoverageDesign design() {
        return CoverageDesign.of(production);
    }

    public List<CoverageProblem.Code> codes() {
        return design().problems().stream().map(CoverageProblem::code).toList();
    }

    static double[] all(double value, int count) {
        var all = new double[count];
        Arrays.fill(all, value);
        return all;
    }
}
