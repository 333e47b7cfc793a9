/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

/** What a format tells of a channel or an output, beside its number and name. */
public enum Carried {
    COLOUR, SOCKET, GAIN, PHANTOM, PAD, DCA, OUTPUT_SOCKET
}
