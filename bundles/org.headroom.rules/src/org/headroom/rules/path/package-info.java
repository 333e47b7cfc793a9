/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is joined to what: connections, links inside devices, and the electrical nets and networks that they make. */
package org.headroom.rules.path;
