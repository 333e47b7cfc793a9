/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.common.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void theWorstComesFirst() {
        assertEquals(List.of(Severity.ERROR, Severity.WARNING, Severity.INFO),
                Stream.of(Severity.INFO, Severity.ERROR, Severity.WARNING).sorted().toList());
        assertTrue(Severity.ERROR.isAtLeast(Severity.WARNING));
        assertTrue(Severity.WARNING.isAtLeast(Severity.WARNING));
        assertFalse(Severity.INFO.isAtLeast(Severity.WARNING));
        assertEquals(Severity.WARNING, Severity.INFO.worse(Severity.WARNING));
    }

    @Test
    void everySeverityHasAWord() {
        var keys = Messages.of(Severity.class, Locale.ENGLISH).keys();
        for (var severity : Severity.values()) {
            assertTrue(keys.contains("severity." + severity.id()), severity.id());
        }
    }

    @Test
    void placesReadAsCompilersWriteThem() {
        assertEquals("pack.json:12:5: Amp 3", Place.file("pack.json", 12, 5).withObject("Amp 3").toString());
        assertEquals("pack.json:12", Place.file("pack.json", 12).toString());
        assertEquals("pack.json", Place.file("pack.json").toString());
        assertEquals("Amp 3", Place.object("Amp 3").toString());
        assertThrows(IllegalArgumentException.class, () -> Place.file("pack.json", 0));
    }

    @Test
    void oneLineSaysPlaceSeverityReasonAndRemedy() {
        var problem = Problem.error("pack.connector.unknown", "No connector is called \"XLRR\".")
                .at(Place.file("pack.json", 12)).withRemedy("Did you mean \"XLR\"?");
        assertEquals("pack.json:12: " + Severity.ERROR.label()
                + ": No connector is called \"XLRR\". Did you mean \"XLR\"?", problem.toString());
        assertTrue(problem.isError());
        assertFalse(Problem.info("a", "b").isError());
    }

    @Test
    void aProblemWithoutWordsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Problem.error("code", " "));
        assertThrows(IllegalArgumentException.class, () -> Problem.warning("", "message"));
    }
}
