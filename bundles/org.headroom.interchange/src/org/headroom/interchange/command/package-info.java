/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What commands that read into a design share. */
package org.headroom.interchange.command;
