/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The supply of a source as a one-line diagram. */
package org.headroom.power.oneline;
