/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the venue is seen: from above, from the side, from the stage. */
package org.headroom.diagram.plan.internal.space;
