/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about cables themselves: length, kind, free ends. */
package org.headroom.rules.cable;
