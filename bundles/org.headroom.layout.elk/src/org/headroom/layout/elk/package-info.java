/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Arranges boxes with fixed ports so that signals run from left to right. Plain values in and out; ELK does the work. */
package org.headroom.layout.elk;
