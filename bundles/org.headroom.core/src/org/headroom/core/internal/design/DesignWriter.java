/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.headroom.core.design.DesignFileException;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.production.Revision;
import org.headroom.model.production.Revisions;

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
            refuseToReplaceSigned(resource.production(), file, content);
            var keep = original ? unused(file) : file.resolveSibling(file.getFileName() + "~");
            boolean kept = new AtomicFile(file).replace(content, Optional.of(keep));
            return new Written(FileStamp.of(file, content), kept ? Optional.of(keep) : Optional.empty());
        } catch (IOException e) {
            throw new DesignFileException(FileProblems.notWritten(file, e), e);
        }
    }

    /** A file that was signed is replaced only by a design in which a newer revision was begun. */
    private static void refuseToReplaceSigned(Production production, Path file, byte[] content)
            throws DesignFileException, IOException {
        var seal = Revisions.seal(production);
        if (seal.isEmpty() || !Files.isRegularFile(file) || Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Optional<Revision> there;
        try {
            there = Revisions.seal(new DesignReader(List.of()).read(file).design().production());
        } catch (DesignFileException notReadable) {
            return; // nothing that anybody signed; it is kept as the previous version
        }
        if (there.isPresent() && Objects.equals(there.get().getId(), seal.get().getId())) {
            throw new DesignFileException(FileProblems.signed(file, there.get()));
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
