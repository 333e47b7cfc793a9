/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.pdf;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import com.openhtmltopdf.extend.FSUriResolver;

/** What a page may load: pictures inside the user's template folder and those in the page itself. Nothing else, and never the network. */
final class PageResources implements FSUriResolver {

    /** Where a page pretends to be. */
    static final String BASE = "page:/";

    private final Optional<Path> folder;

    PageResources(Optional<Path> folder) {
        this.folder = folder.map(each -> each.toAbsolutePath().normalize());
    }

    @Override
    public String resolveURI(String base, String uri) {
        if (uri == null || uri.startsWith("#")) {
            return uri;
        }
        if (uri.startsWith("data:image/")) {
            return uri;
        }
        try {
            var named = URI.create(uri);
            if (named.isAbsolute() || folder.isEmpty()) {
                return null;
            }
            var file = folder.get().resolve(named.getPath()).normalize();
            return file.startsWith(folder.get()) ? file.toUri().toString() : null;
        } catch (IllegalArgumentException e) {
            return null; // no address, so there is nothing to load
        }
    }
}
