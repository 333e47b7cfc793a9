/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.core.design.RevisionFiles.Soundness;
import org.headroom.model.base.BasePackage;
import org.headroom.model.commands.BeginRevision;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.production.Revisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant MOMENT = Instant.parse("2026-11-22T18:30:05Z");

    @TempDir
    private Path folder;
    private final DesignFiles files = new DesignFiles(List.of());
    private final OpenDesigns designs = new OpenDesigns(files);
    private Path file;
    private Design design;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("club.headroom");
        files.write(Productions.create("Club"), file);
        design = designs.open(file, null);
        begin("A");
    }

    private void begin(String label) {
        design.history().execute(new BeginRevision(design.production(), label, DAY, "Kim", "First"));
    }

    private SetFeature rename(Production production, String name) {
        return new SetFeature("Rename", production, BasePackage.Literals.NAMED__NAME, name);
    }

    @Test
    void signedRevisionIsKeptWithItsChecksum() throws Exception {
        var revision = design.sign("Kim Lee", MOMENT, new NullProgressMonitor());
        var kept = folder.resolve("club.revisions/A.headroom");
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(kept)));
        assertThat(revision.getFileHash()).isEqualTo(hash);
        assertThat(folder.resolve("club.revisions/A.headroom.sha256")).hasContent(hash + "  A.headroom");
        var saved = Revisions.seal(files.read(file).production()).orElseThrow();
        assertThat(saved.getSignedBy()).isEqualTo("Kim Lee");
        assertThat(saved.getSignedAt()).isEqualTo(MOMENT);
        assertThat(saved.getFileHash()).isEqualTo(hash);
        assertThat(design.isDirty()).isFalse();
        assertThat(design.revisions().orElseThrow().verify(revision)).isEqualTo(Soundness.SOUND);
        Files.writeString(kept, Files.readString(kept).replace("Club", "Clab"));
        assertThat(design.revisions().orElseThrow().verify(revision)).isEqualTo(Soundness.CHANGED);
        Files.delete(kept);
        assertThat(design.revisions().orElseThrow().verify(revision)).isEqualTo(Soundness.MISSING);
        assertThatThrownBy(() -> design.revisions().orElseThrow().read(revision)).isInstanceOf(DesignFileException.class)
                .hasMessageContaining("A.headroom");
    }

    @Test
    void signedDesignTakesNoEditButANewRevision() throws Exception {
        design.history().execute(rename(design.production(), "Club night"));
        design.sign("Kim Lee", MOMENT, null);
        var told = new java.util.ArrayList<DesignEvent.Kind>();
        design.addListener(event -> told.add(event.kind()));
        assertThatThrownBy(() -> design.history().execute(rename(design.production(), "Other")))
                .isInstanceOf(RefusedChangeException.class).hasMessageContaining("Kim Lee")
                .hasMessageContaining("2026-11-22");
        assertThat(told).containsExactly(DesignEvent.Kind.REFUSED);
        assertThat(design.history().canUndo()).isFalse();
        design.history().undo();
        assertThat(design.production().getName()).isEqualTo("Club night");
        assertThatThrownBy(() -> design.sign("Kim Lee", MOMENT, null)).isInstanceOf(DesignFileException.class);

        begin("B");
        design.history().execute(rename(design.production(), "Other"));
        assertThat(design.production().getTitleBlock().getRevision()).isEqualTo("B");
        design.history().undo();
        design.history().undo();
        assertThat(design.sealed()).isPresent();
        design.history().redo();
        assertThat(design.sealed()).isEmpty();
        design.save(null);
        var kept = design.revisions().orElseThrow();
        assertThat(kept.lastKept(design.production()).orElseThrow().getLabel()).isEqualTo("A");
        assertThat(kept.read(design.production().getRevisions().getFirst()).production().getName())
                .isEqualTo("Club night");
    }

    @Test
    void signedFileIsNotReplacedByAnotherDesign() throws Exception {
        design.sign("Kim Lee", MOMENT, null);
        var production = files.read(file).production();
        files.write(production, file); // the same once more
        assertThatThrownBy(() -> DesignHistory.of(production).execute(rename(production, "Other")))
                .isInstanceOf(RefusedChangeException.class);
        production.setName("Other");
        assertThatThrownBy(() -> files.write(production, file)).isInstanceOf(DesignFileException.class)
                .hasMessageContaining("Kim Lee");
        assertThat(files.read(file).production().getName()).isEqualTo("Club");
        DesignHistory.of(production).execute(new BeginRevision(production, "B", DAY, "", ""));
        files.write(production, file);
        assertThat(files.read(file).production().getName()).isEqualTo("Other");
    }

    @Test
    void whatCannotBeSavedIsNotSigned() throws Exception {
        var outside = files.read(file).production();
        outside.setName("Somebody else");
        files.write(outside, file);
        assertThatThrownBy(() -> design.sign("Kim Lee", MOMENT, null)).isInstanceOf(DesignFileException.class);
        assertThat(design.sealed()).isEmpty();
        assertThat(folder.resolve("club.revisions")).doesNotExist();
        var unsaved = designs.create(Productions.create("New"));
        assertThatThrownBy(() -> unsaved.sign("Kim Lee", MOMENT, null)).isInstanceOf(DesignFileException.class);
        assertThat(unsaved.production().getRevisions()).isEmpty();
    }

    @Test
    void signatureIsTakenBackWhenSavingFails() throws Exception {
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        assertThatThrownBy(() -> {
            design.overwrite(null);
        }).isInstanceOf(DesignFileException.class);
        assertThatThrownBy(() -> design.sign("Kim Lee", MOMENT, null)).isInstanceOf(DesignFileException.class);
        assertThat(design.sealed()).isEmpty();
        assertThat(design.production().getRevisions().getLast().getFileHash()).isNull();
    }

    @Test
    void revisionWithoutASignatureIsKeptWhenTheNextBegins() throws Exception {
        var kept = design.revisions().orElseThrow();
        assertThat(kept.keep(design.production())).contains(folder.resolve("club.revisions/A.headroom"));
        design.history().execute(rename(design.production(), "Later"));
        kept.keep(design.production());
        assertThat(kept.read(design.production().getRevisions().getFirst()).production().getName()).isEqualTo("Later");
        assertThat(kept.verify(design.production().getRevisions().getFirst())).isEqualTo(Soundness.NOT_SIGNED);
    }

    @Test
    void productionWithoutARevisionIsSignedAsTheOneOfItsTitleBlock() throws Exception {
        var other = designs.create(Productions.create("New"));
        other.production().getTitleBlock().setRevision("D");
        other.saveAs(folder.resolve("new.headroom"), null);
        assertThat(other.sign("Kim", MOMENT, null).getLabel()).isEqualTo("D");
        assertThat(other.revisions().orElseThrow().verify(other.production().getRevisions().getFirst()))
                .isEqualTo(Soundness.SOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "C:\\windows", "a/b", "‮evil", "..", ".", "B 2", "CON/NUL"})
    void labelsNeverLeadOutOfTheFolder(String label) throws Exception {
        begin(label);
        var kept = design.revisions().orElseThrow().keep(design.production()).orElseThrow();
        assertThat(kept.getParent()).isEqualTo(folder.resolve("club.revisions"));
        assertThat(kept.getFileName().toString()).matches("[A-Za-z0-9-]+\\.headroom");
    }

    @Test
    void labelsAreTakenOnce() {
        assertThatThrownBy(() -> begin("A")).isInstanceOf(RefusedChangeException.class).hasMessageContaining("A");
        assertThatThrownBy(() -> begin("  ")).isInstanceOf(RefusedChangeException.class);
    }

    @ParameterizedTest
    @CsvSource({"A,B", "Z,AA", "AZ,BA", "ZZ,AAA", "3,4", "1.9,1.10", "P2,P3", "'',A", "draft,draft 2"})
    void labelsCount(String label, String next) {
        assertThat(Revisions.labelAfter(label)).isEqualTo(next);
    }
}
