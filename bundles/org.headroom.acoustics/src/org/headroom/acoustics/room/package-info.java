/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Statistical reverberation of a room, and speech in it. */
package org.headroom.acoustics.room;
