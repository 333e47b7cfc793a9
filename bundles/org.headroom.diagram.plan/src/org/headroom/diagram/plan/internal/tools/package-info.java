/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tools that draw and place by mouse. */
package org.headroom.diagram.plan.internal.tools;
