/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.LoadedDesign;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.power.VoltageSystem;

/**
 * What the commands of power were called with.
 *
 * @param file  the design
 * @param json  whether the answer is JSON
 * @param off   names of ways, distros and sources that are supposed to be off
 * @param duty  duty that is supposed
 * @param voltage voltages that all sources are supposed to have
 * @param seed  seed of the balance
 * @param apply whether the balance is written to the file
 */
record PowerCall(Path file, boolean json, List<String> off, Optional<DutyLevel> duty, Optional<VoltageSystem> voltage,
        long seed, boolean apply) {

    private static final Messages TEXT = Messages.of(PowerCall.class);

    /** @param options options that this command knows, with their dashes */
    static PowerCall of(CommandCall call, String usage, List<String> options) throws UnusableCallException {
        Optional<String> file = Optional.empty();
        boolean json = false;
        boolean apply = false;
        long seed = 1;
        var off = new ArrayList<String>();
        Optional<DutyLevel> duty = Optional.empty();
        Optional<VoltageSystem> voltage = Optional.empty();
        for (Iterator<String> rest = call.arguments().iterator(); rest.hasNext();) {
            var argument = rest.next();
            var option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            if (argument.startsWith("--") && !options.contains(option)) {
                throw new UnusableCallException(TEXT.text("option.unknown", argument, usage));
            }
            switch (option) {
                case "--format" -> json = json(value(argument, rest));
                case "--off" -> off.add(value(argument, rest));
                case "--duty" -> duty = Optional.of(duty(value(argument, rest)));
                case "--voltage" -> voltage = Optional.of(voltage(value(argument, rest)));
                case "--seed" -> seed = seed(value(argument, rest));
                case "--apply" -> apply = true;
                default -> {
                    if (file.isPresent()) {
                        throw new UnusableCallException(TEXT.text("file.second", argument));
                    }
                    file = Optional.of(argument);
                }
            }
        }
        var name = file.orElseThrow(() -> new UnusableCallException(TEXT.text("file.missing", usage)));
        try {
            return new PowerCall(call.directory().resolve(name), json, List.copyOf(off), duty, voltage, seed, apply);
        } catch (InvalidPathException e) {
            throw new UnusableCallException(TEXT.text("file.invalid", name, e.getReason()), e);
        }
    }

    /** Reads the design and tells its problems. */
    LoadedDesign read(CommandCall call) throws UnusableCallException {
        try {
            var design = files(call).read(file);
            design.problems().forEach(problem -> call.messages().println(problem));
            return design;
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }

    static DesignFiles files(CommandCall call) {
        return new DesignFiles(new MigrationRegistry(call.registry()).steps());
    }

    private static String value(String argument, Iterator<String> rest) {
        return argument.contains("=") ? argument.substring(argument.indexOf('=') + 1) : rest.hasNext() ? rest.next() : "";
    }

    private static boolean json(String format) throws UnusableCallException {
        return switch (format) {
            case "json" -> true;
            case "text" -> false;
            default -> throw new UnusableCallException(TEXT.text("format.unknown", format));
        };
    }

    private static DutyLevel duty(String word) throws UnusableCallException {
        var duty = DutyLevel.get(word);
        if (duty == null || duty == DutyLevel.UNSET) {
            throw new UnusableCallException(TEXT.text("duty.unknown", word));
        }
        return duty;
    }

    private static VoltageSystem voltage(String word) throws UnusableCallException {
        var system = VoltageSystem.get(word);
        if (system == null) {
            throw new UnusableCallException(TEXT.text("voltage.unknown", word, VoltageSystem.VALUES.stream()
                    .map(VoltageSystem::getLiteral).collect(Collectors.joining(", "))));
        }
        return system;
    }

    private static long seed(String word) throws UnusableCallException {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException e) {
            throw new UnusableCallException(TEXT.text("seed.unknown", word), e);
        }
    }
}
