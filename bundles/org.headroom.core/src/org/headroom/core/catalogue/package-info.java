/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The catalogue of equipment: data packs, their layers, search, and the snapshots of types that a design keeps. */
package org.headroom.core.catalogue;
