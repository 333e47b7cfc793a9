/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.sdk.template.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** {@code new-plugin}: writes the project of a plug-in that builds and passes its tests as it is. */
public final class NewPlugInCommand implements CliCommand {

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String OUT = "out";
    private static final String SITE = "site";
    private static final Messages TEXT = Messages.of(NewPlugInCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(ID, NAME, OUT, SITE), Set.of());
        var project = NewProject.of(value(arguments, ID), value(arguments, NAME), site(arguments, value(arguments, SITE)));
        var folder = arguments.path(value(arguments, OUT));
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                throw new UnusableCallException(TEXT.text("out.full", folder));
            }
            int files = project.write(folder);
            call.messages().println(TEXT.text("done", files, folder, project.id()));
            return 0;
        } catch (IOException e) {
            throw new UnusableCallException(TEXT.text("failed", folder, e.getMessage()), e);
        }
    }

    private static String value(CallArguments arguments, String option) throws UnusableCallException {
        return arguments.value(option).map(String::strip).filter(text -> !text.isEmpty())
                .orElseThrow(() -> new UnusableCallException(TEXT.text(option + ".missing")));
    }

    private static URI site(CallArguments arguments, String typed) throws UnusableCallException {
        if (typed.matches("(?i)(https?|file):.*")) {
            try {
                return URI.create(typed);
            } catch (IllegalArgumentException e) {
                throw new UnusableCallException(TEXT.text("site.bad", typed), e);
            }
        }
        var folder = arguments.path(typed);
        if (!Files.exists(folder.resolve("content.jar")) && !Files.exists(folder.resolve("content.xml"))
                && !Files.exists(folder.resolve("content.xml.xz"))) {
            throw new UnusableCallException(TEXT.text("site.bad", folder));
        }
        return folder.toUri();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
