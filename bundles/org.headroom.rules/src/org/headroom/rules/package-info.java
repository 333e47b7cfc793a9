/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Checks the meaning of designs: the checker that runs all contributed rules, and what the rules of Headroom share. */
package org.headroom.rules;
