/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about amplifiers and what they drive. */
package org.headroom.rules.loudspeaker;
