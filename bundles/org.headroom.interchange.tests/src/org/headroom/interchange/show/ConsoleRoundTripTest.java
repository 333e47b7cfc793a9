/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for a console is read back as it was, for many productions. */
class ConsoleRoundTripTest {

    private static final int SEEDS = 40;

    @TempDir
    Path folder;

    record Format(String id, String file, String maker, String model) {
    }

    static Stream<Format> formats() {
        return Stream.of(new Format("x32-scene", "show.scn", "Behringer", "X32"),
                new Format("yamaha-csv", "show.csv", "Yamaha", "QL5"), new Format("allen-heath-csv", "show.csv", "Allen & Heath", "Avantis"));
    }

    static Stream<Arguments> shows() {
        return formats().flatMap(format -> IntStream.rangeClosed(1, SEEDS).mapToObj(seed -> Arguments.of(format, seed)));
    }

    @ParameterizedTest
    @MethodSource("shows")
    void whatIsWrittenIsReadBack(Format format, int seed) throws Exception {
        var show = new RandomShow(seed, format.maker(), format.model());
        if (!format.id().equals("x32-scene")) {
            // the other formats name DCAs but do not say who follows them
            show.production.getChannelList().getInputs().forEach(input -> input.setDca(null));
        }
        var file = folder.resolve(format.file());
        var before = EcoreUtil.copy(show.production);
        Formats.write(format.id(), show.production, file);
        assertThat(new EqualityHelper().equals(before, show.production)).as("writing changes nothing").isTrue();
        var written = Files.readString(file);

        var same = Formats.read(format.id(), file, show.production);
        assertThat(same.changed()).isEmpty();
        assertThat(same.lost()).isEmpty();
        assertThat(same.added()).as("nothing but the lines that are kept").allMatch(line -> line.contains("kept"));
        assertThat(same.problems()).isEmpty();

        show.forget();
        var empty = EcoreUtil.copy(show.production);
        var proposal = Formats.read(format.id(), file, show.production);
        assertThat(new EqualityHelper().equals(empty, show.production)).as("a proposal changes nothing").isTrue();
        var history = Formats.apply(proposal);
        assertThat(show.production.getChannelList().getInputs()).isNotEmpty();
        Formats.write(format.id(), show.production, file);
        assertThat(Files.readString(file)).isEqualTo(written);
        history.undo();
        assertThat(new EqualityHelper().equals(empty, show.production)).as("one step of undo").isTrue();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nothingIsCutSilently(Format format) throws Exception {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var show = new RandomShow(seed, format.maker(), format.model());
            var file = folder.resolve(format.file());
            var report = Formats.write(format.id(), show.production, file);
            var text = Files.readString(file);
            for (var input : show.production.getChannelList().getInputs()) {
                var shown = input.getStrips().get(0).getShortName() == null ? input.getName() : input.getStrips().get(0).getShortName();
                boolean whole = text.contains("\"" + shown.strip() + "\"") || text.contains("," + shown.strip() + ",");
                boolean told = report.losses().stream().anyMatch(loss -> loss.before().equals(shown.strip()));
                assertThat(whole || told).as(shown.substring(0, Math.min(40, shown.length()))).isTrue();
            }
            assertThat(text.chars()).allMatch(letter -> letter == '\n' || letter == '\r' || letter >= 0x20 && letter < 0x7f);
        }
    }
}
