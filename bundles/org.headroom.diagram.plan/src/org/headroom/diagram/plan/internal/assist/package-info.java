/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Dialogs and assistants of the loudspeaker plan. */
package org.headroom.diagram.plan.internal.assist;
