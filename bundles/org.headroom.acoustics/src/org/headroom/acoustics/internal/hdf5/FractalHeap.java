/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.hdf5;

import java.util.ArrayList;
import java.util.List;

/** Where many links or attributes lie: a heap of objects of any size, found through a B-tree of version 2. */
final class FractalHeap {

    private static final int LINK_NAMES = 5;
    private static final int ATTRIBUTE_NAMES = 8;

    private final Hdf5Bytes bytes;
    private final long heap;
    private final int offsetSize;

    private FractalHeap(Hdf5Bytes bytes, long heap) throws Hdf5Exception {
        this.bytes = bytes;
        this.heap = heap;
        bytes.must(heap, "FRHP");
        if (bytes.u2(heap + 7) != 0) {
            throw new Hdf5Exception("its heap is compressed, which is not known here");
        }
        offsetSize = (bytes.u2(heap + 128) + 7) / 8;
    }

    private static int log2(long value) {
        return 63 - Long.numberOfLeadingZeros(Math.max(1, value));
    }

    /** Addresses of all objects that a tree names. */
    static List<Long> objects(Hdf5Bytes bytes, long heap, long tree) throws Hdf5Exception {
        return new FractalHeap(bytes, heap).all(tree);
    }

    private List<Long> all(long tree) throws Hdf5Exception {
        bytes.must(tree, "BTHD");
        int type = bytes.u1(tree + 5);
        if (type != LINK_NAMES && type != ATTRIBUTE_NAMES) {
            throw new Hdf5Exception("its tree has a kind that is not known: " + type);
        }
        int node = (int) Math.min(bytes.u4(tree + 6), 1 << 24);
        int record = bytes.u2(tree + 10);
        int depth = bytes.u2(tree + 12);
        if (depth > 1 || record < 8 || node < 64) {
            throw new Hdf5Exception("its tree is deeper than is known here");
        }
        var found = new ArrayList<Long>();
        long root = bytes.s8(tree + 16);
        if (root != Hdf5Bytes.UNDEFINED) {
            read(root, bytes.u2(tree + 24), depth, record, node, type, found);
        }
        return found;
    }

    private void read(long at, int count, int depth, int record, int node, int type, List<Long> found) throws Hdf5Exception {
        bytes.must(at, depth == 0 ? "BTLF" : "BTIN");
        for (int i = 0; i < count; i++) {
            found.add(object(at + 6 + (long) i * record + (type == LINK_NAMES ? 4 : 0)));
        }
        if (depth > 0) {
            int size = log2((node - 10) / record) / 8 + 1;
            long pointers = at + 6 + (long) count * record;
            for (int i = 0; i <= count; i++) {
                long pointer = pointers + (long) i * (8 + size);
                read(bytes.s8(pointer), (int) bytes.number(pointer + 8, size), 0, record, node, type, found);
            }
        }
    }

    /** The address of what an identifier stands for. */
    private long object(long id) throws Hdf5Exception {
        bytes.step();
        if ((bytes.u1(id) & 0x30) != 0) {
            throw new Hdf5Exception("an object of its heap lies outside it, which is not known here");
        }
        return place(bytes.number(id + 1, offsetSize));
    }

    private long place(long offset) throws Hdf5Exception {
        int rows = bytes.u2(heap + 140);
        long root = bytes.s8(heap + 132);
        return rows == 0 ? root + offset : inside(root, rows, offset);
    }

    private long inside(long block, int rows, long offset) throws Hdf5Exception {
        bytes.must(block, "FHIB");
        int width = bytes.u2(heap + 110);
        long start = bytes.s8(heap + 112);
        int directRows = log2(bytes.s8(heap + 120)) - log2(start) + 2;
        long entry = block + 13 + offsetSize;
        long before = 0;
        for (int row = 0; row < rows; row++) {
            long size = row == 0 ? start : start << (row - 1);
            for (int column = 0; column < width; column++) {
                if (offset < before + size) {
                    long child = bytes.s8(entry);
                    int inner = log2(size) - log2(start * width) + 1;
                    return row < directRows ? child + offset - before : inside(child, inner, offset - before);
                }
                before += size;
                entry += 8;
            }
        }
        throw new Hdf5Exception("an object lies outside its heap");
    }
}
