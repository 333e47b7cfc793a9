/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How cables and channels are numbered, and what a new numbering would be. Nothing here changes a design. */
package org.headroom.core.numbering;
