/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.exchange;

import java.util.List;

import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.Contribution;

/**
 * What an importer declares about itself.
 *
 * @param name        of the format, as users read it
 * @param description what it reads and what it does not; may be empty
 * @param extensions  of the files, in lower case without the full stop, the usual one first; empty for a folder
 * @param folder      whether the format is a folder instead of one file
 * @param code        the importer
 */
public record ImporterDescriptor(String id, String name, String description, List<String> extensions, boolean folder,
        Contribution<Importer> code) implements CodeDescriptor<Importer> {

    public ImporterDescriptor {
        extensions = List.copyOf(extensions);
    }
}
