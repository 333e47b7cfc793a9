/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import org.headroom.core.extension.FileTree;
import org.headroom.core.internal.catalogue.SignatureFile;

/** Signs packs with Ed25519 (RFC 8032), so that a user sees who made them and that nothing was changed since. */
public final class PackSigner {

    /** The file in a pack that holds its signature. */
    public static final String FILE = SignatureFile.NAME;

    private PackSigner() {
    }

    /** A fresh pair of keys. */
    public static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance(SignatureFile.ALGORITHM).generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text in which keys are kept: both in Base64, the private key first. */
    public static String write(KeyPair keys) {
        return encoded(keys.getPrivate().getEncoded()) + "\n" + encoded(keys.getPublic().getEncoded()) + "\n";
    }

    /**
     * Reads keys from what {@link #write} made.
     *
     * @throws IllegalArgumentException when the text holds no pair of keys
     */
    public static KeyPair read(String text) {
        var lines = text.strip().split("\\R");
        if (lines.length != 2) {
            throw new IllegalArgumentException("not two lines");
        }
        try {
            var keys = KeyFactory.getInstance(SignatureFile.ALGORITHM);
            return new KeyPair(keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines[1].strip()))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines[0].strip()))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * The content of the signature file of a pack, to be written as {@link #FILE} beside pack.yaml.
     *
     * @param name who signs, on one line
     */
    public static String sign(FileTree pack, String name, KeyPair keys) throws IOException {
        var signer = name.strip();
        if (signer.isEmpty() || signer.lines().count() > 1) {
            throw new IllegalArgumentException("a name on one line is wanted");
        }
        try {
            var signature = Signature.getInstance(SignatureFile.ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(SignatureFile.content(pack, signer));
            return new SignatureFile(signer, keys.getPublic(), signature.sign()).text();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
