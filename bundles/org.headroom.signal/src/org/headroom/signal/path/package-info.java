/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a signal passes: sockets, console channels and buses, and the hops between them with gain and delay. */
package org.headroom.signal.path;
