/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.headroom.common.problem.Problem;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.LoadedDesign;
import org.headroom.core.design.MigrationStep;
import org.headroom.model.production.Productions;
import org.xml.sax.SAXParseException;

/** Reads design files: limits, version, migration, model, problems. */
public final class DesignReader {

    /** A design and what its file was like. */
    public record Read(LoadedDesign design, FileStamp stamp) {
    }

    /** As many as anybody reads. */
    private static final int MOST_PROBLEMS = 1000;

    private final MigrationChain migrations;

    public DesignReader(List<MigrationStep> migrations) {
        this.migrations = new MigrationChain(migrations);
    }

    public Read read(Path file) throws DesignFileException {
        byte[] content;
        FileStamp stamp;
        try {
            if (Files.size(file) > XmlLimits.FILE_BYTES) {
                throw new DesignFileException(FileProblems.tooLarge(file, XmlLimits.FILE_BYTES));
            }
            content = Files.readAllBytes(file);
            stamp = FileStamp.of(file, content);
        } catch (NoSuchFileException e) {
            throw new DesignFileException(FileProblems.missing(file), e);
        } catch (IOException e) {
            throw new DesignFileException(FileProblems.unreadable(file, e), e);
        }
        return new Read(parse(file, content), stamp);
    }

    /** @param file named in problems; not read */
    LoadedDesign parse(Path file, byte[] content) throws DesignFileException {
        try {
            try {
                return model(file, content, OptionalInt.empty());
            } catch (StoppedParse.OtherVersion other) {
                if (other.version() > Productions.SCHEMA_VERSION) {
                    throw new DesignFileException(FileProblems.newer(file, other.line(), other.version()), other);
                }
                var present = migrations.migrate(file, content, other.version());
                return model(file, present, OptionalInt.of(other.version()));
            }
        } catch (StoppedParse e) {
            throw new DesignFileException(FileProblems.stopped(file, e), e);
        }
    }

    private static LoadedDesign model(Path file, byte[] content, OptionalInt migratedFrom) throws DesignFileException,
            StoppedParse {
        var resource = new DesignResource(URI.createURI("design.headroom"));
        try {
            resource.load(new ByteArrayInputStream(content), options());
        } catch (IOException e) {
            switch (e.getCause()) {
                case StoppedParse stopped -> throw stopped;
                case SAXParseException parse -> throw new DesignFileException(FileProblems.damaged(file, parse), e);
                case null, default -> throw new DesignFileException(FileProblems.noText(file, e), e);
            }
        }
        return new LoadedDesign(resource.production(), problems(file, resource, migratedFrom.isPresent()),
                migratedFrom);
    }

    private static List<Problem> problems(Path file, DesignResource resource, boolean migrated) {
        var problems = new ArrayList<Problem>();
        resource.getErrors().stream().limit(MOST_PROBLEMS)
                .forEach(error -> problems.add(FileProblems.leftOut(file, error, migrated)));
        if (resource.getErrors().size() > MOST_PROBLEMS) {
            problems.add(FileProblems.moreLeftOut(file, resource.getErrors().size() - MOST_PROBLEMS));
        }
        resource.renumbered().stream().limit(MOST_PROBLEMS)
                .forEach(object -> problems.add(FileProblems.duplicateId(file, object)));
        return problems;
    }

    private static Map<Object, Object> options() {
        var options = new HashMap<Object, Object>();
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
        options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        return options;
    }
}
