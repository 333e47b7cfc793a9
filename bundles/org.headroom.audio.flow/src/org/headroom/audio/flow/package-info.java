/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The drawn signal flow as a graph that runs: what is on the sheet is what is heard. */
package org.headroom.audio.flow;
