/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.model.base.BasePackage;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.production.Productions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved work outlives the program that held it. */
class RecoveryTest {

    private final DesignFiles files = new DesignFiles(List.of());
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @TempDir
    private Path folder;

    private Path file;
    private Path kept;
    private Recovery recovery;
    private OpenDesigns designs;

    @BeforeEach
    void writeSample() throws DesignFileException {
        file = folder.resolve("show.headroom");
        kept = folder.resolve("recovery");
        files.write(GeneratedProduction.of(2, 20, 30), file);
        recovery = new Recovery(kept, Duration.ofMillis(10));
        designs = new OpenDesigns(files, Optional.of(recovery));
    }

    @AfterEach
    void stop() {
        recovery.close();
    }

    @Test
    void unsavedWorkIsOfferedAfterAKill() throws IOException, InterruptedException, DesignFileException {
        var before = Files.readString(file);
        editAndKill(file);

        var found = recovery.found(file).orElseThrow();
        assertThat(found.file()).contains(file.toAbsolutePath());
        assertThat(found.when()).isAfter(Instant.now().minusSeconds(300));
        assertThat(Files.readString(file)).isEqualTo(before);

        var design = designs.recover(found, monitor);
        assertThat(design.production().getName()).isEqualTo("Unsaved");
        assertThat(design.production().getDevices()).hasSize(20);
        assertThat(design.isDirty()).isTrue();
        assertThat(design.file()).contains(file.toAbsolutePath());
        design.save(monitor);
        assertThat(files.read(file).production().getName()).isEqualTo("Unsaved");
        designs.release(design);
        assertThat(recovery.found()).isEmpty();
        assertThat(kept).isEmptyDirectory();
    }

    @Test
    void workThatBelongsToAnOlderStateOfTheFileDoesNotOverwriteIt() throws IOException, InterruptedException,
            DesignFileException {
        editAndKill(file);
        files.write(Productions.create("Newer"), file);

        var design = designs.recover(recovery.found(file).orElseThrow(), monitor);

        var thrown = catchThrowableOfType(DesignFileException.class, () -> design.save(monitor));
        assertThat(thrown.problem().code()).isEqualTo(DesignProblems.CHANGED_ON_DISK);
        designs.release(design);
    }

    @Test
    void workIsDiscarded() throws IOException, InterruptedException {
        editAndKill(file);

        recovery.discard(recovery.found().get(0));

        assertThat(recovery.found()).isEmpty();
    }

    @Test
    void whatIsOpenIsNotOffered() throws DesignFileException {
        var design = designs.open(file, monitor);
        rename(design, "Edited");
        await(() -> copies() == 1);

        assertThat(recovery.found()).isEmpty();
        assertThat(new Recovery(kept).found()).isEmpty();
        designs.release(design);
        assertThat(kept).isEmptyDirectory();
    }

    @Test
    void aSavedOrUndoneDesignLeavesNothing() throws DesignFileException {
        var design = designs.open(file, monitor);
        rename(design, "Edited");
        await(() -> copies() == 1);
        design.save(monitor);
        await(() -> copies() == 0);
        rename(design, "Again");
        await(() -> copies() == 1);
        design.history().undo();
        await(() -> copies() == 0);
        designs.release(design);
    }

    @Test
    void aDesignThatIsClosedBeforeItsWorkWasKeptLeavesNothing() throws DesignFileException {
        var closed = designs.open(file, monitor);
        rename(closed, "Edited");
        designs.release(closed);
        // kept by the same thread, and later
        var other = designs.create(Productions.create("Other"));
        rename(other, "Other idea");
        await(() -> copies() > 0);
        assertThat(copies()).isEqualTo(1);
        designs.release(other);
        assertThat(kept).isEmptyDirectory();
    }

    @Test
    void aDesignThatWasNeverSavedIsKeptToo() throws DesignFileException {
        var design = designs.create(Productions.create("Fresh"));
        rename(design, "Fresh idea");
        await(() -> copies() == 1);
        designs.release(design);
    }

    @Test
    void aDiskThatCannotKeepIsTold() throws IOException, DesignFileException {
        Files.createFile(kept);
        var design = designs.open(file, monitor);
        var told = new java.util.ArrayList<DesignEvent.Kind>();
        design.addListener(event -> told.add(event.kind()));
        await(() -> {
            rename(design, "Edit " + System.nanoTime());
            return !told.isEmpty();
        });

        assertThat(told).containsExactly(DesignEvent.Kind.NOT_JOURNALLED);
        design.save(monitor);
        designs.release(design);
    }

    @Test
    void editingGoesOnAfterKeepingWasStopped() throws DesignFileException {
        var design = designs.open(file, monitor);
        recovery.close();

        rename(design, "Edited");
        design.save(monitor);

        assertThat(files.read(file).production().getName()).isEqualTo("Edited");
        designs.release(design);
    }

    @Test
    void theFolderIsWhereThePlatformWantsIt() {
        var home = Path.of("/home/ada");
        assertThat(Recovery.standardFolder("Linux", home, Map.of()))
                .isEqualTo(Path.of("/home/ada/.local/state/headroom/recovery"));
        assertThat(Recovery.standardFolder("Linux", home, Map.of("XDG_STATE_HOME", "/state")))
                .isEqualTo(Path.of("/state/headroom/recovery"));
        assertThat(Recovery.standardFolder("Mac OS X", home, Map.of()))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Headroom/recovery"));
        assertThat(Recovery.standardFolder("Windows 11", home, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/Headroom/recovery"));
    }

    private void editAndKill(Path file) throws IOException, InterruptedException {
        var child = ChildJvm.start(Editor.class, file.toString(), kept.toString());
        try (BufferedReader output = child.inputReader()) {
            assertThat(output.readLine()).isEqualTo("edited");
            await(() -> copies() == 1);
        } finally {
            child.destroyForcibly();
            assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private long copies() {
        try (var entries = Files.isDirectory(kept) ? Files.walk(kept) : java.util.stream.Stream.<Path>empty()) {
            return entries.filter(path -> path.endsWith("design.headroom")).count();
        } catch (IOException | java.io.UncheckedIOException e) {
            return -1;
        }
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static void rename(Design design, String name) {
        design.history().execute(new SetFeature("Rename", design.production(), BasePackage.Literals.NAMED__NAME, name));
    }

    /** Opens, edits, and waits for its end. */
    static final class Editor {

        public static void main(String[] arguments) throws DesignFileException, IOException {
            var recovery = new Recovery(Path.of(arguments[1]), Duration.ofMillis(10));
            var design = new OpenDesigns(new DesignFiles(List.of()), Optional.of(recovery))
                    .open(Path.of(arguments[0]), null);
            rename(design, "Unsaved");
            System.out.println("edited");
            System.out.flush();
            System.in.read();
        }
    }
}
