/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.List;
import java.util.Optional;

/**
 * One of several.
 *
 * @param key         see {@link Input#key()}
 * @param name        see {@link Input#name()}
 * @param help        see {@link Input#help()}
 * @param choices     what there is to choose from
 * @param defaultId   what is taken when nothing is given
 */
public record ChoiceInput(String key, String name, String help, List<Choice> choices, Optional<String> defaultId)
        implements Input {

    /** One of the choices: its name for machines and the one for people. */
    public record Choice(String id, String name) {
    }

    public ChoiceInput {
        choices = List.copyOf(choices);
        if (defaultId.isPresent() && choices.stream().noneMatch(c -> c.id().equals(defaultId.get()))) {
            throw new IllegalArgumentException("The default of " + key + " is not among the choices");
        }
    }

    @Override
    public boolean required() {
        return defaultId.isEmpty();
    }
}
