/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Changes of the channel list, each one undoable step. */
package org.headroom.channels.edit;
