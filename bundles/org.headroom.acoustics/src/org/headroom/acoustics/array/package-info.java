/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where the cabinets of arrays hang and how they are set: geometry, splay, groups of subwoofers, delay towers. */
package org.headroom.acoustics.array;
