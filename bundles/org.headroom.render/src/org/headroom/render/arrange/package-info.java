/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where things go on a sheet: aligned, spread evenly, snapped to their neighbours, on free places. Plain geometry. */
package org.headroom.render.arrange;
