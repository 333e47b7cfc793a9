/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.headroom.common.text.Messages;
import org.headroom.core.command.UnusableCallException;

/**
 * How {@code check} was called.
 *
 * @param file the design
 * @param json whether the result is wanted as JSON
 */
record CheckCall(Path file, boolean json) {

    private static final Messages TEXTS = Messages.of(CheckCall.class);

    static CheckCall of(List<String> arguments, Path directory) throws UnusableCallException {
        String file = null;
        var format = "text";
        for (int i = 0; i < arguments.size(); i++) {
            var each = arguments.get(i);
            if (each.equals("--format") && i + 1 < arguments.size()) {
                format = arguments.get(++i);
            } else if (each.startsWith("--format=")) {
                format = each.substring("--format=".length());
            } else if (each.startsWith("--")) {
                throw new UnusableCallException(TEXTS.text("option.unknown", each));
            } else if (file == null) {
                file = each;
            } else {
                throw new UnusableCallException(TEXTS.text("arguments"));
            }
        }
        if (file == null) {
            throw new UnusableCallException(TEXTS.text("arguments"));
        }
        if (!format.equals("text") && !format.equals("json")) {
            throw new UnusableCallException(TEXTS.text("format.unknown", format));
        }
        return new CheckCall(path(file, directory), format.equals("json"));
    }

    private static Path path(String file, Path directory) throws UnusableCallException {
        try {
            return directory.resolve(file);
        } catch (InvalidPathException e) {
            throw new UnusableCallException(TEXTS.text("file.unreadable", file), e);
        }
    }
}
