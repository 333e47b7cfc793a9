/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.wave;

import java.io.IOException;
import java.nio.file.Path;

/** A file is no sound file, or of a kind that cannot be read. The message names the file, the reason and the remedy. */
public final class WaveException extends IOException {

    private static final long serialVersionUID = 1L;

    WaveException(Path file, String reason) {
        super(file + ": " + reason);
    }
}
