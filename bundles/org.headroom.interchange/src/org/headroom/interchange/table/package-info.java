/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tables that spreadsheets read and write. */
package org.headroom.interchange.table;
