/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** A made-up system in place of hardware, to test what measures and what plays. */
package org.headroom.audio.loop;
