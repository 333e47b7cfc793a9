/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Sound in air: its speed, its absorption, and the time it takes. */
package org.headroom.calc.air;
