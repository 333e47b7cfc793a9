/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.hdf5;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes of a file with what has been spent of its budget: a hostile file may point in circles, but not for long. */
final class Hdf5Bytes {

    static final long UNDEFINED = -1;
    private static final int MOST_STEPS = 200_000;

    private final ByteBuffer bytes;
    private int steps;

    Hdf5Bytes(byte[] file) {
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Counts a step through the structure of the file. */
    void step() throws Hdf5Exception {
        if (++steps > MOST_STEPS) {
            throw new Hdf5Exception("its structure has no end");
        }
    }

    int at(long address) throws Hdf5Exception {
        if (address < 0 || address >= bytes.limit()) {
            throw new Hdf5Exception("it points outside itself");
        }
        return (int) address;
    }

    int u1(long address) throws Hdf5Exception {
        return bytes.get(check(address, 1)) & 0xFF;
    }

    int u2(long address) throws Hdf5Exception {
        return bytes.getShort(check(address, 2)) & 0xFFFF;
    }

    long u4(long address) throws Hdf5Exception {
        return bytes.getInt(check(address, 4)) & 0xFFFFFFFFL;
    }

    long s8(long address) throws Hdf5Exception {
        return bytes.getLong(check(address, 8));
    }

    /** An unsigned number of 1 to 8 bytes. */
    long number(long address, int size) throws Hdf5Exception {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | u1(address + i);
        }
        return value;
    }

    boolean is(long address, String signature) throws Hdf5Exception {
        return text(address, signature.length()).equals(signature);
    }

    void must(long address, String signature) throws Hdf5Exception {
        step();
        if (!is(address, signature)) {
            throw new Hdf5Exception("there is no " + signature + " where it says");
        }
    }

    String text(long address, int length) throws Hdf5Exception {
        return new String(copy(address, length), StandardCharsets.UTF_8);
    }

    /** Text up to a zero. */
    String word(long address) throws Hdf5Exception {
        int end = at(address);
        while (end < bytes.limit() && bytes.get(end) != 0) {
            end++;
        }
        return text(address, end - (int) address);
    }

    byte[] copy(long address, long length) throws Hdf5Exception {
        int from = check(address, length);
        var copy = new byte[(int) length];
        bytes.get(from, copy);
        return copy;
    }

    private int check(long address, long length) throws Hdf5Exception {
        if (address < 0 || length < 0 || length > bytes.limit() || address > bytes.limit() - length) {
            throw new Hdf5Exception("it points outside itself");
        }
        return (int) address;
    }
}
