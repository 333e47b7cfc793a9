/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.headroom.model.production.Production;

/**
 * One check of a production: what is checked, and what several rules work out of it, such as the electrical nets or the
 * power analysis, which is then done once for all of them. Confined to the thread of the check.
 */
public final class RuleContext {

    private final Production production;
    private final Map<Object, Object> shared = new HashMap<>();

    private final Map<Object, Object> wiring;

    private RuleContext(Production production, Map<Object, Object> wiring) {
        this.production = Objects.requireNonNull(production);
        this.wiring = wiring;
    }

    /** A check of a production that nobody changes meanwhile. */
    public static RuleContext of(Production production) {
        return new RuleContext(production, new HashMap<>());
    }

    /** One of several checks of a production between which it is not wired otherwise. */
    static RuleContext of(Production production, Map<Object, Object> wiring) {
        return new RuleContext(production, wiring);
    }

    public Production production() {
        return production;
    }

    /**
     * What rules share in this check. Worked out for the first that asks.
     *
     * @param key  stands for what is worked out: by custom the class of the result, or a record with its parameters
     * @param work works it out; called at most once for a key unless it throws
     */
    public <T> T shared(Object key, Function<Production, T> work) {
        return once(shared, key, work);
    }

    /**
     * The same for what follows from the wiring alone: from devices, their types and inner routes, ports, and which cable
     * is plugged in where. It is kept for later checks while that stays as it is, whatever else is edited.
     */
    public <T> T wiring(Object key, Function<Production, T> work) {
        return once(wiring, key, work);
    }

    @SuppressWarnings("unchecked") // a key always comes with the same kind of work
    private <T> T once(Map<Object, Object> all, Object key, Function<Production, T> work) {
        var known = all.get(key);
        if (known == null) {
            known = Objects.requireNonNull(work.apply(production));
            all.put(key, known);
        }
        return (T) known;
    }
}
