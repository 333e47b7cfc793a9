/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the energy of a programme is spread over frequency. */
package org.headroom.acoustics.programme;
