/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.base.BasePackage;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.commands.AddObject;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.Plug;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.model.commands.RemoveObjects;
import org.headroom.model.commands.Rename;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.commands.Unplug;
import org.headroom.model.production.DriveVerdict;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemPackage;
import org.headroom.rules.matrix.Driver;
import org.headroom.rules.matrix.Receiver;
import org.headroom.rules.matrix.SetDrive;

/** Edits of all kinds that somebody makes, drawn by lot, with undo and redo between. */
final class RandomEdits {

    private final Production production;
    private final DesignHistory history;
    private final Random random;

    RandomEdits(Production production, DesignHistory history, long seed) {
        this.production = production;
        this.history = history;
        this.random = new Random(seed);
    }

    /** Makes one, and tells what it was. */
    String next() {
        int lot = random.nextInt(10);
        if (lot == 0 && history.canUndo()) {
            history.undo();
            return "undo";
        }
        if (lot == 1 && history.canRedo()) {
            history.redo();
            return "redo";
        }
        var change = change();
        try {
            history.execute(change);
            return change.label();
        } catch (RefusedChangeException e) {
            return "refused: " + change.label();
        }
    }

    private Change change() {
        return switch (random.nextInt(18)) {
            case 0 -> new Rename(device(), random.nextBoolean() ? device().getName() : "Renamed " + random.nextInt(99));
            case 1 -> set(port(), SystemPackage.Literals.PORT__PHANTOM_ON, random.nextBoolean());
            case 2 -> set(port(), SystemPackage.Literals.PORT__PAD, random.nextBoolean());
            case 3 -> new Unplug(end());
            case 4, 5 -> new Plug(end(), port());
            case 6 -> set(cable(), SystemPackage.Literals.CABLE__NUMBER, random.nextInt(3) == 0 ? null
                    : cable().getNumber());
            case 7 -> set(cable(), SystemPackage.Literals.CABLE__LENGTH, random.nextDouble() * 150);
            case 8 -> new RemoveObjects(List.of(random.nextInt(3) == 0 ? device() : cable()));
            case 9 -> AddObject.device(production, copyOfDevice());
            case 10 -> set(device(), SystemPackage.Literals.DEVICE__LOCATION, any(production.getLocations()));
            case 11 -> set(any(any(production.getSheets()).getDevices()), SheetPackage.Literals.ELEMENT__X,
                    random.nextInt(4000));
            case 12 -> set(any(any(production.getRacks()).getSlots()), SystemPackage.Literals.RACK_SLOT__UNIT,
                    1 + random.nextInt(20));
            case 13 -> set(any(production.getChannelList().getInputs()), ChannelPackage.Literals.INPUT_CHANNEL__STAGEBOX,
                    port());
            case 14 -> accept();
            case 15 -> set(device(), SystemPackage.Literals.DEVICE__SPARE, random.nextBoolean());
            case 16 -> SetDrive.to(production, Driver.LINE_BALANCED, Receiver.MIC,
                    DriveVerdict.values()[random.nextInt(3)]).orElseGet(this::change);
            default -> set(end(), SystemPackage.Literals.CABLE_END__ADAPTER, random.nextBoolean());
        };
    }

    private static SetFeature set(EObject object, EStructuralFeature feature, Object value) {
        return new SetFeature("Set " + feature.getName(), object, feature, value);
    }

    private Change accept() {
        var waiver = ProductionFactory.eINSTANCE.createWaiver();
        waiver.setId("waiver-" + random.nextLong());
        waiver.setRuleId("naming.duplicate-device");
        waiver.setObjectId(device().getId());
        return new AddObject(production, ProductionPackage.Literals.PRODUCTION__WAIVERS, waiver);
    }

    private Device copyOfDevice() {
        var copy = EcoreUtil.copy(device());
        copy.setId("device-" + random.nextLong());
        copy.getPorts().forEach(port -> port.setId("port-" + random.nextLong()));
        copy.eUnset(BasePackage.Literals.NAMED__NAME);
        copy.setName("Copy " + random.nextInt(5));
        return copy;
    }

    private Device device() {
        return any(production.getDevices());
    }

    private Cable cable() {
        return any(production.getCables());
    }

    private CableEnd end() {
        return random.nextBoolean() ? cable().getFrom() : cable().getTo();
    }

    private Port port() {
        Device device;
        do {
            device = device();
        } while (device.getPorts().isEmpty());
        return any(device.getPorts());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
