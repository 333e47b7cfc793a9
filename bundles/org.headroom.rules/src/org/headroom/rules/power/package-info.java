/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about whether devices have power at all; how much they take is the subject of the power planner. */
package org.headroom.rules.power;
