/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Turns a sheet of a production into a drawing: reads the model, changes nothing. */
package org.headroom.render.sheet;
