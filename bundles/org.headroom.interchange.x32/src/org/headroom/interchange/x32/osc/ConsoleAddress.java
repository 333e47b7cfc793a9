/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32.osc;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

import org.headroom.common.text.Messages;

/** Where a console is on the network. */
public final class ConsoleAddress {

    /** Port of X32 and M32. */
    public static final int PORT = 10023;
    private static final Messages TEXT = Messages.of(ConsoleAddress.class);
    private static final Pattern HOST_AND_PORT = Pattern.compile("\\[?([^\\[\\]\\s]+?)]?(?::(\\d{1,5}))?");

    private ConsoleAddress() {
    }

    /**
     * An address as users write it: 192.168.0.64, console.local, 192.168.0.64:10023 or [fe80::1]:10023. A name is looked up, which
     * may take seconds.
     *
     * @throws UnknownHostException when it is no address or the name is not known; the message says what to do
     */
    public static InetSocketAddress of(String written) throws UnknownHostException {
        var text = written.strip();
        var bare = text.chars().filter(letter -> letter == ':').count() > 1 && !text.startsWith("[") ? "[" + text + "]" : text;
        var parts = HOST_AND_PORT.matcher(bare);
        int port = parts.matches() && parts.group(2) != null ? Integer.parseInt(parts.group(2)) : PORT;
        if (!parts.matches() || port < 1 || port > 65535) {
            throw new UnknownHostException(TEXT.text("address.wrong", written));
        }
        try {
            return new InetSocketAddress(InetAddress.getByName(parts.group(1)), port);
        } catch (UnknownHostException e) {
            throw new UnknownHostException(TEXT.text("address.unknown", parts.group(1)));
        }
    }
}
