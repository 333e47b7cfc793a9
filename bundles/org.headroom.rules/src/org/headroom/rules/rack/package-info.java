/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about what is mounted where. */
package org.headroom.rules.rack;
