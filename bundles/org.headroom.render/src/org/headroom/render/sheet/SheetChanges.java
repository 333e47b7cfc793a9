/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.measurement.MeasurementPackage;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.production.Production;
import org.headroom.model.production.TitleBlock;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;
import org.headroom.model.system.InternalRoute;
import org.headroom.model.system.Loom;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Port;
import org.headroom.model.venue.VenuePackage;

/**
 * What of a sheet has to be looked at again after objects of the design were touched. Frames, notes,
 * trunks of multicores and the page are few and always are.
 *
 * @param everything where it cannot be told what depends on what was touched
 * @param own        the sheet itself was touched: what stands on it and what is hidden
 * @param elsewhere  other sheets were touched, to which flags may lead
 */
public record SheetChanges(boolean everything, boolean own, boolean elsewhere, Set<PlacedDevice> placed, Set<Device> devices,
        Set<Cable> cables) {

    public SheetChanges {
        placed = Set.copyOf(placed);
        devices = Set.copyOf(devices);
        cables = Set.copyOf(cables);
    }

    /** All of it. */
    public static SheetChanges all() {
        return new SheetChanges(true, true, true, Set.of(), Set.of(), Set.of());
    }

    /** @param affected all objects of which a feature has changed, and what was added or removed */
    public static SheetChanges of(Sheet sheet, Collection<? extends EObject> affected) {
        return new Collector(sheet).collect(affected);
    }

    /** The same, and cables besides. */
    public SheetChanges and(Collection<Cable> more) {
        var both = new LinkedHashSet<>(cables);
        both.addAll(more);
        return new SheetChanges(everything, own, elsewhere, placed, devices, both);
    }

    private static final class Collector {

        private final Sheet sheet;
        private final Set<PlacedDevice> placed = new LinkedHashSet<>();
        private final Set<Device> devices = new LinkedHashSet<>();
        private final Set<Cable> cables = new LinkedHashSet<>();
        private boolean everything;
        private boolean own;
        private boolean elsewhere;

        Collector(Sheet sheet) {
            this.sheet = sheet;
        }

        SheetChanges collect(Collection<? extends EObject> affected) {
            affected.forEach(this::add);
            devices.removeIf(Objects::isNull);
            cables.removeIf(Objects::isNull);
            return new SheetChanges(everything, own, elsewhere, placed, devices, cables);
        }

        private void add(EObject object) {
            switch (object) {
                case PlacedDevice each -> add(each);
                case Device device -> devices.add(device);
                case Port port -> devices.add(port.getDevice());
                case CableEnd end -> cables.add(end.cable());
                case Cable cable -> cables.add(cable);
                case Route route -> cables.add(route.getCable());
                case OffPageReference reference -> own = true;
                case Sheet each when each == sheet -> own = true;
                case Sheet other -> elsewhere = true;
                case Frame frame -> { }
                case Note note -> { }
                case TitleBlock block -> { }
                case Production production -> { }
                case InternalRoute route -> { }
                case Multicore multicore -> { }
                case Loom loom -> { }
                default -> everything |= !isUndrawn(object);
            }
        }

        private void add(PlacedDevice each) {
            if (each.eContainer() == sheet) {
                placed.add(each);
            } else {
                own = true;
                elsewhere = true;
            }
        }

        private static boolean isUndrawn(EObject object) {
            var subject = object.eClass().getEPackage();
            return subject == ChannelPackage.eINSTANCE || subject == MeasurementPackage.eINSTANCE
                    || subject == PowerPackage.eINSTANCE || subject == VenuePackage.eINSTANCE;
        }
    }
}
