/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Radio frequencies. Whole hertz, so that distances are exact. */
package org.headroom.calc.rf;
