/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What Headroom promises about its API. */
package org.headroom.common.api;
