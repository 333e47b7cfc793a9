/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is drawn of the venue, its loudspeakers and their coverage. */
package org.headroom.diagram.plan.internal.picture;
