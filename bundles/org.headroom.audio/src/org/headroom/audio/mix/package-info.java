/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Gains, panorama and mixing matrices. */
package org.headroom.audio.mix;
