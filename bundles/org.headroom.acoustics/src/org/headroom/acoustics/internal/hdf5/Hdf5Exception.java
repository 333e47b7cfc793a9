/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.hdf5;

/** A file is damaged, or uses what this reader does not know. */
public final class Hdf5Exception extends Exception {

    private static final long serialVersionUID = 1;

    Hdf5Exception(String message) {
        super(message);
    }
}
