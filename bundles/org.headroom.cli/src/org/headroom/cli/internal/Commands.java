/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.common.text.Messages;

/** The commands that plug-ins contribute at {@code org.headroom.core.commands}, by name. */
public final class Commands {

    private static final String EXTENSION_POINT = "org.headroom.core.commands";
    private static final Messages TEXT = Messages.of(Commands.class);

    private final SortedMap<String, ContributedCommand> byName = new TreeMap<>();

    /** Reads them now. */
    public Commands(IExtensionRegistry registry) {
        for (var element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            var command = new ContributedCommand(element);
            var first = byName.putIfAbsent(command.name(), command);
            if (first != null) {
                ProgramLog.warn(TEXT.text("command.clash", command.name(), command.plugIn(), first.plugIn()));
            }
        }
    }

    Optional<ContributedCommand> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All of them, in the order in which they are listed. */
    List<ContributedCommand> all() {
        return byName.values().stream().sorted(Comparator.comparingInt(ContributedCommand::order)).toList();
    }
}
