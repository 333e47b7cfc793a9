/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.common.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages english = Messages.of(MessagesTest.class, Locale.ENGLISH);
    private final Messages german = Messages.of(MessagesTest.class, Locale.GERMANY);

    @Test
    void apostrophesStayWithAndWithoutArguments() {
        assertEquals("It's plain", english.text("plain"));
        assertEquals("XLR doesn't fit NL4", english.text("greeting", "XLR", "NL4"));
    }

    @Test
    void translatesAndFallsBackToTheRoot() {
        assertEquals("XLR passt nicht zu NL4", german.text("greeting", "XLR", "NL4"));
        assertEquals("Only here", german.text("only"));
        assertEquals("1,5 A", german.text("amount", 1.5));
        assertEquals("1.5 A", english.text("amount", 1.5));
    }

    @Test
    void readsUtf8() {
        assertEquals("Ω", english.text("ohm"));
        assertEquals("Ohm (Ω)", german.text("ohm"));
    }

    @Test
    void theProgramsLanguageDoesNotLeakIntoAnAskedOne() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            var french = Messages.of(MessagesTest.class, Locale.FRENCH);
            assertEquals("XLR doesn't fit NL4", french.text("greeting", "XLR", "NL4"));
            assertEquals("Ohm (Ω)", Messages.of(MessagesTest.class).text("ohm"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatCannotBeSaidIsVisible() {
        assertEquals("!no.such.key!", english.text("no.such.key", 1));
        assertEquals("!broken!", english.text("broken", 1));
        var none = Messages.of(String.class, Locale.ENGLISH);
        assertEquals("!any!", none.text("any"));
        assertTrue(none.keys().isEmpty());
    }

    @Test
    void listsItsKeys() {
        assertEquals(Set.of("plain", "greeting", "amount", "broken", "only", "ohm"), german.keys());
    }
}
