/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Measurement: what a transform resolves. */
package org.headroom.calc.measurement;
