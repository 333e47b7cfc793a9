/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.hdf5;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.headroom.acoustics.internal.hdf5.Hdf5.Message;

/** A data set of numbers. */
public final class Hdf5Data {

    private static final long MOST_VALUES = 40_000_000;
    private static final int DEFLATE = 1;
    private static final int SHUFFLE = 2;
    private static final int FLETCHER = 3;

    private final Hdf5Bytes bytes;
    private long[] sizes = new long[0];
    private boolean floating;
    private boolean signed;
    private boolean big;
    private int width;
    private int[] filters = new int[0];
    private Message layout;

    private Hdf5Data(Hdf5Bytes bytes) {
        this.bytes = bytes;
    }

    static Hdf5Data of(Hdf5Bytes bytes, List<Message> messages) throws Hdf5Exception {
        var data = new Hdf5Data(bytes);
        for (var message : messages) {
            switch (message.type()) {
                case 0x01 -> data.space(message.at());
                case 0x03 -> data.type(message.at());
                case 0x08 -> data.layout = message;
                case 0x0B -> data.filters(message.at());
                default -> {
                    // fill values, times, attributes
                }
            }
        }
        if (data.layout == null || data.width == 0) {
            throw new Hdf5Exception("an object is no data set of numbers");
        }
        return data;
    }

    private void space(long at) throws Hdf5Exception {
        int version = bytes.u1(at);
        int rank = bytes.u1(at + 1);
        if (rank > 8) {
            throw new Hdf5Exception("a data set has " + rank + " dimensions");
        }
        sizes = new long[rank];
        long product = 1;
        for (int i = 0; i < rank; i++) {
            sizes[i] = bytes.s8(at + (version == 1 ? 8 : 4) + 8L * i);
            if (sizes[i] < 0 || sizes[i] > MOST_VALUES || (product *= Math.max(1, sizes[i])) > MOST_VALUES) {
                throw new Hdf5Exception("a data set has more than " + MOST_VALUES + " values");
            }
        }
    }

    private void type(long at) throws Hdf5Exception {
        int kind = bytes.u1(at) & 0x0F;
        width = kind > 1 ? 0 : (int) bytes.u4(at + 4);
        floating = kind == 1;
        big = (bytes.u1(at + 1) & 1) != 0;
        signed = (bytes.u1(at + 1) & 8) != 0;
        boolean known = floating ? width == 4 || width == 8 : width == 1 || width == 2 || width == 4 || width == 8;
        if (kind <= 1 && !known) {
            throw new Hdf5Exception("a data set has numbers of " + width + " bytes");
        }
    }

    private void filters(long start) throws Hdf5Exception {
        int version = bytes.u1(start);
        filters = new int[Math.min(16, bytes.u1(start + 1))];
        long at = start + (version == 1 ? 8 : 2);
        for (int i = 0; i < filters.length; i++) {
            filters[i] = bytes.u2(at);
            boolean named = version == 1 || filters[i] >= 256;
            int name = named ? bytes.u2(at + 2) : 0;
            long counts = at + (named ? 6 : 4);
            int values = bytes.u2(counts);
            at = counts + 2 + (version == 1 ? (name + 7) / 8 * 8 : name) + 4L * values + (version == 1 && values % 2 == 1 ? 4 : 0);
            if (filters[i] != DEFLATE && filters[i] != SHUFFLE && filters[i] != FLETCHER) {
                throw new Hdf5Exception("a data set is packed in a way that is not known: filter " + filters[i]);
            }
        }
    }

    /** Lengths of its dimensions; none for a single value. */
    public int[] sizes() {
        return Arrays.stream(sizes).mapToInt(each -> (int) each).toArray();
    }

    private int count() {
        return (int) Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
    }

    /** All values, the last dimension fastest. */
    public double[] values() throws Hdf5Exception {
        int version = bytes.u1(layout.at());
        int kind = bytes.u1(layout.at() + 1);
        if (version != 3 && version != 4 || kind > 2) {
            throw new Hdf5Exception("a data set is laid out in a way that is not known: version " + version);
        }
        int count = count();
        long at = layout.at() + 2;
        return switch (kind) {
            case 0 -> numbers(bytes.copy(at + 2, (long) count * width), count);
            case 1 -> bytes.s8(at) == Hdf5Bytes.UNDEFINED ? new double[count] : numbers(bytes.copy(bytes.s8(at), (long) count * width), count);
            default -> version == 3 ? chunks(at) : single(at);
        };
    }

    private double[] chunks(long at) throws Hdf5Exception {
        int rank = bytes.u1(at) - 1;
        if (rank != sizes.length) {
            throw new Hdf5Exception("a data set and its chunks have other dimensions");
        }
        var chunk = new long[rank];
        long product = 1;
        for (int i = 0; i < rank; i++) {
            chunk[i] = bytes.u4(at + 9 + 4L * i);
            if (chunk[i] < 1 || (product *= chunk[i]) > MOST_VALUES) {
                throw new Hdf5Exception("a chunk is too large");
            }
        }
        var target = new double[count()];
        long tree = bytes.s8(at + 1);
        if (tree != Hdf5Bytes.UNDEFINED) {
            tree(tree, chunk, (int) product, target);
        }
        return target;
    }

