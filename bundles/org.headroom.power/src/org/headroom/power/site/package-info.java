/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is measured on site before a supply is handed over. */
package org.headroom.power.site;
