/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about analogue levels, impedances and balancing. */
package org.headroom.rules.level;
