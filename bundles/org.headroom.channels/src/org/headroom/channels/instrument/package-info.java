/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Instruments with their ranges and what customarily picks them up. */
package org.headroom.channels.instrument;
