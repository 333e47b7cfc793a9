/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Which device is plugged into which way. */
package org.headroom.power.patch;
