/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

/** One line of what a benchmark tells. */
public interface Row {

    String text();

    /** One object of JSON. */
    String json();
}
