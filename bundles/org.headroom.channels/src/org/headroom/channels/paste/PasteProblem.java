/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.paste;

/**
 * A cell that is not taken over.
 *
 * @param line   line of the pasted text, from 1
 * @param column title of the column that it would go into, or what stands above it
 * @param text   what was pasted
 * @param reason why it does not fit, and what would
 */
public record PasteProblem(int line, String column, String text, String reason) {
}
