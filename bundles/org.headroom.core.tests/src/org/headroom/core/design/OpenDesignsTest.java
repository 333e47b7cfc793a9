/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.common.problem.Problem;
import org.headroom.model.base.BasePackage;
import org.headroom.model.commands.RecordedChange;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Device;
import org.headroom.model.system.SystemFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open designs are shared, saved, watched and copied. */
class OpenDesignsTest {

    private final DesignFiles files = new DesignFiles(List.of());
    private final OpenDesigns designs = new OpenDesigns(files);
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeSample() throws DesignFileException {
        file = folder.resolve("show.headroom");
        files.write(GeneratedProduction.of(2, 20, 30), file);
    }

    @Test
    void aFileIsOpenOnceHoweverItIsReached() throws DesignFileException, IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.headroom"), file);

        var first = designs.open(file, monitor);
        var second = designs.open(folder.resolve(".").resolve("show.headroom"), monitor);
        var third = designs.open(link, monitor);

        assertThat(second).isSameAs(first);
        assertThat(third).isSameAs(first);
        designs.release(first);
        designs.release(first);
        assertThat(designs.find(file)).contains(first);
        var closed = new ArrayList<DesignEvent.Kind>();
        first.addListener(event -> closed.add(event.kind()));
        designs.release(first);
        assertThat(closed).containsExactly(DesignEvent.Kind.CLOSED);
        assertThat(designs.find(file)).isEmpty();
        assertThat(designs.all()).isEmpty();
        assertThatThrownBy(() -> designs.release(first)).isInstanceOf(IllegalStateException.class);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("show.headroom", "link.headroom");
    }

    @Test
    void savingMarksTheHistory() throws DesignFileException {
        var design = designs.open(file, monitor);
        var kinds = new ArrayList<DesignEvent.Kind>();
        design.addListener(event -> kinds.add(event.kind()));
        rename(design, "Other");
        assertThat(design.isDirty()).isTrue();

        var saved = design.save(monitor);

        assertThat(design.isDirty()).isFalse();
        assertThat(saved.kept()).contains(file.toAbsolutePath().resolveSibling("show.headroom~"));
        assertThat(kinds).containsExactly(DesignEvent.Kind.SAVED);
        assertThat(files.read(file).production().getName()).isEqualTo("Other");
        design.history().undo();
        assertThat(design.isDirty()).isTrue();
        designs.release(design);
    }

    @Test
    void aNewDesignNeedsAFile() throws DesignFileException {
        var design = designs.create(Productions.create("New show"));
        assertThat(design.name()).isEqualTo("New show");
        assertThat(problemOf(() -> design.save(monitor)).code()).isEqualTo(DesignProblems.NO_FILE);
        var kinds = new ArrayList<DesignEvent.Kind>();
        design.addListener(event -> kinds.add(event.kind()));

        design.saveAs(folder.resolve("new.headroom"), monitor);

        assertThat(kinds).containsExactly(DesignEvent.Kind.SAVED, DesignEvent.Kind.RENAMED);
        assertThat(design.name()).isEqualTo("new");
        assertThat(designs.find(folder.resolve("new.headroom"))).contains(design);
        designs.release(design);
    }

    @Test
    void anotherOpenDesignIsNotReplaced() throws DesignFileException {
        var open = designs.open(file, monitor);
        var design = designs.create(Productions.create("New show"));

        assertThat(problemOf(() -> design.saveAs(file, monitor)).code()).isEqualTo(DesignProblems.ALREADY_OPEN);

        assertThat(design.file()).isEmpty();
        designs.release(open);
        designs.release(design);
    }

    @Test
    void aSaveAsThatFailsChangesNothing() throws DesignFileException {
        var design = designs.open(file, monitor);
        rename(design, "Other");

        problemOf(() -> design.saveAs(folder.resolve("missing").resolve("a.headroom"), monitor));

        assertThat(design.file()).contains(file.toAbsolutePath());
        assertThat(design.isDirty()).isTrue();
        design.save(monitor);
        designs.release(design);
    }

    @Test
    void aCancelledSaveWritesNothing() throws DesignFileException {
        var design = designs.open(file, monitor);
        rename(design, "Other");
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);

        assertThat(problemOf(() -> design.save(cancelled)).code()).isEqualTo(DesignProblems.CANCELLED);

        assertThat(files.read(file).production().getName()).isEqualTo("Generated");
        designs.release(design);
    }

    @Test
    void whatSomebodyElseWroteIsNotOverwrittenWithoutAsking() throws DesignFileException, IOException {
        var design = designs.open(file, monitor);
        rename(design, "Mine");
        files.write(Productions.create("Theirs"), file);
        var kinds = new ArrayList<DesignEvent.Kind>();
        design.addListener(event -> kinds.add(event.kind()));

        assertThat(design.checkFile()).isTrue();
        assertThat(kinds).containsExactly(DesignEvent.Kind.CHANGED_ON_DISK);
        assertThat(problemOf(() -> design.save(monitor)).code()).isEqualTo(DesignProblems.CHANGED_ON_DISK);
        assertThat(files.read(file).production().getName()).isEqualTo("Theirs");

        var saved = design.overwrite(monitor);
        assertThat(files.read(file).production().getName()).isEqualTo("Mine");
        assertThat(files.read(saved.kept().orElseThrow()).production().getName()).isEqualTo("Theirs");
        design.save(monitor);
        designs.release(design);
    }

    @Test
    void aFileThatWasOnlyTouchedIsNotChanged() throws DesignFileException, IOException {
        var design = designs.open(file, monitor);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L));

        assertThat(design.checkFile()).isFalse();
        design.save(monitor);
        designs.release(design);
    }

    @Test
    void aDesignIsReadAgain() throws DesignFileException {
        var design = designs.open(file, monitor);
        rename(design, "Mine");
        files.write(Productions.create("Theirs"), file);

        design.reload(monitor);

        assertThat(design.production().getName()).isEqualTo("Theirs");
        assertThat(design.snapshot().getName()).isEqualTo("Theirs");
        assertThat(design.isDirty()).isFalse();
        assertThat(design.history().canUndo()).isFalse();
        design.save(monitor);
        designs.release(design);
    }

    @Test
    void aSecondHeadroomIsToldWhoHasTheFileOpen() throws DesignFileException, IOException, InterruptedException {
        var child = ChildJvm.start(Holder.class, file.toString());
        try (BufferedReader output = child.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");

            var design = designs.open(file, monitor);

            assertThat(design.problems()).extracting(Problem::code).containsExactly(DesignProblems.IN_USE);
            assertThat(design.problems().get(0).message())
                    .contains(System.getProperty("user.name"), "(" + child.pid() + ")");
            designs.release(design);
        } finally {
            child.destroyForcibly();
            assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        var design = designs.open(file, monitor);
        assertThat(design.problems()).as("after the other one was killed").isEmpty();
        designs.release(design);
    }

    @Test
    void aSnapshotIsACopyUntilTheNextChange() throws DesignFileException {
        var design = designs.open(file, monitor);
        var first = design.snapshot();

        assertThat(first).isNotSameAs(design.production());
        assertThat(EcoreUtil.equals(first, design.production())).isTrue();
        assertThat(design.snapshot()).isSameAs(first);
        rename(design, "Other");
        assertThat(first.getName()).isEqualTo("Generated");
        assertThat(design.snapshot().getName()).isEqualTo("Other");
        design.history().undo();
        assertThat(design.snapshot().getName()).isEqualTo("Generated");
        designs.release(design);
    }

    @Test
    void snapshotsTakenDuringChangesAreWhole() throws DesignFileException, InterruptedException, ExecutionException {
        var design = designs.open(file, monitor);
        try (var background = Executors.newSingleThreadExecutor()) {
            Future<?> copies = background.submit(() -> {
                for (int i = 0; i < 200; i++) {
                    var copy = design.snapshot();
                    assertThat(copy.getDevices().size() % 2).as("half a change").isZero();
                }
            });
            while (!copies.isDone()) {
                design.history().execute(new RecordedChange("Add two", List.of(design.production()), () -> {
                    design.production().getDevices().add(SystemFactory.eINSTANCE.createDevice());
                    design.production().getDevices().add(SystemFactory.eINSTANCE.createDevice());
                }));
                design.history().undo();
            }
            copies.get();
        }
        designs.release(design);
    }

    @Test
    void objectsAreFoundByIdThroughChanges() throws DesignFileException {
        var design = designs.open(file, monitor);
        var device = design.production().getDevices().get(3);
        var id = device.getId();

        assertThat(design.find(id)).contains(device);
        assertThat(design.find(id, Device.class)).contains(device);
        assertThat(design.find(id, Runnable.class)).isEmpty();
        assertThat(DesignObjects.find(design.snapshot(), id, Device.class)).isPresent().get().isNotSameAs(device);
        design.history().execute(new RecordedChange("Remove", List.of(design.production()),
                () -> EcoreUtil.remove(device)));
        assertThat(design.find(id)).isEmpty();
        design.history().undo();
        assertThat(design.find(id)).contains(device);
        designs.release(design);
    }

    private static void rename(Design design, String name) {
        design.history().execute(new SetFeature("Rename", design.production(), BasePackage.Literals.NAMED__NAME, name));
    }

    private static Problem problemOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        var thrown = catchThrowableOfType(DesignFileException.class, work);
        assertThat(thrown).as("thrown").isNotNull();
        return thrown.problem();
    }

    /** Opens a design and holds it until it is killed. */
    static final class Holder {

        public static void main(String[] arguments) throws DesignFileException, IOException {
            new OpenDesigns(new DesignFiles(List.of())).open(Path.of(arguments[0]), null);
            System.out.println("open");
            System.out.flush();
            System.in.read();
        }
    }
}
