/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The signal flow of a production as a graph: what leads where, through cables, radio, networks and devices. Made anew from a snapshot; kept by nobody. */
package org.headroom.signal;
