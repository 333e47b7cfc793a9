/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.plugins;

/** A plug-in could not be found, installed or taken away. The message is for users: what, why, and what to do. */
public final class PlugInException extends Exception {

    private static final long serialVersionUID = 1L;

    public PlugInException(String message) {
        super(message);
    }

    public PlugInException(String message, Throwable cause) {
        super(message, cause);
    }
}
