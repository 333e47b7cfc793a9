/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Statics of a hang: loads of points, balance, safety factors. */
package org.headroom.acoustics.rigging;
