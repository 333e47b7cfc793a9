/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.document;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.extension.ContributionElement;
import org.headroom.core.extension.ContributorFiles;
import org.headroom.core.extension.Registry;

/** The documents contributed at {@code org.headroom.core.documents}, in the order that they declare. */
public final class DocumentRegistry extends Registry<DocumentDescriptor> {

    /** Formats that a document can be written in. */
    public static final List<String> FORMATS = List.of("html", "pdf", "xlsx", "csv", "svg", "png");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    public DocumentRegistry(IExtensionRegistry extensions) {
        this(extensions, ContributorFiles.installed());
    }

    public DocumentRegistry(IExtensionRegistry extensions, ContributorFiles files) {
        super(extensions, files, "documents", "document", "id");
    }

    @Override
    protected DocumentDescriptor read(ContributionElement element) {
        var id = element.required("id");
        if (!ID.matcher(id).matches()) {
            throw element.wrong("id", id, "a-z 0-9 . -");
        }
        element.required("formats");
        var formats = element.list("formats");
        for (String format : formats) {
            if (!FORMATS.contains(format)) {
                throw element.wrong("formats", format, String.join(", ", FORMATS));
            }
        }
        return new DocumentDescriptor(id, element.required("name"), element.optional("description").orElse(""),
                element.number("order").orElse(1000), formats, element.file("template"),
                element.code(DocumentSource.class));
    }

    @Override
    protected Comparator<DocumentDescriptor> order() {
        return Comparator.comparingInt(DocumentDescriptor::order).thenComparing(DocumentDescriptor::id);
    }
}
