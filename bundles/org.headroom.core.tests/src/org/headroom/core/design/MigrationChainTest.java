/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.core.migration.Migration;
import org.headroom.model.production.Productions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Files of older versions are brought forward, and kept as they were. The sample is never changed. */
class MigrationChainTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copySample() throws IOException {
        file = folder.resolve("old.headroom");
        try (InputStream sample = MigrationChainTest.class.getResourceAsStream("version-0.headroom")) {
            Files.copy(sample, file);
        }
    }

    @Test
    void anOlderFileIsBroughtForward() throws DesignFileException {
        var loaded = new DesignFiles(List.of(step(new BoxesBecomeDevices()))).read(file);

        assertThat(loaded.migratedFrom()).hasValue(0);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.production().getSchemaVersion()).isEqualTo(Productions.SCHEMA_VERSION);
        assertThat(loaded.production().getDevices()).extracting("name").containsExactly("Kick", "SB1 Drums");
        assertThat(loaded.production().getCables().get(0).getFrom().getPort()).isNotNull();
    }

    @Test
    void savingKeepsTheOlderFile() throws DesignFileException, IOException {
        var original = Files.readString(file);
        var designs = new OpenDesigns(new DesignFiles(List.of(step(new BoxesBecomeDevices()))));
        var design = designs.open(file, new NullProgressMonitor());
        assertThat(design.migratedFrom()).hasValue(0);
        assertThat(Files.readString(file)).isEqualTo(original);

        var saved = design.save(new NullProgressMonitor());

        assertThat(Files.readString(saved.kept().orElseThrow())).isEqualTo(original);
        assertThat(new DesignFiles(List.of()).read(file).migratedFrom()).isEmpty();
        assertThat(design.migratedFrom()).isEmpty();
        designs.release(design);
    }

    @Test
    void withoutAStepTheFileIsRefused() {
        var problem = refused(List.of());
        assertThat(problem.code()).isEqualTo(DesignProblems.NOT_MIGRATED);
        assertThat(problem.message()).contains("version 0");
    }

    @Test
    void aStepThatFailsIsNamed() {
        var problem = refused(List.of(step(document -> {
            throw new IllegalStateException("no boxes");
        })));
        assertThat(problem.code()).isEqualTo(DesignProblems.NOT_MIGRATED);
        assertThat(problem.message()).contains("boxes-become-devices", "no boxes");
    }

    private org.headroom.common.problem.Problem refused(List<MigrationStep> steps) {
        return catchThrowableOfType(DesignFileException.class, () -> new DesignFiles(steps).read(file)).problem();
    }

    private static MigrationStep step(Migration migration) {
        return new MigrationStep("boxes-become-devices", 0, 1, () -> migration);
    }

    /** Version 0 had an element "boxes" with a "title" where version 1 has "devices" with a "name". */
    private static final class BoxesBecomeDevices implements Migration {

        @Override
        public void migrate(Document document) {
            var boxes = document.getElementsByTagName("boxes");
            while (boxes.getLength() > 0) {
                var box = (Element) document.renameNode(boxes.item(0), null, "devices");
                box.setAttribute("name", box.getAttribute("title"));
                box.removeAttribute("title");
            }
        }
    }
}
