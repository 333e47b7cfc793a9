/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The calculators that Headroom brings. */
package org.headroom.calc.builtin;
