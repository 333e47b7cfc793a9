/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about what is plugged into what: outputs, sockets, directions, signals, connectors. */
package org.headroom.rules.connection;
