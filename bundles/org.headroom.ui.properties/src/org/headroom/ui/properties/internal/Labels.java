/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.properties.internal;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.common.text.Messages;
import org.headroom.model.base.Named;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Words for the model's classes, features and values. What has no words of its own is named after the model. */
final class Labels {

    private static final Messages MESSAGES = Messages.of(Labels.class);
    private static final Set<String> KEYS = Set.copyOf(MESSAGES.keys());

    private Labels() {
    }

    static String of(EClass type) {
        var key = "class." + type.getName();
        return KEYS.contains(key) ? MESSAGES.text(key) : spaced(type.getName());
    }

    static String of(EStructuralFeature feature) {
        var special = "feature." + feature.getEContainingClass().getName() + "." + feature.getName();
        if (KEYS.contains(special)) {
            return MESSAGES.text(special);
        }
        var key = "feature." + feature.getName();
        return KEYS.contains(key) ? MESSAGES.text(key) : spaced(feature.getName());
    }

    /** Unit of a figure, as the Ecore states it; empty for counts and for what has none. */
    static String unit(EStructuralFeature feature) {
        var unit = EcoreUtil.getAnnotation(feature, "urn:headroom:unit", "unit");
        return unit == null || unit.equals("1") ? "" : unit;
    }

    /** What the Ecore says about a feature. */
    static String help(EStructuralFeature feature) {
        var documentation = EcoreUtil.getDocumentation(feature);
        return documentation == null ? "" : documentation;
    }

    static String value(Enumerator literal) {
        return switch (literal.getLiteral()) {
            case "eighth" -> "1/8";
            case "third" -> "1/3";
            case "unset" -> MESSAGES.text("value.unset");
            default -> literal.getLiteral().replace('-', ' ');
        };
    }

    static String name(EObject object) {
        return switch (object) {
            case null -> "";
            case Device device -> Devices.name(device);
            case Port port -> Ports.fullName(port);
            case DeviceType type -> (type.getMaker() + " " + type.getModel()).strip();
            case Cable cable when cable.getNumber() != null && !cable.getNumber().isBlank() -> cable.getNumber();
            case Named named when named.getName() != null -> named.getName();
            default -> of(object.eClass());
        };
    }

    /** Text as a label shows it: an ampersand in it is no mnemonic. */
    static String shown(String text) {
        return text.replace("&", "&&");
    }

    private static String spaced(String camelCase) {
        var text = camelCase.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
