/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Sound between the audio thread and files: a ring without locks, a recorder, a player. */
package org.headroom.audio.stream;
