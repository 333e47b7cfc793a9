/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** When and from where direct sound arrives. */
package org.headroom.acoustics.arrival;
