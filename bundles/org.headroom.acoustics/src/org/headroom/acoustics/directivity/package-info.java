/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How much a loudspeaker radiates into each direction. */
package org.headroom.acoustics.directivity;