    private void tree(long node, long[] chunk, int values, double[] target) throws Hdf5Exception {
        bytes.must(node, "TREE");
        int level = bytes.u1(node + 5);
        int count = bytes.u2(node + 6);
        long key = 8 + 8L * (chunk.length + 1);
        for (int i = 0; i < count; i++) {
            long at = node + 24 + i * (key + 8);
            long child = bytes.s8(at + key);
            if (level > 0) {
                tree(child, chunk, values, target);
            } else {
                bytes.step();
                var from = new long[chunk.length];
                for (int d = 0; d < from.length; d++) {
                    from[d] = bytes.s8(at + 8 + 8L * d);
                }
                place(numbers(unpacked(bytes.copy(child, bytes.u4(at)), values * width, bytes.u4(at + 4)), values), from, chunk, target);
            }
        }
    }

    /** A data set of one chunk, as version 4 lays it out. */
    private double[] single(long at) throws Hdf5Exception {
        int flags = bytes.u1(at);
        int rank = bytes.u1(at + 1);
        int size = bytes.u1(at + 2);
        var chunk = new long[rank - 1];
        long product = 1;
        for (int i = 0; i < chunk.length; i++) {
            chunk[i] = bytes.number(at + 3 + (long) i * size, size);
            if (chunk[i] < 1 || (product *= chunk[i]) > MOST_VALUES) {
                throw new Hdf5Exception("a chunk is too large");
            }
        }
        long next = at + 3 + (long) rank * size;
        if (bytes.u1(next) != 1 || chunk.length != sizes.length) {
            throw new Hdf5Exception("its chunks are indexed in a way that is not known; save it with an older version of HDF5");
        }
        next++;
        long length = product * width;
        long mask = 0;
        if ((flags & 2) != 0) {
            length = bytes.s8(next);
            mask = bytes.u4(next + 8);
            next += 12;
        }
        var target = new double[count()];
        place(numbers(unpacked(bytes.copy(bytes.s8(next), length), (int) product * width, mask), (int) product), new long[chunk.length], chunk,
                target);
        return target;
    }

    private byte[] unpacked(byte[] packed, int size, long mask) throws Hdf5Exception {
        var data = packed;
        for (int i = filters.length - 1; i >= 0; i--) {
            if ((mask >> i & 1) == 0) {
                data = switch (filters[i]) {
                    case FLETCHER -> Arrays.copyOf(data, Math.max(0, data.length - 4));
                    case SHUFFLE -> unshuffled(data);
                    default -> inflated(data, size);
                };
            }
        }
        if (data.length < size) {
            throw new Hdf5Exception("a chunk is shorter than it says");
        }
        return data;
    }

    private static byte[] inflated(byte[] packed, int size) throws Hdf5Exception {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var data = new byte[size + 4];
            int done = 0;
            while (!inflater.finished() && done < data.length) {
                int more = inflater.inflate(data, done, data.length - done);
                if (more == 0) {
                    break;
                }
                done += more;
            }
            return Arrays.copyOf(data, done);
        } catch (DataFormatException e) {
            throw new Hdf5Exception("a chunk cannot be unpacked");
        } finally {
            inflater.end();
        }
    }

    private byte[] unshuffled(byte[] data) {
        int count = data.length / width;
        var plain = data.clone();
        for (int i = 0; i < count; i++) {
            for (int b = 0; b < width; b++) {
                plain[i * width + b] = data[b * count + i];
            }
        }
        return plain;
    }

    private double[] numbers(byte[] data, int count) {
        var buffer = ByteBuffer.wrap(data).order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        var values = new double[count];
        for (int i = 0; i < count; i++) {
            int at = i * width;
            if (floating) {
                values[i] = width == 4 ? buffer.getFloat(at) : buffer.getDouble(at);
            } else {
                values[i] = switch (width) {
                    case 1 -> signed ? buffer.get(at) : buffer.get(at) & 0xFF;
                    case 2 -> signed ? buffer.getShort(at) : buffer.getShort(at) & 0xFFFF;
                    case 4 -> signed ? buffer.getInt(at) : buffer.getInt(at) & 0xFFFFFFFFL;
                    default -> buffer.getLong(at);
                };
            }
        }
        return values;
    }

    /** Puts a chunk where it belongs; what hangs over the edge falls away. */
    private void place(double[] values, long[] from, long[] chunk, double[] target) {
        var at = new long[chunk.length];
        for (double value : values) {
            long index = 0;
            boolean within = true;
            for (int d = 0; d < at.length; d++) {
                long place = from[d] + at[d];
                within &= place >= 0 && place < sizes[d];
                index = index * sizes[d] + place;
            }
            if (within) {
                target[(int) index] = value;
            }
            for (int d = at.length - 1; d >= 0 && ++at[d] == chunk[d]; d--) {
                at[d] = 0;
            }
        }
    }
}
