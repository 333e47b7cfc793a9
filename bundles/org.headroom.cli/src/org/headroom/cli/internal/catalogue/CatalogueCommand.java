/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.util.Map;
import java.util.Set;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** {@code catalogue}: what equipment is known, and the packs that it comes from. */
public final class CatalogueCommand implements CliCommand {

    /** Something that can be done with the catalogue. */
    @FunctionalInterface
    interface Verb {
        int run(CommandCall call, CallArguments arguments) throws UnusableCallException;
    }

    static final String KEY = "key";
    static final String NAME = "name";

    private static final Messages TEXT = Messages.of(CatalogueCommand.class);
    private static final Map<String, Verb> VERBS = Map.of("list", TypeVerbs::list, "show", TypeVerbs::show, "diff",
            TypeVerbs::differences, "validate", PackVerbs::validate, "install", PackVerbs::install, "remove",
            PackVerbs::remove, "packs", PackVerbs::list, "sign", PackVerbs::sign, "report", ReportVerb::run, "changes",
            ChangesVerb::run);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(CallArguments.FORMAT, KEY, NAME), Set.of());
        var word = arguments.rest().isEmpty() ? "list" : arguments.rest().getFirst();
        var verb = VERBS.get(word);
        if (verb == null) {
            throw new UnusableCallException(TEXT.text("verb", word));
        }
        return verb.run(call, arguments);
    }
}
