/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Transforms between time and frequency. */
package org.headroom.calc.transform;
