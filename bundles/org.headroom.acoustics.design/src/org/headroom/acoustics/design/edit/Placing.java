/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import java.util.ArrayList;
import java.util.List;

import org.headroom.acoustics.array.SubArrays;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.model.base.Ids;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.system.Device;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.SubArrayPlacement;
import org.headroom.model.venue.SubElement;
import org.headroom.model.venue.SubPattern;
import org.headroom.model.venue.VenueFactory;
import org.headroom.model.venue.VenuePackage;

/** Gives loudspeakers their place: one alone, a hang, a group of subwoofers. Each is one undoable step, new devices included. */
public final class Placing {

    private static final Messages TEXTS = Messages.of(Placing.class);

    private final Production production;
    private final VenueEdits edits;

    public Placing(Production production) {
        this.production = production;
        edits = new VenueEdits(production);
    }

    /** A change with the placement that it makes. */
    public record Placed(Change change, List<Placement> placements) {
        public Placed {
            placements = List.copyOf(placements);
        }
    }

    /** Places loudspeakers one by one, beside each other from a point to the right. */
    public Placed singles(Loudspeakers.Chosen chosen, Point3 at, Aim aim, double spacing_m) {
        var places = new ArrayList<Point3>();
        for (int i = 0; i < chosen.devices().size(); i++) {
            places.add(at.plus(aim.right().times(i * spacing_m)));
        }
        return at(chosen, places, aim);
    }

    /**
     * Places loudspeakers one by one.
     *
     * @param places one for each
     */
    public Placed at(Loudspeakers.Chosen chosen, List<Point3> places, Aim aim) {
        var placements = new ArrayList<Placement>();
        var names = new ArrayList<String>();
        for (int i = 0; i < chosen.devices().size(); i++) {
            var single = VenueFactory.eINSTANCE.createSinglePlacement();
            single.setDevice(chosen.devices().get(i));
            named(single, name(chosen.devices().get(i)), names);
            set(single, places.get(i), aim);
            placements.add(single);
        }
        return placed(chosen, placements);
    }

    /** Hangs loudspeakers below one another, each splayed alike. */
    public Placed array(Loudspeakers.Chosen chosen, String name, Point3 top, Aim aim, double splay_deg, List<RiggingPoint> points) {
        var array = VenueFactory.eINSTANCE.createArrayPlacement();
        for (int i = 0; i < chosen.devices().size(); i++) {
            var box = VenueFactory.eINSTANCE.createArrayBox();
            box.setDevice(chosen.devices().get(i));
            box.setSplay(i == 0 ? 0 : splay_deg);
            array.getBoxes().add(box);
        }
        array.getPoints().addAll(points);
        named(array, name, new ArrayList<>());
        set(array, top, aim);
        return placed(chosen, List.of(array));
    }

    /** Places subwoofers as a group. */
    public Placed subs(Loudspeakers.Chosen chosen, String name, Point3 at, Aim aim, SubPattern pattern, List<SubArrays.Element> elements) {
        var subs = VenueFactory.eINSTANCE.createSubArrayPlacement();
        subs.setPattern(pattern);
        elements(chosen.devices(), elements).forEach(subs.getElements()::add);
        named(subs, name, new ArrayList<>());
        set(subs, at, aim);
        return placed(chosen, List.of(subs));
    }

    /** Sets a group anew: the same subwoofers in another pattern. */
    public Change regroup(SubArrayPlacement subs, SubPattern pattern, List<SubArrays.Element> elements) {
        var devices = Loudspeakers.of(subs);
        if (devices.size() != elements.size()) {
            throw new IllegalArgumentException(devices.size() + " places are wanted, not " + elements.size());
        }
        var made = elements(devices, elements);
        return new VenueChange(TEXTS.text("regroup", VenueEdits.name(subs)), work -> {
            List.copyOf(subs.getElements()).forEach(work::takeOut);
            work.set(subs, VenuePackage.Literals.SUB_ARRAY_PLACEMENT__PATTERN, pattern);
            made.forEach(each -> work.add(subs, VenuePackage.Literals.SUB_ARRAY_PLACEMENT__ELEMENTS, each));
        });
    }

    private static List<SubElement> elements(List<Device> devices, List<SubArrays.Element> elements) {
        var made = new ArrayList<SubElement>();
        for (int i = 0; i < elements.size(); i++) {
            var element = VenueFactory.eINSTANCE.createSubElement();
            element.setDevice(devices.get(i));
            element.setX(VenueEdits.round(elements.get(i).at().x_m()));
            element.setY(VenueEdits.round(elements.get(i).at().y_m()));
            element.setZ(VenueEdits.round(elements.get(i).at().z_m()));
            element.setAzimuth(elements.get(i).turn_deg());
            element.setDelay(seconds(elements.get(i).delay_s()));
            element.setInverted(elements.get(i).inverted());
            Ids.assign(element);
            made.add(element);
        }
        return made;
    }

    /** Sets tilt and splay of a hang. */
    public Change splay(ArrayPlacement array, double tilt_deg, List<Double> splay_deg) {
        return new VenueChange(TEXTS.text("splay", VenueEdits.name(array)), work -> {
            work.set(array, VenuePackage.Literals.PLACEMENT__TILT, VenueEdits.round(tilt_deg));
            for (int i = 0; i < splay_deg.size(); i++) {
                work.set(array.getBoxes().get(i), VenuePackage.Literals.ARRAY_BOX__SPLAY, splay_deg.get(i));
            }
        });
    }

    /** Hangs a hang from points, and from no others. */
    public Change hangFrom(ArrayPlacement array, List<RiggingPoint> points) {
        return new VenueChange(TEXTS.text("hang", VenueEdits.name(array)), work -> {
            List.copyOf(array.getPoints()).forEach(each -> work.remove(array, VenuePackage.Literals.ARRAY_PLACEMENT__POINTS, each));
            points.forEach(each -> work.add(array, VenuePackage.Literals.ARRAY_PLACEMENT__POINTS, each));
        });
    }

    /** Sets the delay of a placement. */
    public Change delay(Placement placement, double delay_s) {
        return new VenueChange(TEXTS.text("delay", VenueEdits.name(placement)),
                work -> work.set(placement, VenuePackage.Literals.PLACEMENT__DELAY, seconds(delay_s)));
    }

    private void named(Placement placement, String name, List<String> taken) {
        placement.setName(edits.freeName(name, taken));
        taken.add(placement.getName());
    }

    private static String name(Device device) {
        return device.getName() == null || device.getName().isBlank() ? TEXTS.text("loudspeaker") : device.getName();
    }

    private static void set(Placement placement, Point3 at, Aim aim) {
        placement.setX(VenueEdits.round(at.x_m()));
        placement.setY(VenueEdits.round(at.y_m()));
        placement.setZ(VenueEdits.round(at.z_m()));
        placement.setAzimuth(VenueEdits.round(aim.azimuth_deg()));
        placement.setTilt(VenueEdits.round(aim.tilt_deg()));
    }

    /** Microseconds are kept. */
    private static double seconds(double delay_s) {
        return Math.round(delay_s * 1e6) / 1e6;
    }

    private Placed placed(Loudspeakers.Chosen chosen, List<? extends Placement> placements) {
        placements.forEach(Ids::assign);
        var label = TEXTS.text("place", VenueEdits.names(placements));
        var changes = new ArrayList<>(chosen.changes());
        changes.add(new VenueChange(label, work -> placements.forEach(each -> work.add(production,
                ProductionPackage.Literals.PRODUCTION__PLACEMENTS, each))));
        return new Placed(new CompoundChange(label, changes), List.copyOf(placements));
    }
}
