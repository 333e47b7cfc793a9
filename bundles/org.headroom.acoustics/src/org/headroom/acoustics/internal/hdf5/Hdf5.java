/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.hdf5;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An HDF5 file: superblocks 0 to 3 with addresses of 8 bytes, groups of the old and the new kind, attributes of numbers and text, data sets of numbers that are compact, contiguous, or in chunks
 * with deflate and shuffle.
 */
public final class Hdf5 {

    private static final int LINK_INFO = 0x02;
    private static final int LINK = 0x06;
    private static final int ATTRIBUTE = 0x0C;
    private static final int CONTINUATION = 0x10;
    private static final int SYMBOL_TABLE = 0x11;
    private static final int ATTRIBUTE_INFO = 0x15;

    /** A message of an object header. */
    record Message(int type, long at, int size) {
    }

    private final Hdf5Bytes bytes;
    private final long root;

    private Hdf5(Hdf5Bytes bytes, long root) {
        this.bytes = bytes;
        this.root = root;
    }

    /** Opens a file that was read into memory. */
    public static Hdf5 of(byte[] file) throws Hdf5Exception {
        var bytes = new Hdf5Bytes(file);
        int version = bytes.u1(8);
        if (version > 3) {
            throw new Hdf5Exception("its superblock has a version that is not known: " + version);
        }
        boolean old = version < 2;
        if (bytes.u1(old ? 13 : 9) != 8 || bytes.u1(old ? 14 : 10) != 8) {
            throw new Hdf5Exception("its addresses are not 8 bytes long");
        }
        return new Hdf5(bytes, bytes.s8(old ? 24 + 32 + 8 + (version == 1 ? 4 : 0) : 36));
    }

    /** The data set of a name in the root group; empty when there is none. */
    public Optional<Hdf5Data> data(String name) throws Hdf5Exception {
        var address = links().get(name);
        return address == null ? Optional.empty() : Optional.of(Hdf5Data.of(bytes, messages(address)));
    }

    /** Text attributes of the root group, by name. */
    public Map<String, String> attributes() throws Hdf5Exception {
        return attributes(root);
    }

    /** Text attributes of a data set in the root group, by name. */
    public Map<String, String> attributes(String name) throws Hdf5Exception {
        var address = links().get(name);
        return address == null ? Map.of() : attributes(address);
    }

    private Map<String, String> attributes(long object) throws Hdf5Exception {
        var all = new LinkedHashMap<String, String>();
        for (var message : messages(object)) {
            if (message.type() == ATTRIBUTE) {
                attribute(message.at(), all);
            } else if (message.type() == ATTRIBUTE_INFO) {
                long at = message.at() + 2 + ((bytes.u1(message.at() + 1) & 1) != 0 ? 2 : 0);
                if (bytes.s8(at) != Hdf5Bytes.UNDEFINED) {
                    for (long each : FractalHeap.objects(bytes, bytes.s8(at), bytes.s8(at + 8))) {
                        attribute(each, all);
                    }
                }
            }
        }
        return all;
    }

    private void attribute(long at, Map<String, String> all) throws Hdf5Exception {
        int version = bytes.u1(at);
        int nameSize = bytes.u2(at + 2);
        int typeSize = bytes.u2(at + 4);
        int spaceSize = bytes.u2(at + 6);
        long name = at + (version == 3 ? 9 : 8);
        long type = name + (version == 1 ? padded(nameSize) : nameSize);
        long data = type + (version == 1 ? padded(typeSize) + padded(spaceSize) : typeSize + spaceSize);
        var word = bytes.word(name);
        int kind = bytes.u1(type) & 0x0F;
        if (kind == 3) {
            all.put(word, bytes.text(data, (int) Math.min(bytes.u4(type + 4), 65_536)).replace("\0", "").strip());
        } else if (kind == 9) {
            all.put(word, global(data));
        }
    }

    /** Text of variable length, from the global heap. */
    private String global(long at) throws Hdf5Exception {
        long length = bytes.u4(at);
        long heap = bytes.s8(at + 4);
        long wanted = bytes.u4(at + 12);
        bytes.must(heap, "GCOL");
        long end = heap + bytes.s8(heap + 8);
        for (long object = heap + 16; object + 16 <= end;) {
            bytes.step();
            int index = bytes.u2(object);
            long size = bytes.s8(object + 8);
            if (index == wanted) {
                return bytes.text(object + 16, (int) Math.min(length, size)).strip();
            }
            if (index == 0 || size < 0) {
                break;
            }
            object += 16 + (size + 7) / 8 * 8;
        }
        return "";
    }

