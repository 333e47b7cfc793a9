/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Equalisers, high-pass and low-pass filters, crossovers. */
package org.headroom.audio.filter;
