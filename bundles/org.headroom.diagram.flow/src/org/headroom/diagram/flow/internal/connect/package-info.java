/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Connecting on the sheet: cables drawn from port to port, their ends, their ways and their bundles. */
package org.headroom.diagram.flow.internal.connect;
