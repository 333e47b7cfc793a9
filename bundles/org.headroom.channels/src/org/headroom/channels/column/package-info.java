/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What can be said about an input or output, as columns of a table: read as text, checked and written from text. */
package org.headroom.channels.column;
