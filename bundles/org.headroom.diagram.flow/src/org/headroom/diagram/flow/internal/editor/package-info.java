/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The editor of signal-flow sheets in the workbench. */
package org.headroom.diagram.flow.internal.editor;
