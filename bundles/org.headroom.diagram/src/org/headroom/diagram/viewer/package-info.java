/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** A GEF viewer for large sheets: the scene is painted below the figures, and found through an index. */
package org.headroom.diagram.viewer;
