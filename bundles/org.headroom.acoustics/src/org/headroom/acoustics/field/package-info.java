/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The direct sound of loudspeakers in free field. */
package org.headroom.acoustics.field;
