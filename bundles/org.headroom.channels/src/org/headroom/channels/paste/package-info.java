/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Text from spreadsheets, taken over after a preview of what would not fit. */
package org.headroom.channels.paste;
