/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about the equipment data that a production keeps. */
package org.headroom.rules.device;
