/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.core.internal.design.FileProblems;
import org.headroom.model.production.Production;
import org.headroom.model.production.Revision;
import org.headroom.model.production.Revisions;

/**
 * The revisions of a design as files: {@code club.revisions/B.headroom} beside {@code club.headroom} is revision B as it
 * was left. A signed one has a checksum beside it, in the form that {@code sha256sum -c} reads. Immutable.
 */
public final class RevisionFiles {

    private static final String FOLDER = ".revisions";
    private static final String CHECKSUM = ".sha256";
    private static final int LONGEST_NAME = 60;

    /** What became of a signed revision. */
    public enum Soundness {
        /** The kept file is the one that was signed. */
        SOUND,
        /** The kept file is another than the one that was signed. */
        CHANGED,
        /** The file that was signed is not there. */
        MISSING,
        /** Nobody signed this revision. */
        NOT_SIGNED
    }

    private final DesignFiles files;
    private final Path folder;

    /** @param design the file of the design; it need not be there */
    public RevisionFiles(DesignFiles files, Path design) {
        this.files = files;
        var name = design.getFileName().toString();
        var end = "." + DesignFiles.EXTENSION;
        folder = design.resolveSibling((name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name)
                + FOLDER);
    }

    /** Where they are; it need not be there. */
    public Path folder() {
        return folder;
    }

    /** The file of a revision; it need not be there. Made of letters, digits and hyphens, whatever the label is. */
    public Path file(Revision revision) {
        var label = revision.getLabel() == null ? "" : revision.getLabel();
        var plain = label.replaceAll("[^A-Za-z0-9-]+", "-");
        if (plain.length() > LONGEST_NAME) {
            plain = plain.substring(0, LONGEST_NAME);
        }
        if (!plain.equals(label) || plain.isEmpty()) {
            plain = plain + "-" + digest(String.valueOf(revision.getId()).getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        }
        return folder.resolve(plain + "." + DesignFiles.EXTENSION);
    }

    public boolean isKept(Revision revision) {
        return Files.isRegularFile(file(revision));
    }

    /** The revision before the newest one, or the one before that, of which a file is kept; to tell changes since then. */
    public Optional<Revision> lastKept(Production production) {
        var revisions = production.getRevisions();
        return revisions.stream().limit(Math.max(0, revisions.size() - 1)).filter(this::isKept)
                .reduce((one, later) -> later);
    }

    /**
     * Reads a revision as it was left.
     *
     * @throws DesignFileException when no file is kept of it, or when it cannot be read
     */
    public LoadedDesign read(Revision revision) throws DesignFileException {
        if (!isKept(revision)) {
            throw new DesignFileException(FileProblems.notKept(file(revision), revision.getLabel()));
        }
        return files.read(file(revision));
    }

    /**
     * Keeps the production as it is now as a file of its newest revision, before the next one is begun. A file that is
     * kept already stays as it is, when it was signed.
     *
     * @return the file; empty when the production has no revision
     * @throws DesignFileException when it cannot be written
     */
    public Optional<Path> keep(Production production) throws DesignFileException {
        var newest = Revisions.newest(production);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        var file = file(newest.get());
        if (!Revisions.isSigned(newest.get()) || !Files.exists(file)) {
            write(EcoreUtil.copy(production), file);
        }
        return Optional.of(file);
    }

    /** Whether the file of a signed revision still is what was signed. */
    public Soundness verify(Revision revision) throws DesignFileException {
        if (!Revisions.isSigned(revision)) {
            return Soundness.NOT_SIGNED;
        }
        var file = file(revision);
        if (!Files.isRegularFile(file)) {
            return Soundness.MISSING;
        }
        return digestOf(file).equalsIgnoreCase(revision.getFileHash()) ? Soundness.SOUND : Soundness.CHANGED;
    }

    /** Writes what is signed, and gives the signature to enter in the design. */
    Signature sign(Production production, String name, Instant when) throws DesignFileException {
        var seal = Revisions.seal(production);
        if (seal.isPresent()) {
            throw new DesignFileException(FileProblems.alreadySigned(file(seal.get()), seal.get()));
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("Who signs has a name");
        }
        var copy = EcoreUtil.copy(production);
        boolean implied = copy.getRevisions().isEmpty();
        var block = copy.getTitleBlock();
        var revision = implied ? Signature.implied(copy, null, block == null || block.getRevision() == null
                || block.getRevision().isBlank() ? Revisions.labelAfter("") : block.getRevision().strip())
                : copy.getRevisions().getLast();
        var second = when.truncatedTo(ChronoUnit.SECONDS);
        revision.setSignedBy(name.strip());
        revision.setSignedAt(second);
        var file = file(revision);
        write(copy, file);
        var hash = digestOf(file);
        try {
            Files.writeString(checksum(file), hash + "  " + file.getFileName() + "\n");
        } catch (IOException e) {
            throw new DesignFileException(FileProblems.notWrittenBeside(checksum(file), e), e);
        }
        return new Signature(implied, revision.getId(), revision.getLabel(), name.strip(), second, hash);
    }

    /** Removes what was written for a signature that could not be entered. */
    void forget(Signature signature) {
        try (var kept = Files.newDirectoryStream(folder, "*" + CHECKSUM)) {
            for (var each : kept) {
                if (Files.readString(each).startsWith(signature.hash())) {
                    var name = each.toString();
                    Files.deleteIfExists(Path.of(name.substring(0, name.length() - CHECKSUM.length())));
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException e) {
            // the next signature of this revision replaces it
        }
    }

    private void write(Production production, Path file) throws DesignFileException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DesignFileException(FileProblems.notWrittenBeside(folder, e), e);
        }
        files.write(production, file);
    }

    private static Path checksum(Path file) {
        return file.resolveSibling(file.getFileName() + CHECKSUM);
    }

    private static String digestOf(Path file) throws DesignFileException {
        try {
            return digest(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new DesignFileException(FileProblems.cannotBeRead(file, e), e);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
