/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What an export lost, and what an import would do. */
package org.headroom.interchange.report;
