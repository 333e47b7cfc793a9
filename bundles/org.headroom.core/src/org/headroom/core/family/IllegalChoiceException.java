/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.family;

/** A choice for a device of a family that it does not allow. The message is for users: which, why, what is allowed. */
public final class IllegalChoiceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;

    public IllegalChoiceException(String key, String message) {
        super(message);
        this.key = key;
    }

    /** The property that the choice is for. */
    public String key() {
        return key;
    }
}
