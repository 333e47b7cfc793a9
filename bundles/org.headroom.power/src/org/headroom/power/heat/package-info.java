/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Heat of rooms and racks. */
package org.headroom.power.heat;
