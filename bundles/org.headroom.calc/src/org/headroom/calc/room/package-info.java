/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rooms: reverberation, critical distance, speech transmission. */
package org.headroom.calc.room;
