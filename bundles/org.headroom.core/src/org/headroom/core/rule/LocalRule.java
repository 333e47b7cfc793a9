/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.List;
import java.util.function.Consumer;

import org.headroom.model.base.Identified;
import org.headroom.model.production.Production;

/**
 * A rule that looks at devices, or at cables, one by one. What it finds about one follows from what is near it:
 * <ul>
 * <li>of a cable: itself, its ends and ports, their devices, locations and racks, and all types of these;
 * <li>of a device: itself, its ports, the cables at them and the devices at the far ends with their ports, its location
 * and rack, and all types of these.
 * </ul>
 * What depends on more than that is no local rule.
 *
 * @param <T> {@code Device} or {@code Cable}
 */
public interface LocalRule<T extends Identified> extends Rule {

    /** Whether it looks at devices or at cables: the class of the model. */
    Class<T> subject();

    /** Everything that it looks at, in the order of the production. */
    List<? extends T> subjects(Production production);

    /** Reports what it finds about one object. Changes nothing. */
    void check(T object, RuleContext context, Consumer<Finding> findings);

    @Override
    default void check(RuleContext context, Consumer<Finding> findings) {
        for (T object : subjects(context.production())) {
            check(object, context, findings);
        }
    }
}
