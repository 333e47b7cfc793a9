/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.balloon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.headroom.acoustics.internal.balloon.Aes56;
import org.headroom.acoustics.internal.balloon.ClfText;
import org.headroom.acoustics.internal.balloon.PolarTable;
import org.headroom.acoustics.internal.balloon.Sofa;

/**
 * Reads files of directivity data: SOFA FreeFieldDirectivityTF (AES69), sets of impulse responses named after AES56 in a folder or zip, CLF text (TAB), and polars as CSV. What a file is, its
 * first bytes tell. Hostile files end in an exception, never in exhausted memory: sizes are checked before anything is allocated.
 */
public final class Balloons {

    private static final long LARGEST = 512L << 20;

    private Balloons() {
    }

    /**
     * Reads a file or folder.
     *
     * @throws BalloonException when it is no such data, damaged, too large, or its poles disagree
     */
    public static Balloon read(Path file) throws BalloonException {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                return Aes56.folder(file);
            }
            if (Files.size(file) > LARGEST) {
                throw new BalloonException(name + ": more than 512 MB is not read.");
            }
            byte[] start;
            try (var in = Files.newInputStream(file)) {
                start = in.readNBytes(512);
            }
            var head = new String(start, StandardCharsets.ISO_8859_1);
            if (head.startsWith("\u0089HDF\r\n\u001a\n")) {
                return Sofa.read(name, Files.readAllBytes(file));
            }
            if (head.startsWith("PK")) {
                return Aes56.zip(file);
            }
            if (head.startsWith("EGLL") || name.toLowerCase(Locale.ROOT).endsWith(".gll")) {
                throw new BalloonException(name + ": GLL is a closed format. Export the data as text from the GLL viewer of its maker, or ask for SOFA.");
            }
            if (name.toLowerCase(Locale.ROOT).matches(".*\\.(cf1|cf2|clf)") && !head.contains("<CLF")) {
                throw new BalloonException(name + ": the binary form of CLF is not published. Ask for its text form (TAB), or for SOFA.");
            }
            if (head.contains("<CLF")) {
                return ClfText.read(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return PolarTable.read(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new BalloonException(name + ": no directivity data that is known here: SOFA, AES56, CLF text or CSV.", e);
        } catch (IOException e) {
            throw new BalloonException(name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
