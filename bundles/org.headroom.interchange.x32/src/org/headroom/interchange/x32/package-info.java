/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Scenes of Behringer X32 and Midas M32 consoles. After the published descriptions of their nodes and lines; not tested with a
 * console.
 */
package org.headroom.interchange.x32;
