/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Audio devices that need no hardware. */
package org.headroom.audio.device;
