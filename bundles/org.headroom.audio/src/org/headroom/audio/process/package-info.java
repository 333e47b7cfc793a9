/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What every processor of sound has in common. */
package org.headroom.audio.process;
