/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The one channel list as the band, the stage, each console and each recorder see it. */
package org.headroom.channels.view;
