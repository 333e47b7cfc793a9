/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

/** What is known of who made a pack. Unsigned packs may be used; the window marks them. */
public sealed interface PackSignature {

    /** No signature. */
    record Unsigned() implements PackSignature {
    }

    /**
     * Nothing was changed since it was signed. Who holds the key is not known from the signature alone: compare the fingerprint with what the maker publishes.
     *
     * @param name        whom the signature names
     * @param fingerprint SHA-256 of the public key, hexadecimal
     */
    record Signed(String name, String fingerprint) implements PackSignature {
    }

    /**
     * The pack was changed after it was signed, or the signature cannot be read. Nothing of it may be used.
     *
     * @param reason for the user
     */
    record Broken(String reason) implements PackSignature {
    }
}
