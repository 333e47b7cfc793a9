/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Finds things in a production by what users call them. */
package org.headroom.core.find;
