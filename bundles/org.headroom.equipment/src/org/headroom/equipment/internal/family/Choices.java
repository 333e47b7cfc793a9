/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.equipment.internal.family;

import java.util.Map;

import org.headroom.common.text.Messages;
import org.headroom.core.family.IllegalChoiceException;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.PropertyDefinition;

/** A whole number that the user chooses for a family. */
record Choices(String key, int least, int most, int usual) {

    private static final Messages MESSAGES = Messages.of(Choices.class);

    PropertyDefinition definition() {
        var definition = CatalogueFactory.eINSTANCE.createPropertyDefinition();
        definition.setKey(key);
        definition.setLabel(label());
        definition.setMinimum(least);
        definition.setMaximum(most);
        definition.setDefaultValue(Integer.toString(usual));
        return definition;
    }

    private String label() {
        return MESSAGES.text("choice." + key);
    }

    int of(Map<String, String> choices) throws IllegalChoiceException {
        var chosen = choices.get(key);
        if (chosen == null || chosen.isBlank()) {
            return usual;
        }
        try {
            int value = Integer.parseInt(chosen.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalChoiceException(key, MESSAGES.text("choice.bad", label(), chosen, least, most));
    }
}
