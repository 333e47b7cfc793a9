/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.device;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.headroom.interchange.report.Proposal;
import org.headroom.interchange.text.Transliteration;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** Proposes devices, and the types that they are of, where a design has none that fits. */
public final class NewDevices {

    private final Production production;
    private final Proposal proposal;
    private final Map<String, DeviceType> made = new HashMap<>();

    public NewDevices(Production production, Proposal proposal) {
        this.production = production;
        this.proposal = proposal;
    }

    /** A type of the design by maker and model, however they are written. */
    public Optional<DeviceType> find(String maker, String model) {
        return production.getTypes().stream().filter(type -> same(type.getModel(), model)
                && (maker.isEmpty() || type.getMaker() == null || same(type.getMaker(), maker))).findFirst()
                .or(() -> Optional.ofNullable(made.get(id("", maker, model))));
    }

    /**
     * A new type, which joins the design with the first change that is proposed after it.
     *
     * @param origin begins the identity of the type, such as the name of the format
     * @param fill   gives it ports and figures
     */
    public DeviceType type(String origin, String maker, String model, Consumer<DeviceType> fill) {
        var known = Productions.type(production, id(origin, maker, model)).or(() -> Optional.ofNullable(made.get(id("", maker, model))));
        return known.orElseGet(() -> {
            var type = CatalogueFactory.eINSTANCE.createDeviceType();
            type.setTypeId(id(origin, maker, model));
            type.setMaker(maker.isEmpty() ? null : maker);
            type.setModel(model);
            type.setLayer(CatalogueLayer.DESIGN);
            fill.accept(type);
            Ids.assign(type);
            made.put(id("", maker, model), type);
            proposal.also(edits -> edits.add(production, ProductionPackage.Literals.PRODUCTION__TYPES, type));
            return type;
        });
    }

    /** @param line how the proposal tells it */
    public Device device(DeviceType type, String name, String line) {
        var device = Devices.create(type, name);
        proposal.add(line, edits -> edits.add(production, ProductionPackage.Literals.PRODUCTION__DEVICES, device));
        return device;
    }

    private static String id(String origin, String maker, String model) {
        return word(origin) + "." + word(maker) + "." + word(model);
    }

    private static String word(String text) {
        var plain = Transliteration.ascii(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "-" + Integer.toHexString(text.hashCode());
    }

    private static boolean same(String left, String right) {
        return left != null && word(left).equals(word(right)) && !right.isBlank();
    }
}
