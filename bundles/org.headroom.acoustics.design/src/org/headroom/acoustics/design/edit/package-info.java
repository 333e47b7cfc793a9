/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Changes to venues and placements, templates of venues, and assistants that propose settings. */
package org.headroom.acoustics.design.edit;
