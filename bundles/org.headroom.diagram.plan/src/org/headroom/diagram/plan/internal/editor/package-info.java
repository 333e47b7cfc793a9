/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The editor of the loudspeaker plan. */
package org.headroom.diagram.plan.internal.editor;
