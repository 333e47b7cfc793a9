/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32.osc;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.headroom.common.text.Messages;

import com.illposed.osc.BufferBytesReceiver;
import com.illposed.osc.OSCMessage;
import com.illposed.osc.OSCParseException;
import com.illposed.osc.OSCParser;
import com.illposed.osc.OSCSerializeException;
import com.illposed.osc.OSCSerializer;
import com.illposed.osc.OSCSerializerAndParserBuilder;

/**
 * Asks a console and tells it. What gets lost is asked and told again; what is told is read back. Answers of others, answers that
 * come late and datagrams that are no OSC are passed over. Blocks the thread; not safe for use by several threads.
 */
public final class ConsoleLink implements AutoCloseable {

    private static final Messages TEXT = Messages.of(ConsoleLink.class);
    private static final int LONGEST = 8192;
    private static final int LONGEST_LINE = 2048;
    private static final int NANOS = 1_000_000;
    /** Answers with texts only; nothing else goes to the parser, which would make room for as much as a stranger says. */
    private static final Pattern WANTED = Pattern.compile("(?:/xinfo\\x00\\x00|/?node\\x00+),s{1,8}\\x00");
    /** The address of answers lacks the stroke with which every address of OSC begins; both fill the same eight bytes. */
    private static final byte[] NODE = "/node\0\0\0".getBytes(StandardCharsets.US_ASCII);

    private final InetSocketAddress address;
    private final Patience patience;
    private final DatagramSocket socket;
    private final BufferBytesReceiver bytes = new BufferBytesReceiver(ByteBuffer.allocate(LONGEST));
    private final OSCSerializer serializer = new OSCSerializerAndParserBuilder().buildSerializer(bytes);
    private final OSCParser parser = new OSCSerializerAndParserBuilder().buildParser();

    /** @throws IOException when this machine cannot open a socket */
    public ConsoleLink(InetSocketAddress address, Patience patience) throws IOException {
        this.address = address;
        this.patience = patience;
        socket = new DatagramSocket();
        try {
            socket.connect(address);
        } catch (RuntimeException | Error e) {
            socket.close();
            throw e;
        }
    }

    /** Where the console is, as users read it. */
    public String title() {
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    /**
     * Who answers.
     *
     * @throws IOException when nobody does, or somebody else; the message says what to look at
     */
    public ConsoleIdentity identity() throws IOException {
        var answer = ask(new OSCMessage("/xinfo"), message -> message.getAddress().equals("/xinfo") && message.getArguments().size() >= 4
                ? Optional.of(message.getArguments()) : Optional.<List<Object>>empty())
                .orElseThrow(() -> new IOException(TEXT.text("silent", title(), patience.attempts())));
        var identity = new ConsoleIdentity(String.valueOf(answer.get(2)), String.valueOf(answer.get(1)), String.valueOf(answer.get(3)));
        if (!identity.isX32()) {
            throw new IOException(TEXT.text("other", title(), identity.model()));
        }
        return identity;
    }

    /**
     * The line of a node, as it stands in a scene, without its end.
     *
     * @param node address such as /ch/01/config
     * @return empty when the console does not answer, which also says that it has no such node
     */
    public Optional<String> line(String node) throws IOException {
        return ask(new OSCMessage("/node", List.of(node.substring(1))), message -> {
            if (!message.getAddress().equals("/node") || message.getArguments().isEmpty()) {
                return Optional.empty();
            }
            var line = String.valueOf(message.getArguments().get(0)).strip();
            return line.length() <= LONGEST_LINE && (line + " ").startsWith(node + " ") && line.indexOf('\n') < 0 ? Optional.of(line)
                    : Optional.empty();
        });
    }

    /**
     * Tells a line and reads it back.
     *
     * @param taken whether what is read back is as it should be
     * @return what the console holds in the end; empty when it does not answer any more
     */
    Optional<String> tell(String line, Predicate<String> taken) throws IOException {
        var node = line.substring(0, line.indexOf(' '));
        Optional<String> now = Optional.empty();
        for (int attempt = 0; attempt < patience.attempts() && now.filter(taken).isEmpty(); attempt++) {
            send(new OSCMessage("/", List.of(line)));
            now = line(node);
            if (now.isEmpty()) {
                return now;
            }
        }
        return now;
    }

    private <T> Optional<T> ask(OSCMessage question, Function<OSCMessage, Optional<T>> answer) throws IOException {
        for (int attempt = 0; attempt < patience.attempts(); attempt++) {
            send(question);
            long end = System.nanoTime() + patience.pause().toNanos();
            long left;
            while ((left = end - System.nanoTime()) > 0) {
                var heard = receive((int) Math.max(1, left / NANOS)).flatMap(answer);
                if (heard.isPresent()) {
                    return heard;
                }
            }
        }
        return Optional.empty();
    }

    private void send(OSCMessage message) throws IOException {
        bytes.clear();
        try {
            serializer.write(message);
        } catch (OSCSerializeException e) {
            throw new IOException(e);
        }
        var content = bytes.toByteArray();
        try {
            socket.send(new DatagramPacket(content, content.length));
        } catch (PortUnreachableException e) {
            // the answer to an earlier datagram: counts as no answer, for the console may be starting
        }
    }

    private Optional<OSCMessage> receive(int milliseconds) throws IOException {
        var packet = new DatagramPacket(new byte[LONGEST], LONGEST);
        try {
            socket.setSoTimeout(milliseconds);
            socket.receive(packet);
        } catch (SocketTimeoutException | PortUnreachableException e) {
            return Optional.empty();
        }
        return message(Arrays.copyOf(packet.getData(), packet.getLength()));
    }

    private Optional<OSCMessage> message(byte[] bytes) {
        if (!WANTED.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).lookingAt()) {
            return Optional.empty();
        }
        if (bytes[0] == 'n') {
            System.arraycopy(NODE, 0, bytes, 0, NODE.length);
        }
        try {
            return parser.convert(ByteBuffer.wrap(bytes)) instanceof OSCMessage message ? Optional.of(message) : Optional.empty();
        } catch (OSCParseException | RuntimeException e) {
            return Optional.empty(); // cut off, or no message behind a head that looked like one
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
