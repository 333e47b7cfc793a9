/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Delays, whole and in parts of a frame. */
package org.headroom.audio.delay;
