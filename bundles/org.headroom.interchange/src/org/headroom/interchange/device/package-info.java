/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Devices and types that a file names and a design does not have yet. */
package org.headroom.interchange.device;
