/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about 48 V phantom power. */
package org.headroom.rules.phantom;
