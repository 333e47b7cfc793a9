/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

/** A change was handed in that cannot be applied; the message is its {@link Change#obstacle()}. Nothing was changed. */
public final class RefusedChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedChangeException(String reason) {
        super(reason);
    }
}
