/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/**
 * A file inside a contributing bundle, which may be a jar.
 *
 * @param contributor the bundle
 * @param path        path inside the bundle
 * @param url         where it can be read
 */
public record ContributedFile(String contributor, String path, URL url) {

    public InputStream open() throws IOException {
        return url.openStream();
    }
}
