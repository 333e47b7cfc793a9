/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The drawing as a value: immutable shapes and texts in pixels at 100 % (96 to the inch), coloured by role. */
package org.headroom.render.scene;
