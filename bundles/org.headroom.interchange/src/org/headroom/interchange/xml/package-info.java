/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** XML of strangers. */
package org.headroom.interchange.xml;
