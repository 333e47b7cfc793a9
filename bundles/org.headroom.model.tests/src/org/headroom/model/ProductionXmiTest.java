/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Devices;
import org.headroom.model.system.SystemFactory;
import org.junit.jupiter.api.Test;

/** What is put into the model comes back from XMI, including the data types that are our own. */
class ProductionXmiTest {

    @Test
    void aProductionSurvivesXmi() throws IOException {
        var production = sample();
        var bytes = new ByteArrayOutputStream();
        var resource = new XMIResourceImpl(URI.createURI("a.headroom"));
        resource.getContents().add(production);
        resource.save(bytes, Map.of());

        var reread = new XMIResourceImpl(URI.createURI("a.headroom"));
        reread.load(new ByteArrayInputStream(bytes.toByteArray()), Map.of());

        assertThat(EcoreUtil.equals(production, reread.getContents().get(0))).isTrue();
        var cable = ((Production) reread.getContents().get(0)).getCables().get(0);
        assertThat(CableEnds.farPort(cable.getTo()).map(port -> port.getDevice().getName())).contains("Kick");
        assertThat(CableEnds.gender(cable.getFrom())).isEqualTo(Gender.F);
        assertThat(((Production) reread.getContents().get(0)).getTitleBlock().getDate()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void bendPointsReadWhatTheyWrite() {
        var points = BendPoints.of(List.of(new BendPoints.Corner(8, -16), new BendPoints.Corner(0, 24)));
        assertThat(BendPoints.valueOf(points.toString())).isEqualTo(points);
        assertThat(points.moved(8, 8)).hasToString("16,-8 8,32");
    }

    private static Production sample() {
        var production = Productions.create("Sample");
        production.getTitleBlock().setDate(LocalDate.of(2026, 7, 1));
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId("a.microphone");
        var portType = CatalogueFactory.eINSTANCE.createPortType();
        portType.setKey("out");
        portType.setGender(Gender.M);
        type.getPorts().add(portType);
        production.getTypes().add(type);
        var device = Devices.create(type, "Kick");
        production.getDevices().add(device);
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(device.getPorts().get(0));
        production.getCables().add(cable);
        var sheet = SheetFactory.eINSTANCE.createSheet();
        var route = SheetFactory.eINSTANCE.createRoute();
        route.setCable(cable);
        route.setBendPoints(BendPoints.valueOf("8,8 16,8"));
        sheet.getRoutes().add(route);
        production.getSheets().add(sheet);
        Ids.assign(production);
        return production;
    }
}
