/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** A signal-flow sheet as items of a plane, made from the scene that paper is drawn from. */
package org.headroom.diagram.flow.internal.picture;
