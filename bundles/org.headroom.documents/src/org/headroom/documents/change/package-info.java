/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What differs between two states of a design, and how it is told. */
package org.headroom.documents.change;
