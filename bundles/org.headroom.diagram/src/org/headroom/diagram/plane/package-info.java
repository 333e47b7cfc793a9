/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What lies where on a sheet: painting and hit testing that do not grow with the whole drawing. */
package org.headroom.diagram.plane;
