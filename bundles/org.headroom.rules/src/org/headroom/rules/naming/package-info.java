/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about names and numbers, so that every label is there once. */
package org.headroom.rules.naming;
