/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.headroom.core.document.DocumentRequest;

/** The logo of a company on covers: a picture of moderate size that the user chose. */
public final class Logos {

    /** The option of a request that names the file of the logo. */
    public static final String OPTION = "logo";

    private static final Map<String, String> KINDS = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");
    private static final long LARGEST = 4 << 20;

    private Logos() {
    }

    /** The picture as the address of its data; empty when there is none, or it is of a kind or size that cannot be used. */
    public static Optional<String> address(DocumentRequest request) {
        try {
            var file = Optional.ofNullable(request.options().get(OPTION)).filter(name -> !name.isBlank()).map(Path::of);
            if (file.isEmpty() || !isUsable(file.get())) {
                return Optional.empty();
            }
            var data = Base64.getEncoder().encodeToString(Files.readAllBytes(file.get()));
            return Optional.of("data:" + KINDS.get(ending(file.get())) + ";base64," + data);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // a missing logo must not stop the papers
        }
    }

    /** Whether a file is there and is a picture that covers can show. */
    public static boolean isUsable(Path file) throws IOException {
        return Files.isRegularFile(file) && KINDS.containsKey(ending(file)) && Files.size(file) <= LARGEST;
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
