/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Coverage as drawings: colour over the plan, with a scale, contours and what it is written on it. */
package org.headroom.acoustics.design.picture;
