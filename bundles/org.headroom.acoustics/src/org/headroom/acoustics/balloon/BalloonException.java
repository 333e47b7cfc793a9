/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.balloon;

/** A file of directivity data cannot be used. The message names what is wrong and what helps, for users. */
public final class BalloonException extends Exception {

    private static final long serialVersionUID = 1;

    public BalloonException(String message) {
        super(message);
    }

    public BalloonException(String message, Throwable cause) {
        super(message, cause);
    }
}
