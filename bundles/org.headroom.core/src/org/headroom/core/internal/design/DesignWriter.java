/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.headroom.core.design.DesignFileException;
import org.headroom.model.production.Productions;

/** Writes design files in one step. */
public final class DesignWriter {

    /** What was written, and where the version before it is kept, if there was one. */
    public record Written(FileStamp stamp, Optional<Path> kept) {
    }

    private DesignWriter() {
    }

    /**
     * @param file     the file itself, not a link to it
     * @param original whether what is there is kept for good, because it holds more than the design that is written
     */
    public static Written write(DesignResource resource, Path file, boolean original) throws DesignFileException {
        try {
            byte[] content = bytes(resource);
            var keep = original ? unused(file) : file.resolveSibling(file.getFileName() + "~");
            boolean kept = new AtomicFile(file).replace(content, Optional.of(keep));
            return new Written(FileStamp.of(file, content), kept ? Optional.of(keep) : Optional.empty());
        } catch (IOException e) {
            throw new DesignFileException(FileProblems.notWritten(file, e), e);
        }
    }

    static byte[] bytes(DesignResource resource) throws IOException {
        var production = resource.production();
        if (production.getSchemaVersion() != Productions.SCHEMA_VERSION) {
            production.setSchemaVersion(Productions.SCHEMA_VERSION);
        }
        var bytes = new ByteArrayOutputStream(1 << 20);
        resource.save(bytes, options());
        return bytes.toByteArray();
    }

    private static Path unused(Path file) {
        var path = file.resolveSibling(file.getFileName() + ".original~");
        for (int number = 2; Files.exists(path); number++) {
            path = file.resolveSibling(file.getFileName() + ".original-" + number + "~");
        }
        return path;
    }

    private static Map<Object, Object> options() {
        var options = new HashMap<Object, Object>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        // a reference to something that is no longer in the design must not keep the rest from being saved
        options.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);
        options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        return options;
    }
}
