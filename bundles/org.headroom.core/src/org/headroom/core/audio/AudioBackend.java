/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

import java.io.IOException;
import java.util.List;

/**
 * A way to reach audio devices. Contributed at the extension point {@code org.headroom.core.audioBackends}. Has a
 * public constructor without parameters; is called from one background thread at a time.
 */
public interface AudioBackend {

    /**
     * The devices that can be reached now.
     *
     * @throws IOException when the system does not answer; the message says what to do
     */
    List<AudioDevice> devices() throws IOException;

    /**
     * Opens a device. Nothing is heard before {@link AudioStream#start()}.
     *
     * @param callback called by the audio thread for each block
     * @throws IOException when the device is gone, in use, or cannot do what is asked for; the message says which
     */
    AudioStream open(AudioRequest request, AudioCallback callback) throws IOException;
}
