/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.headroom.core.design.DesignFileException;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;

/** Writes design files in one step. */
public final class DesignWriter {

    public FileStamp write(Production production, Path file) throws DesignFileException {
        return write(DesignResource.of(production), file);
    }

    public FileStamp write(DesignResource resource, Path file) throws DesignFileException {
        try {
            byte[] content = bytes(resource);
            var temporary = file.resolveSibling(file.getFileName() + ".new");
            Files.write(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            return FileStamp.of(file, content);
        } catch (IOException e) {
            throw new DesignFileException(FileProblems.notWritten(file, e), e);
        }
    }

    static byte[] bytes(DesignResource resource) throws IOException {
        if (resource.production().getSchemaVersion() != Productions.SCHEMA_VERSION) {
            resource.production().setSchemaVersion(Productions.SCHEMA_VERSION);
        }
        var bytes = new ByteArrayOutputStream(1 << 20);
        resource.save(bytes, options());
        return bytes.toByteArray();
    }

    private static Map<Object, Object> options() {
        var options = new HashMap<Object, Object>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        options.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);
        options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        return options;
    }
}
