/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.common.text.Messages;

/**
 * The arguments of a call, sorted into options and the rest. Options are {@code --name value} or {@code --name=value}, flags are
 * {@code --name}; what follows {@code --} is never an option.
 */
public final class CallArguments {

    /** The option of every command that can give JSON. */
    public static final String FORMAT = "format";

    private static final Messages TEXT = Messages.of(CallArguments.class);

    private final CommandCall call;
    private final List<String> positional = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> flags = new LinkedHashSet<>();

    private CallArguments(CommandCall call) {
        this.call = call;
    }

    /**
     * Sorts the arguments of a call.
     *
     * @param options names of the options that take a value, without hyphens
     * @param flags   names of the options that take none
     * @throws UnusableCallException when an option is unknown or lacks its value
     */
    public static CallArguments of(CommandCall call, Set<String> options, Set<String> flags) throws UnusableCallException {
        var sorted = new CallArguments(call);
        boolean onlyRest = false;
        for (var rest = call.arguments().iterator(); rest.hasNext();) {
            var argument = rest.next();
            if (onlyRest || !argument.startsWith("--")) {
                sorted.positional.add(argument);
            } else if (argument.equals("--")) {
                onlyRest = true;
            } else {
                int equals = argument.indexOf('=');
                var name = argument.substring(2, equals < 0 ? argument.length() : equals);
                if (flags.contains(name) && equals < 0) {
                    sorted.flags.add(name);
                } else if (!options.contains(name)) {
                    throw new UnusableCallException(TEXT.text("option.unknown", argument));
                } else if (equals < 0 && !rest.hasNext()) {
                    throw new UnusableCallException(TEXT.text("option.value", argument));
                } else {
                    sorted.values.put(name, equals < 0 ? rest.next() : argument.substring(equals + 1));
                }
            }
        }
        return sorted;
    }

    /** What is no option, in order. */
    public List<String> rest() {
        return List.copyOf(positional);
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /** Whether one JSON document is asked for by {@code --format json}; {@code text} is the other format. */
    public boolean json() throws UnusableCallException {
        var format = value(FORMAT).orElse("text");
        if (!format.equals("json") && !format.equals("text")) {
            throw new UnusableCallException(TEXT.text("format.unknown", format));
        }
        return format.equals("json");
    }

    /** The file that stands at a place among what is no option, against the directory of the call. */
    public Path file(int index) throws UnusableCallException {
        if (index >= positional.size()) {
            throw new UnusableCallException(TEXT.text("file.missing"));
        }
        return path(positional.get(index));
    }

    /** A path as typed, against the directory of the call. */
    public Path path(String typed) throws UnusableCallException {
        try {
            return call.directory().resolve(typed).normalize();
        } catch (InvalidPathException e) {
            throw new UnusableCallException(TEXT.text("file.path", typed), e);
        }
    }
}
