/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.matrix;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.headroom.common.text.Messages;
import org.headroom.model.commands.AddObject;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.RemoveObjects;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.production.DriveSetting;
import org.headroom.model.production.DriveVerdict;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.ProductionPackage;

/** Makes the changes that set a cell of the matrix, or give it back to what is usual. */
public final class SetDrive {

    private static final Messages TEXTS = Messages.of(SetDrive.class);

    private SetDrive() {
    }

    /**
     * The change after which a verdict holds in a production. What is usual is not stored.
     *
     * @return empty when it holds already
     */
    public static Optional<Change> to(Production production, Driver driver, Receiver receiver, DriveVerdict verdict) {
        var matrix = DriveMatrix.of(production);
        if (matrix.verdict(driver, receiver) == verdict) {
            return Optional.empty();
        }
        var label = TEXTS.text("set", driver.label(), receiver.label());
        var present = find(production, driver, receiver);
        if (matrix.usual(driver, receiver) == verdict) {
            return present.map(setting -> remove(label, setting));
        }
        return Optional.of(present.map(setting -> (Change) new SetFeature(label, setting,
                ProductionPackage.Literals.DRIVE_SETTING__VERDICT, verdict))
                .orElseGet(() -> add(label, production, driver, receiver, verdict)));
    }

    private static Change add(String label, Production production, Driver driver, Receiver receiver,
            DriveVerdict verdict) {
        var setting = ProductionFactory.eINSTANCE.createDriveSetting();
        setting.setId(UUID.randomUUID().toString());
        setting.setDriver(driver.id());
        setting.setReceiver(receiver.id());
        setting.setVerdict(verdict);
        return new CompoundChange(label, List.of(new AddObject(production,
                ProductionPackage.Literals.PRODUCTION__DRIVE_SETTINGS, setting)));
    }

    private static Change remove(String label, DriveSetting setting) {
        return new CompoundChange(label, List.of(new RemoveObjects(List.of(setting))));
    }

    private static Optional<DriveSetting> find(Production production, Driver driver, Receiver receiver) {
        return production.getDriveSettings().stream().filter(each -> driver.id().equals(each.getDriver())
                && receiver.id().equals(each.getReceiver())).findFirst();
    }
}
