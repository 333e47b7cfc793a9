/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.net;

import java.util.Map;

/** Names of network protocols as their owners write them. */
final class ProtocolNames {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("aes67", "AES67"), Map.entry("avb", "AVB"),
            Map.entry("blu-link", "BLU link"), Map.entry("dante", "Dante"), Map.entry("dx", "DX"), Map.entry("ethernet", "Ethernet"),
            Map.entry("green-go", "Green-GO"), Map.entry("l-net", "L-NET"), Map.entry("milan", "Milan"), Map.entry("oca", "OCA"),
            Map.entry("slink", "SLink"), Map.entry("ultranet", "Ultranet"));

    private ProtocolNames() {
    }

    /** The usual spelling; as it is in the data where none is known. */
    static String of(String protocol) {
        return NAMES.getOrDefault(protocol, protocol);
    }
}
