/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

/** Codes of the problems with design files that callers may want to tell apart. */
public final class DesignProblems {

    /** The file is not there. */
    public static final String MISSING = "design.missing";
    /** The file cannot be read. */
    public static final String UNREADABLE = "design.unreadable";
    /** The file is not well-formed XML: cut off, damaged or something else altogether. */
    public static final String DAMAGED = "design.damaged";
    /** The file is XML but not a design. */
    public static final String NOT_A_DESIGN = "design.not-a-design";
    /** The file was written by a newer Headroom. */
    public static final String NEWER_VERSION = "design.newer-version";
    /** The file is older and no migration leads to the present version, or one failed. */
    public static final String NOT_MIGRATED = "design.not-migrated";
    /** The file was older and was brought to the present version. */
    public static final String MIGRATED = "design.migrated";
    /** The file has a document type, entities, or is larger or deeper than any design. */
    public static final String HOSTILE = "design.hostile";
    /** Something in the file is not known to this Headroom and was left out. */
    public static final String UNKNOWN_CONTENT = "design.unknown-content";
    /** A value in the file is not of its kind and was left out. */
    public static final String BAD_VALUE = "design.bad-value";
    /** Something refers to an object that is not there. */
    public static final String DANGLING_REFERENCE = "design.dangling-reference";
    /** Two objects have the same id; the second was given a new one. */
    public static final String DUPLICATE_ID = "design.duplicate-id";
    /** The file could not be written. */
    public static final String NOT_WRITTEN = "design.not-written";
    /** Somebody else changed the file since it was read. */
    public static final String CHANGED_ON_DISK = "design.changed-on-disk";
    /** Somebody else has the design open. */
    public static final String IN_USE = "design.in-use";
    /** The design has no file yet. */
    public static final String NO_FILE = "design.no-file";
    /** The design is open already, so that another one cannot be saved in its place. */
    public static final String ALREADY_OPEN = "design.already-open";
    /** A signed revision would have been replaced, or was signed already. */
    public static final String SIGNED = "design.signed";
    /** No file is kept of a revision. */
    public static final String NOT_KEPT = "design.not-kept";
    /** The user stopped it. */
    public static final String CANCELLED = "design.cancelled";

    private DesignProblems() {
    }
}
