/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Sound files: WAV and RF64, read and written so that a file that was cut off still opens. */
package org.headroom.audio.wave;
