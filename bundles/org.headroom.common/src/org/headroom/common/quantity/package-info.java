/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Numbers with their units, converted and written for people. */
package org.headroom.common.quantity;
