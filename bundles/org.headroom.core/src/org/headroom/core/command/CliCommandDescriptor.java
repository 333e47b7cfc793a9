/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.command;

import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.Contribution;

/**
 * What a command of the command line declares about itself.
 *
 * @param name    by which it is called
 * @param summary what it does, in a line
 * @param usage   arguments and options behind the name; one form a line; may be empty
 * @param order   place in lists, smaller first
 * @param code    the command
 */
public record CliCommandDescriptor(String name, String summary, String usage, int order, Contribution<CliCommand> code)
        implements CodeDescriptor<CliCommand> {

    @Override
    public String id() {
        return name;
    }
}
