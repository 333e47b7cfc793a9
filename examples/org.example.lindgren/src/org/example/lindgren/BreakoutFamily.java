/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.lindgren;

import java.util.List;
import java.util.Map;

import org.headroom.core.family.DeviceFamily;
import org.headroom.core.family.IllegalChoiceException;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.Basis;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.catalogue.PropertyDefinition;

/** A box with one multipin and as many XLR sockets as the user likes. */
public final class BreakoutFamily implements DeviceFamily {

    private static final CatalogueFactory FACTORY = CatalogueFactory.eINSTANCE;
    private static final String OUTPUTS = "outputs";
    private static final int LEAST = 1;
    private static final int MOST = 48;
    private static final int USUAL = 8;

    @Override
    public List<PropertyDefinition> properties() {
        var outputs = FACTORY.createPropertyDefinition();
        outputs.setKey(OUTPUTS);
        outputs.setLabel(Texts.of("choice.outputs"));
        outputs.setMinimum(LEAST);
        outputs.setMaximum(MOST);
        outputs.setDefaultValue(Integer.toString(USUAL));
        return List.of(outputs);
    }

    @Override
    public DeviceType type(Map<String, String> choices) throws IllegalChoiceException {
        int outputs = outputs(choices.get(OUTPUTS));
        var type = FACTORY.createDeviceType();
        type.setTypeId("lindgren.breakout-" + outputs);
        type.setMaker(Texts.MAKER);
        type.setModel(Texts.of("family.model", outputs));
        type.setCategory(DeviceCategory.ACCESSORY);
        type.setLayer(CatalogueLayer.VENDOR);
        type.getPorts().add(port("multipin", "MULTIPIN", Direction.IN, ConnectorKind.MULTIPIN, Gender.M, outputs));
        for (int i = 1; i <= outputs; i++) {
            // Cables find their ports again by these keys, so that they are never changed.
            type.getPorts().add(port("out" + i, Integer.toString(i), Direction.OUT, ConnectorKind.XLR3, Gender.M, 1));
        }
        var path = FACTORY.createInternalPath();
        path.setFromKey("multipin");
        path.setToKey("out*");
        path.setKind(PathKind.LINK);
        type.getInternalPaths().add(path);
        var source = FACTORY.createProvenance();
        source.getFields().add("ports");
        source.setTitle(Texts.of("family.source"));
        source.setBasis(Basis.DERIVED);
        type.getProvenance().add(source);
        type.getProperties().addAll(properties());
        return type;
    }

    private static PortType port(String key, String label, Direction direction, ConnectorKind connector, Gender gender, int channels) {
        var port = FACTORY.createPortType();
        port.setKey(key);
        port.setLabel(label);
        port.setDirection(direction);
        port.setSignal(SignalKind.ANALOGUE);
        port.setConnector(connector);
        port.setGender(gender);
        port.setChannels(channels);
        port.setBalanced(Boolean.TRUE);
        return port;
    }

    private static int outputs(String chosen) throws IllegalChoiceException {
        if (chosen == null || chosen.isBlank()) {
            return USUAL;
        }
        try {
            int outputs = Integer.parseInt(chosen.strip());
            if (outputs >= LEAST && outputs <= MOST) {
                return outputs;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalChoiceException(OUTPUTS, Texts.of("choice.bad", Texts.of("choice.outputs"), LEAST, MOST, chosen));
    }
}
