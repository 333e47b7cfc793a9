/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.example.Example;
import org.headroom.examples.internal.club.ClubExample;
import org.headroom.examples.internal.festival.FestivalExample;
import org.headroom.examples.internal.theatre.TheatreExample;
import org.headroom.model.production.Production;

/**
 * The example productions that come with Headroom, for code that has no registry at hand. Everything else finds them
 * through
 * {@link org.headroom.core.example.ExampleRegistry}.
 */
public final class ExampleProductions {

    public static final String CLUB = "club";
    public static final String FESTIVAL = "festival";
    public static final String THEATRE = "theatre";

    private static final Map<String, Example> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put(CLUB, new ClubExample());
        EXAMPLES.put(THEATRE, new TheatreExample());
        EXAMPLES.put(FESTIVAL, new FestivalExample());
    }

    private ExampleProductions() {
    }

    /** The ids, from the smallest production to the largest. */
    public static List<String> ids() {
        return List.copyOf(EXAMPLES.keySet());
    }

    /** The name as users read it. */
    public static String name(String id) {
        return Messages.of(ExampleProductions.class).text(id + ".name");
    }

    /** What it shows, in one line. */
    public static String description(String id) {
        return Messages.of(ExampleProductions.class).text(id + ".description");
    }

    /**
     * A new production; empty when there is no example with this id.
     *
     * @throws IllegalStateException when the catalogue lacks a type that the example needs; the message names it
     */
    public static Optional<Production> create(String id, Catalogue catalogue) {
        return Optional.ofNullable(EXAMPLES.get(id)).map(example -> example.create(catalogue));
    }
}
