/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The graph of what flows where, compiled to a plan, and the engine that runs it. */
package org.headroom.audio.graph;
