/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.document;

import java.util.List;
import java.util.Optional;

import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.ContributedFile;
import org.headroom.core.extension.Contribution;

/**
 * What a document declares about itself.
 *
 * @param id          also used on the command line and in file names
 * @param name        as users read it
 * @param description what it is for; may be empty
 * @param order       place in lists, smaller first
 * @param formats     formats in which it can be written, such as {@code pdf}, the usual one first
 * @param template    own template; empty for the common one
 * @param code        makes the content
 */
public record DocumentDescriptor(String id, String name, String description, int order, List<String> formats,
        Optional<ContributedFile> template, Contribution<DocumentSource> code)
        implements CodeDescriptor<DocumentSource> {

    public DocumentDescriptor {
        formats = List.copyOf(formats);
    }
}
