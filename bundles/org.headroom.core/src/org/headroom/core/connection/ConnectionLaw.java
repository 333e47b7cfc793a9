/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.stream.Stream;

import org.headroom.model.system.Port;

/**
 * Says what speaks against joining two ports with a cable. Asked for many ports while a cable is drawn, so it answers
 * at once, and reads the model only. A matrix of what may drive what is such a law.
 */
@FunctionalInterface
public interface ConnectionLaw {

    /**
     * What speaks against it; empty when nothing does.
     *
     * @param from where the signal leaves, as far as the ports say
     * @param to   where it goes
     */
    Stream<Objection> objections(Port from, Port to);
}
