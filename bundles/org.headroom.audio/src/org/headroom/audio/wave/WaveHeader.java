/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.wave;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.headroom.common.text.Messages;

/**
 * Where the samples of a WAV (Microsoft, Multimedia Data Standards Update, 1994) or RF64 file (EBU Tech 3306) lie.
 *
 * @param dataStart byte of the first sample
 * @param frames    whole frames that are there
 * @param cutOff    whether the header promises more, or was never finished
 */
record WaveHeader(WaveFormat format, long dataStart, long frames, boolean cutOff) {

    private static final Messages TEXT = Messages.of(WaveHeader.class);
    private static final long UNKNOWN = 0xffffffffL;
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xfffe;

    static WaveHeader read(Path path, FileChannel file) throws IOException {
        long size = file.size();
        if (size == 0) {
            throw new WaveException(path, TEXT.text("empty"));
        }
        var start = bytes(path, file, 0, 12);
        var form = text(start, 0);
        if (!(form.equals("RIFF") || form.equals("RF64")) || !text(start, 8).equals("WAVE")) {
            throw new WaveException(path, TEXT.text("other"));
        }
        WaveFormat format = null;
        long longData = -1;
        for (long at = 12; at + 8 <= size;) {
            var head = bytes(path, file, at, 8);
            var id = text(head, 0);
            long length = head.getInt(4) & UNKNOWN;
            if (id.equals("ds64") && length >= 16) {
                longData = bytes(path, file, at + 8, 16).getLong(8);
            } else if (id.equals("fmt ")) {
                format = format(path, bytes(path, file, at + 8, (int) Math.clamp(length, 16, 40)));
            } else if (id.equals("data")) {
                if (format == null) {
                    throw new WaveException(path, TEXT.text("formatless"));
                }
                long promised = length == UNKNOWN && longData >= 0 ? longData : length;
                long there = size - at - 8;
                boolean open = promised == 0 || promised == UNKNOWN;
                long used = open ? there : Math.min(promised, there);
                return new WaveHeader(format, at + 8, used / format.frameBytes(), promised > there || open && there > 0);
            }
            at += 8 + length + (length & 1);
        }
        throw new WaveException(path, TEXT.text("dataless"));
    }

    private static WaveFormat format(Path path, ByteBuffer chunk) throws WaveException {
        int tag = chunk.getShort(0) & 0xffff;
        int channels = chunk.getShort(2) & 0xffff;
        int rate = chunk.getInt(4);
        int block = chunk.getShort(12) & 0xffff;
        int bits = chunk.getShort(14) & 0xffff;
        if (tag == EXTENSIBLE && chunk.capacity() >= 26) {
            tag = chunk.getShort(24) & 0xffff;
        }
        if (channels < 1 || channels > WaveFormat.MOST_CHANNELS || rate < 1) {
            throw new WaveException(path, TEXT.text("impossible", channels, rate));
        }
        var sample = sample(path, tag, bits);
        if (block != channels * sample.bytes()) {
            throw new WaveException(path, TEXT.text("block", block, channels, bits));
        }
        return new WaveFormat(channels, rate, sample);
    }

    private static SampleType sample(Path path, int tag, int bits) throws WaveException {
        for (SampleType each : SampleType.values()) {
            if (tag == (each.floating() ? FLOAT : PCM) && bits == each.bytes() * 8) {
                return each;
            }
        }
        throw new WaveException(path, TEXT.text("coding", tag, bits));
    }

    private static ByteBuffer bytes(Path path, FileChannel file, long at, int count) throws IOException {
        var bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new WaveException(path, TEXT.text("short"));
            }
        }
        return bytes;
    }

    private static String text(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.US_ASCII);
    }
}