    private static int padded(int size) {
        return (size + 7) / 8 * 8;
    }

    /** Object headers of what lies in the root group, by name. */
    private Map<String, Long> links() throws Hdf5Exception {
        var links = new LinkedHashMap<String, Long>();
        for (var message : messages(root)) {
            switch (message.type()) {
                case SYMBOL_TABLE -> symbols(bytes.s8(message.at()), bytes.s8(message.at() + 8), links);
                case LINK -> link(message.at(), links);
                case LINK_INFO -> {
                    long at = message.at() + 2 + ((bytes.u1(message.at() + 1) & 1) != 0 ? 8 : 0);
                    if (bytes.s8(at) != Hdf5Bytes.UNDEFINED) {
                        for (long each : FractalHeap.objects(bytes, bytes.s8(at), bytes.s8(at + 8))) {
                            link(each, links);
                        }
                    }
                }
                default -> {
                    // nothing about links
                }
            }
        }
        return links;
    }

    private void link(long at, Map<String, Long> links) throws Hdf5Exception {
        int flags = bytes.u1(at + 1);
        long next = at + 2;
        boolean hard = true;
        if ((flags & 0x08) != 0) {
            hard = bytes.u1(next++) == 0;
        }
        next += (flags & 0x04) != 0 ? 8 : 0;
        next += (flags & 0x10) != 0 ? 1 : 0;
        int size = 1 << (flags & 3);
        int length = (int) Math.min(bytes.number(next, size), 65_536);
        next += size;
        if (hard) {
            links.put(bytes.text(next, length), bytes.s8(next + length));
        }
    }

    private void symbols(long node, long heap, Map<String, Long> links) throws Hdf5Exception {
        bytes.must(heap, "HEAP");
        long names = bytes.s8(heap + 24);
        tree(node, names, links);
    }

    private void tree(long node, long names, Map<String, Long> links) throws Hdf5Exception {
        if (bytes.is(node, "SNOD")) {
            bytes.step();
            int count = bytes.u2(node + 6);
            for (int i = 0; i < count; i++) {
                long entry = node + 8 + 40L * i;
                links.put(bytes.word(names + bytes.s8(entry)), bytes.s8(entry + 8));
            }
            return;
        }
        bytes.must(node, "TREE");
        int count = bytes.u2(node + 6);
        for (int i = 0; i < count; i++) {
            tree(bytes.s8(node + 24 + 8 + 16L * i), names, links);
        }
    }

    private List<Message> messages(long object) throws Hdf5Exception {
        var messages = new ArrayList<Message>();
        if (bytes.is(object, "OHDR")) {
            int flags = bytes.u1(object + 5);
            long at = object + 6 + ((flags & 0x20) != 0 ? 16 : 0) + ((flags & 0x10) != 0 ? 4 : 0);
            int size = 1 << (flags & 3);
            long length = bytes.number(at, size);
            newMessages(at + size, length, (flags & 4) != 0, messages);
        } else if (bytes.u1(object) == 1) {
            oldMessages(object + 16, bytes.u4(object + 8), messages);
        } else {
            throw new Hdf5Exception("there is no object where it says");
        }
        return messages;
    }

    private void oldMessages(long start, long length, List<Message> messages) throws Hdf5Exception {
        bytes.step();
        for (long at = start; at + 8 <= start + length;) {
            bytes.step();
            int type = bytes.u2(at);
            int size = bytes.u2(at + 2);
            if (type == CONTINUATION) {
                oldMessages(bytes.s8(at + 8), bytes.s8(at + 16), messages);
            } else {
                messages.add(new Message(type, at + 8, size));
            }
            at += 8 + size;
        }
    }

    private void newMessages(long start, long length, boolean ordered, List<Message> messages) throws Hdf5Exception {
        bytes.step();
        int head = ordered ? 6 : 4;
        for (long at = start; at + head <= start + length;) {
            bytes.step();
            int type = bytes.u1(at);
            int size = bytes.u2(at + 1);
            if (type == CONTINUATION) {
                long next = bytes.s8(at + head);
                bytes.must(next, "OCHK");
                newMessages(next + 4, bytes.s8(at + head + 8) - 8, ordered, messages);
            } else {
                messages.add(new Message(type, at + head, size));
            }
            at += head + size;
        }
    }
}
