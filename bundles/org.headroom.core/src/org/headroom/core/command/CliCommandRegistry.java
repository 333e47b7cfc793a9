/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.command;

import java.util.Comparator;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.ContributorFiles;
import org.headroom.core.extension.Registry;

/** The commands contributed at {@code org.headroom.core.commands}, in the order that they declare. */
public final class CliCommandRegistry extends Registry<CliCommandDescriptor> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public CliCommandRegistry(IExtensionRegistry extensions) {
        super(extensions, ContributorFiles.installed(), "commands", "command", "name");
    }

    @Override
    protected CliCommandDescriptor read(ContributionElement element) {
        var name = element.required("name");
        if (!NAME.matcher(name).matches()) {
            throw element.wrong("name", name, "a-z 0-9 -");
        }
        return new CliCommandDescriptor(name, element.required("summary"), element.optional("usage").orElse(""),
                element.number("order").orElse(1000), element.code(CliCommand.class));
    }

    @Override
    protected Comparator<CliCommandDescriptor> order() {
        return Comparator.comparingInt(CliCommandDescriptor::order).thenComparing(CliCommandDescriptor::name);
    }
}
