/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What may be connected to what, why not, and with which cable. Nothing here changes a design. */
package org.headroom.core.connection;
