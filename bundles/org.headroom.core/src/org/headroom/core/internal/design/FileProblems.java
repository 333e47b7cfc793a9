/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.design.DesignProblems;
import org.headroom.model.base.Identified;
import org.headroom.model.production.Productions;
import org.headroom.model.production.Revision;
import org.xml.sax.SAXParseException;

/** The problems with design files, in the user's words. */
public final class FileProblems {

    private static final Messages TEXTS = Messages.of(FileProblems.class);

    private FileProblems() {
    }

    public static Problem noFile(String name) {
        return Problem.error(DesignProblems.NO_FILE, TEXTS.text("noFile", name))
                .withRemedy(TEXTS.text("noFile.remedy"));
    }

    public static Problem changedOnDisk(Path file) {
        return error(DesignProblems.CHANGED_ON_DISK, file, "changedOnDisk");
    }

    static Problem signed(Path file, Revision revision) {
        return error(DesignProblems.SIGNED, file, "signed", revision.getLabel(), revision.getSignedBy());
    }

    public static Problem alreadySigned(Path file, Revision revision) {
        return error(DesignProblems.SIGNED, file, "alreadySigned", revision.getLabel(), revision.getSignedBy());
    }

    public static Problem notKept(Path file, String revision) {
        return error(DesignProblems.NOT_KEPT, file, "notKept", revision);
    }

    public static Problem cannotBeRead(Path file, IOException cause) {
        return unreadable(file, cause);
    }

    public static Problem notWrittenBeside(Path file, IOException cause) {
        return notWritten(file, cause);
    }

    public static Problem alreadyOpen(Path file) {
        return error(DesignProblems.ALREADY_OPEN, file, "alreadyOpen");
    }

    public static Problem cancelled(Path file) {
        return Problem.info(DesignProblems.CANCELLED, TEXTS.text("cancelled")).at(Place.file(file.toString()));
    }

    public static Problem inUse(Path file, String user) {
        return Problem.warning(DesignProblems.IN_USE, TEXTS.text("inUse", user)).at(Place.file(file.toString()))
                .withRemedy(TEXTS.text("inUse.remedy"));
    }

    static Problem missing(Path file) {
        return error(DesignProblems.MISSING, file, "missing");
    }

    static Problem unreadable(Path file, Exception cause) {
        return error(DesignProblems.UNREADABLE, file, "unreadable", reason(cause));
    }

    static Problem notWritten(Path file, IOException cause) {
        return error(DesignProblems.NOT_WRITTEN, file, "notWritten", reason(cause));
    }

    static Problem tooLarge(Path file, long limit) {
        return error(DesignProblems.HOSTILE, file, "hostile", TEXTS.text("limit.file", limit >> 20));
    }

    static Problem newer(Path file, int line, int version) {
        return error(DesignProblems.NEWER_VERSION, file, "newer", version, Productions.SCHEMA_VERSION)
                .at(Place.file(file.toString(), line));
    }

    static Problem noMigration(Path file, int version, int at) {
        return notMigrated(file, version, TEXTS.text("notMigrated.noStep", at));
    }

    static Problem failedMigration(Path file, int version, String step, Exception cause) {
        return notMigrated(file, version, TEXTS.text("notMigrated.failed", step, reason(cause)));
    }

    private static Problem notMigrated(Path file, int version, String reason) {
        return error(DesignProblems.NOT_MIGRATED, file, "notMigrated", version, Productions.SCHEMA_VERSION, reason);
    }

    /** Why a file cannot be written: a folder has its name. */
    static String isFolder() {
        return TEXTS.text("reason.folder");
    }

    static Problem damaged(Path file, SAXParseException cause) {
        Problem problem;
        if (SafeXml.isDoctype(cause)) {
            problem = error(DesignProblems.HOSTILE, file, "hostile", TEXTS.text("limit.doctype"));
        } else if (SafeXml.isTooMuch(cause)) {
            problem = error(DesignProblems.HOSTILE, file, "hostile", TEXTS.text("limit.parser." + SafeXml.excess(cause)));
        } else {
            problem = error(DesignProblems.DAMAGED, file, "damaged", cause.getMessage());
        }
        return problem.at(Place.file(file.toString(), Math.max(1, cause.getLineNumber()),
                Math.max(1, cause.getColumnNumber())));
    }

    /** The bytes are no text. */
    static Problem noText(Path file, IOException cause) {
        return error(DesignProblems.DAMAGED, file, "damaged", reason(cause));
    }

    /** More is missing than anybody reads one by one. */
    static Problem moreLeftOut(Path file, int count) {
        return Problem.warning(DesignProblems.UNKNOWN_CONTENT, TEXTS.text("moreLeftOut", count))
                .at(Place.file(file.toString()))
                .withRemedy(TEXTS.text("leftOut.remedy"));
    }

    static Problem stopped(Path file, StoppedParse cause) {
        var problem = cause instanceof StoppedParse.NotADesign
                ? error(DesignProblems.NOT_A_DESIGN, file, "notADesign", cause.getMessage())
                : error(DesignProblems.HOSTILE, file, "hostile", cause.getMessage());
        return problem.at(Place.file(file.toString(), cause.line()));
    }

    /**
     * Something of the file that is missing from the model.
     *
     * @param migrated whether lines are those of a migrated text that nobody has seen
     */
    static Problem leftOut(Path file, Resource.Diagnostic cause, boolean migrated) {
        var problem = switch (cause) {
            case UnresolvedReferenceException e -> Problem.warning(DesignProblems.DANGLING_REFERENCE,
                    TEXTS.text("dangling", e.getReference()));
            case IllegalValueException e -> Problem.warning(DesignProblems.BAD_VALUE,
                    TEXTS.text("badValue", e.getFeature() == null ? "?" : e.getFeature().getName(), e.getValue()));
            case FeatureNotFoundException e -> Problem.warning(DesignProblems.UNKNOWN_CONTENT,
                    TEXTS.text("unknownContent", e.getName()));
            default -> Problem.warning(DesignProblems.UNKNOWN_CONTENT,
                    TEXTS.text("unknownContent", cause.getMessage()));
        };
        var place = migrated ? Place.file(file.toString()) : Place.file(file.toString(), Math.max(1, cause.getLine()));
        return problem.at(place).withRemedy(TEXTS.text("leftOut.remedy"));
    }

    static Problem duplicateId(Path file, Identified object) {
        return Problem.warning(DesignProblems.DUPLICATE_ID, TEXTS.text("duplicateId", object.eClass().getName()))
                .at(Place.file(file.toString())).withRemedy(TEXTS.text("duplicateId.remedy"));
    }

    private static Problem error(String code, Path file, String key, Object... arguments) {
        var problem = Problem.error(code, TEXTS.text(key, arguments)).at(Place.file(file.toString()));
        return TEXTS.pattern(key + ".remedy").map(remedy -> problem.withRemedy(remedy)).orElse(problem);
    }

    private static String reason(Exception cause) {
        return switch (cause) {
            case AccessDeniedException e -> TEXTS.text("reason.denied");
            case NoSuchFileException e -> TEXTS.text("reason.noFolder");
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
