/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.show;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A console on the loopback network that loses datagrams both ways, answers twice, late or with rubbish, as the seed says. */
final class FakeConsole implements AutoCloseable {

    final Map<String, String> nodes = new ConcurrentHashMap<>();
    final AtomicInteger told = new AtomicInteger();
    final AtomicInteger asked = new AtomicInteger();
    final Set<String> locked = ConcurrentHashMap.newKeySet();
    volatile String model = "X32";
    volatile int diesAfter = Integer.MAX_VALUE;
    volatile byte[] lastRequest = {};
    private final DatagramSocket socket;
    private final Random random;
    private final double loss;
    private final Thread thread;
    private byte[] late;

    FakeConsole(long seed, double loss) throws IOException {
        this.loss = loss;
        random = new Random(seed);
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        for (int channel = 1; channel <= 32; channel++) {
            node("/ch/%02d/config", channel, "\"\" 1 OFF 0");
            node("/ch/%02d/grp", channel, "%00000000 %000000");
        }
        for (int index = 0; index < 128; index++) {
            node("/headamp/%03d", index, "+0.0 OFF");
        }
        for (int number = 1; number <= 16; number++) {
            node("/bus/%02d/config", number, "\"\" 1 OFF");
            node("/outputs/main/%02d", number, "0 POST OFF");
            if (number <= 6) {
                node("/mtx/%02d/config", number, "\"\" 1 OFF");
            }
            if (number <= 8) {
                node("/dca/%d/config", number, "\"\" 1 OFF");
            }
        }
        nodes.put("/main/st/config", "\"\" 1 OFF");
        nodes.put("/main/m/config", "\"\" 1 OFF");
        nodes.put("/config/routing/IN", "AN1-8 AN9-16 AN17-24 AN25-32");
        nodes.put("/config/userrout/in", "0" + " 0".repeat(31));
        thread = new Thread(this::serve, "console");
        thread.setDaemon(true);
        thread.start();
    }

    private void node(String address, int number, String values) {
        nodes.put(String.format(java.util.Locale.ROOT, address, number), values);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
    }

    Map<String, String> state() {
        return new TreeMap<>(nodes);
    }

    private void serve() {
        var packet = new DatagramPacket(new byte[8192], 8192);
        while (!socket.isClosed()) {
            try {
                packet.setLength(8192);
                socket.receive(packet);
                lastRequest = java.util.Arrays.copyOf(packet.getData(), packet.getLength());
                if (random.nextDouble() >= loss) {
                    hear(lastRequest, packet.getSocketAddress());
                }
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void hear(byte[] bytes, SocketAddress from) throws IOException {
        var parts = new String(bytes, StandardCharsets.UTF_8).split("\0+");
        if (asked.incrementAndGet() > diesAfter) {
            return;
        }
        if (parts[0].equals("/xinfo")) {
            answer(from, message("/xinfo", "127.0.0.1", "Desk", model, "4.06"));
        } else if (parts[0].equals("/node") && nodes.containsKey("/" + parts[2])) {
            answer(from, message("node", "/" + parts[2] + " " + nodes.get("/" + parts[2]) + "\n"));
        } else if (parts[0].equals("/")) {
            told.incrementAndGet();
            var line = parts[2].split(" ", 2);
            if (!locked.contains(line[0])) {
                nodes.put(line[0], line[1].replace(" +0.0 ", " +0 "));
            }
        }
    }

    private void answer(SocketAddress to, byte[] bytes) throws IOException {
        if (loss > 0 && random.nextInt(4) == 0) {
            var rubbish = new byte[random.nextInt(64)];
            random.nextBytes(rubbish);
            send(to, rubbish);
        }
        if (late != null) {
            send(to, late);
            late = null;
        }
        if (loss > 0 && random.nextInt(10) == 0) {
            late = bytes;
            return;
        }
        if (random.nextDouble() >= loss) {
            send(to, bytes);
        }
        if (loss > 0 && random.nextInt(5) == 0) {
            send(to, bytes);
        }
    }

    private void send(SocketAddress to, byte[] bytes) throws IOException {
        socket.send(new DatagramPacket(bytes, bytes.length, to));
    }

    static byte[] message(String address, String... texts) {
        var bytes = new ByteArrayOutputStream();
        padded(bytes, address);
        padded(bytes, "," + "s".repeat(texts.length));
        for (var text : texts) {
            padded(bytes, text);
        }
        return bytes.toByteArray();
    }

    private static void padded(ByteArrayOutputStream bytes, String text) {
        var written = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(written);
        bytes.writeBytes(new byte[4 - written.length % 4]);
    }

    @Override
    public void close() {
        socket.close();
        try {
            thread.join(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
