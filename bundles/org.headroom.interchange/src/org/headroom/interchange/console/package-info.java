/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What every console holds of a production, apart from how its file is written. */
package org.headroom.interchange.console;
