/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a room does: decay, clarity, intelligibility, background noise. */
package org.headroom.audio.measure.room;
