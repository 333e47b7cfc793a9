/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Checks the meaning of designs: the rules of Headroom and what they share. */
package org.headroom.rules;
