/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Edit parts of the venue and what the mouse does with them. */
package org.headroom.diagram.plan.internal.parts;
