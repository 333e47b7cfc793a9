/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.SystemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read again, in a form that suits people, version control and other programs. */
class DesignFilesTest {

    private final DesignFiles files = new DesignFiles(List.of());

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws DesignFileException {
        var production = GeneratedProduction.of(7, 60, 200);
        files.write(production, file());

        var loaded = files.read(file());

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.migratedFrom()).isEmpty();
        assertThat(EcoreUtil.equals(loaded.production(), production)).isTrue();
    }

    @Test
    void theSameDesignIsTheSameFile() throws DesignFileException, IOException {
        files.write(GeneratedProduction.of(7, 60, 200), file());
        var first = Files.readAllBytes(file());

        files.write(files.read(file()).production(), file());

        assertThat(Files.readAllBytes(file())).isEqualTo(first);
        var text = new String(first, StandardCharsets.UTF_8);
        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").doesNotContain("\r")
                .contains("“0” &lt;é &amp; ü>");
    }

    @Test
    void oneRenamedDeviceIsOneChangedLine() throws DesignFileException, IOException {
        var production = GeneratedProduction.of(7, 60, 200);
        files.write(production, file());
        var before = Files.readAllLines(file());

        production.getDevices().get(30).setName("Monitor desk");
        files.write(production, file());

        var after = Files.readAllLines(file());
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(line -> !before.contains(line))).hasSize(1);
    }

    @Test
    void anyTextCanBeSaved() throws DesignFileException {
        var random = new Random(11);
        var production = Productions.create("Text");
        for (int i = 0; i < 500; i++) {
            var device = SystemFactory.eINSTANCE.createDevice();
            device.setName(text(random));
            device.getTags().add(text(random) + i);
            production.getDevices().add(device);
        }

        files.write(production, file());

        var read = files.read(file()).production();
        for (int i = 0; i < 500; i++) {
            var written = production.getDevices().get(i);
            assertThat(read.getDevices().get(i).getName()).isEqualTo(printable(written.getName()));
            assertThat(read.getDevices().get(i).getTags().get(0)).isEqualTo(printable(written.getTags().get(0)));
        }
    }

    @Test
    void everyObjectGetsAnIdAndIsFoundByIt() throws DesignFileException {
        var production = Productions.create("Ids");
        var device = SystemFactory.eINSTANCE.createDevice();
        production.getDevices().add(device);

        files.write(production, file());

        assertThat(device.getId()).isNotBlank();
        var read = files.read(file()).production();
        assertThat(DesignObjects.find(read, device.getId())).contains(read.getDevices().get(0));
        assertThat(DesignObjects.find(read, "nobody")).isEmpty();
        assertThat(DesignObjects.find(EcoreUtil.copy(read), device.getId())).isPresent();
    }

    @Test
    void aReferenceToSomethingThatIsGoneDoesNotKeepTheRestFromBeingSaved() throws DesignFileException {
        var production = GeneratedProduction.of(7, 10, 0);
        production.getDevices().get(3).setType(null);
        production.getDevices().get(4).setType(EcoreUtil.copy(production.getDevices().get(4).getType()));

        files.write(production, file());

        assertThat(files.read(file()).production().getDevices()).hasSize(10);
    }

    @Test
    void theVersionBeforeIsKept() throws DesignFileException {
        files.write(Productions.create("First"), file());
        files.write(Productions.create("Second"), file());
        files.write(Productions.create("Third"), file());

        assertThat(name(file())).isEqualTo("Third");
        assertThat(name(folder.resolve("show.headroom~"))).isEqualTo("Second");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("show.headroom", "show.headroom~");
    }

    @Test
    void aLinkStaysALink() throws DesignFileException, IOException {
        var target = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.headroom");
        var link = Files.createSymbolicLink(file(), Path.of("elsewhere", "real.headroom"));

        files.write(Productions.create("First"), link);
        files.write(Productions.create("Second"), link);

        assertThat(link).isSymbolicLink();
        assertThat(name(target)).isEqualTo("Second");
        assertThat(name(target.resolveSibling("real.headroom~"))).isEqualTo("First");
    }

    @Test
    void aProductionOfAnotherResourceStaysThere() throws DesignFileException {
        var resource = new org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl();
        var production = Productions.create("Elsewhere");
        resource.getContents().add(production);

        files.write(production, file());

        assertThat(production.eResource()).isSameAs(resource);
        assertThat(name(file())).isEqualTo("Elsewhere");
    }

    private String name(Path file) throws DesignFileException {
        Production production = files.read(file).production();
        return production.getName();
    }

    private Path file() {
        return folder.resolve("show.headroom");
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> text.appendCodePoint(0x1F000 + random.nextInt(0x500));
                case 3 -> text.append("<>&\"']]>".charAt(random.nextInt(8)));
                case 4 -> text.append((char) (0xFFF0 + random.nextInt(16)));
                default -> text.append((char) (0x20 + random.nextInt(0x3000)));
            }
        }
        return text.toString();
    }

    /** What XML can hold of a text. */
    private static String printable(String text) {
        return text.codePoints().mapToObj(each -> each < 0x20 && each != '\t' && each != '\n' && each != '\r'
                || each >= 0xD800 && each <= 0xDFFF || each == 0xFFFE || each == 0xFFFF ? "\uFFFD"
                : Character.toString(each))
                .reduce("", String::concat);
    }
}
