/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Arranges a sheet or a part of it: devices in columns, signals from left to right, cables laid anew, all as one change. */
package org.headroom.arrange;
