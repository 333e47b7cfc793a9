/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.command;

/**
 * The call or its input cannot be used. The message says what, where, why and what to do; it is all that the user sees.
 */
public final class UnusableCallException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnusableCallException(String message) {
        super(message);
    }

    public UnusableCallException(String message, Throwable cause) {
        super(message, cause);
    }
}
