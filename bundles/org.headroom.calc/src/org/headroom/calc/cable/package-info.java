/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Loudspeaker cables and constant-voltage lines. SI units; lengths are one way. */
package org.headroom.calc.cable;
