/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.example;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/**
 * Stands in for check, power and export: repeats its name and arguments. The check ends with the status in the file {@code status}
 * beside the design, if there is one.
 */
public final class StepCommand implements CliCommand, IExecutableExtension {

    private String name;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        name = element.getAttribute("name");
    }

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        call.out().println(name + " " + String.join(" ", call.arguments()));
        var status = Path.of(call.arguments().getFirst()).resolveSibling("status-" + name);
        try {
            return Files.exists(status) ? Integer.parseInt(Files.readString(status).strip()) : 0;
        } catch (java.io.IOException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
    }
}
