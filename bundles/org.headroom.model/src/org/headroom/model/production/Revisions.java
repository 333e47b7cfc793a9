/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production;

import java.util.Optional;

/** What the revisions of a production say about it. */
public final class Revisions {

    private Revisions() {
    }

    /** The revision that the production is in; empty for one that has none. */
    public static Optional<Revision> newest(Production production) {
        var revisions = production.getRevisions();
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
    }

    /** The revision with this label. */
    public static Optional<Revision> find(Production production, String label) {
        return production.getRevisions().stream().filter(revision -> label.equals(revision.getLabel())).findFirst();
    }

    /** Whether somebody signed the revision. */
    public static boolean isSigned(Revision revision) {
        return revision.getSignedBy() != null && !revision.getSignedBy().isBlank();
    }

    /** The newest revision when it is signed: as long as it is, the production is not changed. */
    public static Optional<Revision> seal(Production production) {
        return newest(production).filter(Revisions::isSigned);
    }

    /**
     * A label for the revision that follows: C after B, AA after Z, 4 after 3, 1.3 after 1.2, A after none. One that does
     * not count is given a 2.
     */
    public static String labelAfter(String label) {
        if (label == null || label.isBlank()) {
            return "A";
        }
        var last = label.strip();
        int digits = last.length();
        while (digits > 0 && Character.isDigit(last.charAt(digits - 1))) {
            digits--;
        }
        if (digits < last.length() && last.length() - digits <= 9) {
            return last.substring(0, digits) + (Integer.parseInt(last.substring(digits)) + 1);
        }
        return last.matches("[A-Z]{1,3}") ? letterAfter(last) : last + " 2";
    }

    private static String letterAfter(String letters) {
        char end = letters.charAt(letters.length() - 1);
        var head = letters.substring(0, letters.length() - 1);
        if (end < 'Z') {
            return head + (char) (end + 1);
        }
        return (head.isEmpty() ? "A" : letterAfter(head)) + "A";
    }
}
