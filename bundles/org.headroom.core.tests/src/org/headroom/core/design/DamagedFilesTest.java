/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.common.problem.Problem;
import org.headroom.model.production.Productions;
import org.headroom.model.system.SystemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that can be read in part are opened, say what is missing, and are never lost. */
class DamagedFilesTest {

    private final DesignFiles files = new DesignFiles(List.of());

    @TempDir
    private Path folder;

    @Test
    void whatIsUnknownIsNamedAndTheRestIsThere() throws DesignFileException, IOException {
        var file = sample();
        replace(file, "name=\"Kick\"", "name=\"Kick\" colourOfCase=\"red\" duty=\"sideways\" location=\"nowhere\"");
        replace(file, "</production:Production>", "<hologram x=\"1\"><deep/></hologram></production:Production>");

        var loaded = files.read(file);

        assertThat(loaded.production().getDevices()).extracting("name").containsExactly("Kick", "Snare");
        assertThat(loaded.problems()).extracting(Problem::code)
                .containsExactlyInAnyOrder(DesignProblems.UNKNOWN_CONTENT,
                DesignProblems.UNKNOWN_CONTENT, DesignProblems.BAD_VALUE, DesignProblems.DANGLING_REFERENCE);
        assertThat(loaded.problems()).allSatisfy(problem -> {
            assertThat(problem.place().orElseThrow().line()).isPresent();
            assertThat(problem.place().orElseThrow().file().orElseThrow()).endsWith("show.headroom");
        });
        assertThat(String.join(" ", loaded.problems().stream().map(Problem::message).toList()))
                .contains("colourOfCase", "hologram",
                "sideways", "nowhere");
    }

    @Test
    void theSecondOfTwoObjectsWithOneIdGetsANewOne() throws DesignFileException, IOException {
        var file = sample();
        var devices = files.read(file).production().getDevices();
        replace(file, devices.get(1).getId(), devices.get(0).getId());

        var loaded = files.read(file);

        assertThat(loaded.problems()).extracting(Problem::code).containsExactly(DesignProblems.DUPLICATE_ID);
        assertThat(loaded.production().getDevices().get(0).getId()).isEqualTo(devices.get(0).getId());
        assertThat(loaded.production().getDevices().get(1).getId()).isNotEqualTo(devices.get(0).getId());
    }

    @Test
    void theFirstSaveKeepsTheOriginalForGoodAndSaysWhatWasLeftOut() throws DesignFileException, IOException {
        var file = sample();
        replace(file, "name=\"Kick\"", "name=\"Kick\" colourOfCase=\"red\"");
        var original = Files.readString(file);
        var designs = new OpenDesigns(files);
        var design = designs.open(file, new NullProgressMonitor());
        assertThat(design.problems()).hasSize(1);

        var first = design.save(new NullProgressMonitor());
        var second = design.save(new NullProgressMonitor());

        assertThat(first.leftOut()).hasSize(1);
        assertThat(first.kept()).hasValueSatisfying(kept -> assertThat(kept).hasContent(original.stripTrailing()));
        assertThat(second.leftOut()).isEmpty();
        assertThat(Files.readString(first.kept().orElseThrow())).isEqualTo(original);
        assertThat(second.kept().orElseThrow()).hasFileName("show.headroom~");
        designs.release(design);
    }

    private Path sample() throws DesignFileException {
        var production = Productions.create("Sample");
        for (String name : List.of("Kick", "Snare")) {
            var device = SystemFactory.eINSTANCE.createDevice();
            device.setName(name);
            production.getDevices().add(device);
        }
        var file = folder.resolve("show.headroom");
        files.write(production, file);
        return file;
    }

    private static void replace(Path file, String what, String with) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replace(what, with));
    }
}
