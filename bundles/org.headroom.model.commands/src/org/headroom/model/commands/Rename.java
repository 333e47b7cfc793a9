/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Objects;
import java.util.Optional;

import org.headroom.model.base.BasePackage;
import org.headroom.model.base.Named;

/** Gives an object another name. */
public final class Rename extends EditChange {

    private final Named object;
    private final String name;

    public Rename(Named object, String name) {
        super(Naming.text("rename", Naming.of(object)));
        this.object = object;
        this.name = Objects.requireNonNull(name).strip();
    }

    @Override
    public Optional<String> obstacle() {
        if (name.isEmpty()) {
            return Optional.of(Naming.text("obstacle.noName"));
        }
        return name.chars().anyMatch(Character::isISOControl) ? Optional.of(Naming.text("obstacle.oneLine"))
                : Optional.empty();
    }

    @Override
    protected void edit(Edits edits) {
        edits.set(object, BasePackage.Literals.NAMED__NAME, name);
    }
}
