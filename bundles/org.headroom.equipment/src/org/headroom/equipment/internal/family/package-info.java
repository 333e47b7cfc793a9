/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Generic equipment with as many ports as the user asks for. */
package org.headroom.equipment.internal.family;
