/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Follows a signal from a microphone to every loudspeaker and back, and tells where it gets lost. */
package org.headroom.trace;
