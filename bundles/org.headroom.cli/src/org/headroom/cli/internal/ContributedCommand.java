/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.UnusableCallException;

/** A command as its plug-in declares it; its class is loaded only when it is called. */
final class ContributedCommand {

    private static final int DEFAULT_ORDER = 1000;
    private static final Messages TEXT = Messages.of(ContributedCommand.class);

    private final IConfigurationElement element;

    ContributedCommand(IConfigurationElement element) {
        this.element = element;
    }

    String name() {
        return attribute("name");
    }

    /** What it does, in half a line. */
    String summary() {
        return attribute("summary");
    }

    /** The forms in which it is called, without the name of the program. */
    List<String> usages() {
        var forms = attribute("usage");
        return Stream.of(forms.split("\\R")).map(form -> (name() + " " + form.strip()).strip()).toList();
    }

    /** Where it stands in the list of commands; smaller numbers first. */
    int order() {
        try {
            return Integer.parseInt(attribute("order"));
        } catch (NumberFormatException e) {
            return DEFAULT_ORDER;
        }
    }

    String plugIn() {
        return element.getContributor().getName();
    }

    CliCommand create() throws UnusableCallException {
        try {
            return (CliCommand) element.createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            var reason = e.getCause() == null ? e : e.getCause();
            throw new UnusableCallException(TEXT.text("command.broken", name(), plugIn(), reason), e);
        }
    }

    private String attribute(String key) {
        return Optional.ofNullable(element.getAttribute(key)).orElse("");
    }
}
