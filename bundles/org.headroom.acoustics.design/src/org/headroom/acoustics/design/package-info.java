/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** A production as the acoustics see it: loudspeakers with their drive, audience, air, and what keeps them from being predicted. */
package org.headroom.acoustics.design;
