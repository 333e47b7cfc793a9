/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The whole sheet, small, in the Outline view. */
package org.headroom.diagram.overview;
