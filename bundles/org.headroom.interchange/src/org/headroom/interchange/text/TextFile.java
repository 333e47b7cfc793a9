/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.headroom.common.text.Messages;

/**
 * A text file as another program wrote it: UTF-8 with or without a mark, UTF-16 with a mark, else Latin-1; lines end with LF, CRLF
 * or CR.
 *
 * @param name    of the file
 * @param text    without a byte order mark, lines separated by LF
 * @param charset in which it was read
 * @param hash    SHA-256 of its bytes, in hexadecimal
 */
public record TextFile(String name, String text, Charset charset, String hash) {

    /** Far more than any format of a console holds; a larger file is something else. */
    public static final int LARGEST = 8 << 20;

    private static final Messages TEXT = Messages.of(TextFile.class);
    private static final char MARK = '\uFEFF';

    /**
     * Reads a file of at most {@link #LARGEST} bytes.
     *
     * @throws IOException when it is missing, too large, or no text; the message names the file, the reason and what to do
     */
    public static TextFile read(Path file) throws IOException {
        var bytes = bytes(file, LARGEST);
        var name = String.valueOf(file.getFileName());
        var charset = charset(bytes);
        var text = new String(bytes, charset);
        if (!text.isEmpty() && text.charAt(0) == MARK) {
            text = text.substring(1);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IOException(TEXT.text("binary", name));
        }
        return new TextFile(name, text.replace("\r\n", "\n").replace('\r', '\n'), charset, hash(bytes));
    }

    /** Refuses what is no file, and a file that is larger than it may be. */
    public static void checkSize(Path file, int largest) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(TEXT.text(Files.exists(file) ? "noFile" : "missing", file));
        }
        if (Files.size(file) > largest) {
            throw new IOException(TEXT.text("large", file, largest >> 20));
        }
    }

    /** All bytes of a file that is not larger than it may be. */
    public static byte[] bytes(Path file, int largest) throws IOException {
        checkSize(file, largest);
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(largest + 1);
        } catch (IOException e) {
            throw new IOException(TEXT.text("unreadable", file, String.valueOf(e.getMessage())), e);
        }
        if (bytes.length > largest) {
            throw new IOException(TEXT.text("large", file, largest >> 20));
        }
        return bytes;
    }

    /** Its lines, without line ends; an end of line behind the last one begins no further line. */
    public List<String> lines() {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal. */
    public static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
