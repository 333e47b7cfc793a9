/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.list;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.headroom.common.text.Messages;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Gender;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;

/** The words of the lists in one language. */
public final class Labels {

    /** What the catalogue calls the maker of what anybody makes. */
    private static final String GENERIC = "Generic";

    private final Messages texts;

    public Labels(Locale locale) {
        texts = Messages.of(Labels.class, locale);
    }

    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** The text of a key, or another one where there is none. */
    public String orElse(String key, String otherwise) {
        return texts.pattern(key).orElse(otherwise);
    }

    /** The word for a value of the model; one without a word is shown as it is written in files. */
    public String of(String kind, Enumerator value) {
        return texts.pattern(kind + "." + value.getLiteral()).orElse(value.getLiteral());
    }

    /** Connector and gender at the end of a cable; empty when it is not known. */
    public String connector(CableEnd end) {
        var connector = CableEnds.connector(end);
        if (connector == ConnectorKind.UNKNOWN) {
            return "";
        }
        var gender = CableEnds.gender(end);
        var name = of("connector", connector);
        return gender == Gender.NONE ? name : name + " " + of("gender", gender);
    }

    /** Maker, model and variant; empty without a type. What anybody makes is named without a maker. */
    public static String type(DeviceType type) {
        if (type == null) {
            return "";
        }
        var name = new StringBuilder();
        for (var part : new String[] {maker(type), type.getModel(), type.getVariant()}) {
            if (part != null && !part.isBlank()) {
                name.append(name.isEmpty() ? "" : " ").append(part);
            }
        }
        return name.isEmpty() ? String.valueOf(type.getTypeId()) : name.toString();
    }

    /** The maker; empty for a type that stands for the products of any. */
    public static String maker(DeviceType type) {
        return type.getMaker() == null || type.getMaker().equals(GENERIC) ? "" : type.getMaker();
    }

    public Locale locale() {
        return texts.locale();
    }
}
