/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The font that Headroom carries with it, and how wide its texts are. */
package org.headroom.render.text;
