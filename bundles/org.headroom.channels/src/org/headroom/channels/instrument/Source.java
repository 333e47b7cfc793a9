/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.instrument;

/**
 * Where figures or customs are from.
 *
 * @param id    within the table
 * @param title who says it where
 * @param url   address; empty when there is none
 */
public record Source(String id, String title, String url) {
}
