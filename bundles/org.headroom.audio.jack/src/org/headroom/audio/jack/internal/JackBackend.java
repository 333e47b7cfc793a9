/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.jack.internal;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;

import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioBackend;
import org.headroom.core.audio.AudioCallback;
import org.headroom.core.audio.AudioDevice;
import org.headroom.core.audio.AudioRequest;
import org.headroom.core.audio.AudioStream;
import org.jaudiolibs.jnajack.Jack;
import org.jaudiolibs.jnajack.JackClient;
import org.jaudiolibs.jnajack.JackException;
import org.jaudiolibs.jnajack.JackOptions;
import org.jaudiolibs.jnajack.JackPortFlags;
import org.jaudiolibs.jnajack.JackPortType;
import org.jaudiolibs.jnajack.JackStatus;

/** The server that runs is one device; its physical ports are the channels. */
public final class JackBackend implements AudioBackend {

    static final String DEVICE = "server";
    private static final Messages TEXT = Messages.of(JackBackend.class);

    @Override
    public List<AudioDevice> devices() throws IOException {
        var client = client();
        try {
            int inputs = ports(client, JackPortFlags.JackPortIsOutput).length;
            int outputs = ports(client, JackPortFlags.JackPortIsInput).length;
            return List.of(new AudioDevice(DEVICE, TEXT.text("server"), inputs, outputs, List.of((double) client.getSampleRate())));
        } catch (JackException e) {
            throw new IOException(TEXT.text("unanswered", e.getMessage()), e);
        } finally {
            client.close();
        }
    }

    @Override
    public AudioStream open(AudioRequest request, AudioCallback callback) throws IOException {
        if (!request.deviceId().equals(DEVICE)) {
            throw new IOException(TEXT.text("unknown", request.deviceId()));
        }
        var client = client();
        try {
            return JackStream.open(client, request, callback);
        } catch (JackException | IOException e) {
            client.close();
            throw e instanceof IOException io ? io : new IOException(TEXT.text("unanswered", e.getMessage()), e);
        }
    }

    /** The physical ports; a port that gives sound is an output of the server and an input of ours. */
    static String[] ports(JackClient client, JackPortFlags direction) throws JackException {
        return Jack.getInstance().getPorts(client, "", JackPortType.AUDIO, EnumSet.of(direction, JackPortFlags.JackPortIsPhysical));
    }

    private static JackClient client() throws IOException {
        try {
            return Jack.getInstance().openClient("Headroom", EnumSet.of(JackOptions.JackNoStartServer), EnumSet.noneOf(JackStatus.class));
        } catch (JackException | LinkageError e) {
            throw new IOException(TEXT.text("noServer"), e);
        }
    }
}
