/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Plug-ins of others in this program: installing, taking away, and what is wrong with them. */
package org.headroom.plugins;
