/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.javasound.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioBackend;
import org.headroom.core.audio.AudioCallback;
import org.headroom.core.audio.AudioDevice;
import org.headroom.core.audio.AudioRequest;
import org.headroom.core.audio.AudioStream;

/** The mixers of Java Sound that play or record. */
public final class JavaSoundBackend implements AudioBackend {

    private static final Messages TEXT = Messages.of(JavaSoundBackend.class);
    /** What a mixer that names no number of channels is taken to have. */
    private static final int UNTOLD_CHANNELS = 2;

    @Override
    public List<AudioDevice> devices() {
        var devices = new ArrayList<AudioDevice>();
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            var mixer = AudioSystem.getMixer(info);
            int inputs = channels(mixer.getTargetLineInfo(), TargetDataLine.class);
            int outputs = channels(mixer.getSourceLineInfo(), SourceDataLine.class);
            if (inputs + outputs > 0) {
                devices.add(new AudioDevice(info.getName(), info.getDescription(), inputs, outputs, List.of()));
            }
        }
        return devices;
    }

    private static int channels(Line.Info[] lines, Class<?> kind) {
        return Arrays.stream(lines).filter(line -> line instanceof DataLine.Info && kind.isAssignableFrom(line.getLineClass()))
                .flatMap(line -> Arrays.stream(((DataLine.Info) line).getFormats())).mapToInt(AudioFormat::getChannels)
                .map(channels -> channels == AudioSystem.NOT_SPECIFIED ? UNTOLD_CHANNELS : channels).max().orElse(0);
    }

    @Override
    public AudioStream open(AudioRequest request, AudioCallback callback) throws IOException {
        var info = Arrays.stream(AudioSystem.getMixerInfo()).filter(each -> each.getName().equals(request.deviceId())).findFirst()
                .orElseThrow(() -> new IOException(TEXT.text("unknown", request.deviceId())));
        try {
            return JavaSoundStream.open(AudioSystem.getMixer(info), request, callback);
        } catch (LineUnavailableException | IllegalArgumentException e) {
            throw new IOException(TEXT.text("refused", request.deviceId(), e.getMessage()), e);
        }
    }
}
