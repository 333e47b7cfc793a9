/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.PackSignature;
import org.headroom.core.extension.FileTree;

/**
 * The signature of a pack as it stands in its file: four lines, a word and a value each. What is signed is the name of the signer and the SHA-256 of every other file with its path.
 *
 * @param name      who signed
 * @param key       Ed25519
 * @param signature of {@link #content}
 */
public record SignatureFile(String name, PublicKey key, byte[] signature) {

    public static final String NAME = "pack.signature";
    public static final String ALGORITHM = "Ed25519";

    private static final String FORMAT = "headroom-signature: 1";
    private static final String BY = "signed-by: ";
    private static final String KEY = "key: ";
    private static final String SIGNATURE = "signature: ";
    private static final int MAX_BYTES = 4096;
    private static final int LINES = 4;

    /** Whether and by whom a pack is signed. */
    static PackSignature of(FileTree pack, List<String> files) throws IOException {
        if (!files.contains(NAME)) {
            return new PackSignature.Unsigned();
        }
        try {
            var file = read(pack);
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(file.key);
            check.update(content(pack, file.name));
            return check.verify(file.signature) ? new PackSignature.Signed(file.name, file.fingerprint())
                    : broken("changed");
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return broken("unreadable-signature");
        }
    }

    private static PackSignature broken(String key) {
        return new PackSignature.Broken(Messages.of(SignatureFile.class).text(key));
    }

    private static SignatureFile read(FileTree pack) throws IOException, GeneralSecurityException {
        try (var in = pack.open(NAME)) {
            var lines = new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8).lines().toList();
            if (lines.size() != LINES || !lines.get(0).equals(FORMAT)) {
                throw new IllegalArgumentException(FORMAT);
            }
            var key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(value(lines.get(2), KEY))));
            return new SignatureFile(value(lines.get(1), BY), key, Base64.getDecoder().decode(value(lines.get(3), SIGNATURE)));
        }
    }

    private static String value(String line, String word) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException(word);
        }
        return line.substring(word.length());
    }

    /** What is signed. */
    public static byte[] content(FileTree pack, String name) throws IOException {
        var content = new StringBuilder(FORMAT).append('\n').append(name).append('\n');
        for (String file : pack.files()) {
            if (!file.equals(NAME)) {
                content.append(digest(pack, file)).append(' ').append(file).append('\n');
            }
        }
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(FileTree pack, String file) throws IOException {
        var digest = sha256();
        try (var in = pack.open(file)) {
            var buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String fingerprint() {
        return HexFormat.of().formatHex(sha256().digest(key.getEncoded()));
    }

    /** The file. */
    public String text() {
        var base64 = Base64.getEncoder();
        return String.join("\n", FORMAT, BY + name, KEY + base64.encodeToString(key.getEncoded()),
                SIGNATURE + base64.encodeToString(signature)) + "\n";
    }
}
