/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.headroom.channels.Stage;
import org.headroom.channels.edit.SetCells;
import org.headroom.model.commands.DesignHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {

    private final Instruments instruments = Instruments.load();

    @Test
    void everyInstrumentHasNamesPickupsAndSources() {
        assertThat(instruments.all()).hasSizeGreaterThan(30).allSatisfy(each -> {
            assertThat(each.names()).as(each.id()).isNotEmpty();
            assertThat(each.pickups()).as(each.id()).isNotEmpty();
            assertThat(each.sources()).as(each.id()).isNotEmpty().doesNotContainNull();
            assertThat(each.lowest().isPresent()).as(each.id()).isEqualTo(each.highest().isPresent());
            each.range().ifPresent(range -> assertThat(range.lowest_Hz()).as(each.id()).isLessThan(range.highest_Hz()));
        });
        assertThat(instruments.all()).extracting(Instrument::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"Kick In,kick", "SNARE TOP,snare-top", "Snare Bottom,snare-bottom", "Tom 1,tom", "Floor Tom,floor-tom", "OH L,overhead",
        "Bass DI,bass-guitar", "Acoustic Guitar,acoustic-guitar", "Lead Vocal,lead-vocal", "Keys L,keyboard", "Trompete,trumpet",
        "Upright Bass,double-bass"})
    void instrumentsAreFoundAsPeopleCallThem(String text, String id) {
        assertThat(instruments.find(text)).map(Instrument::id).contains(id);
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        assertThat(instruments.find("Bassoon")).isEmpty();
        assertThat(instruments.find("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A4,440", "A0,27.5", "C8,4186.01", "E1,41.20", "Bb3,233.08", "F#4,369.99"})
    void pitchesAreThoseOfEqualTemperament(String note, double hertz) {
        assertThat(Pitch.frequency_Hz(note)).isCloseTo(hertz, within(0.01));
    }

    @Test
    void aWordIsNoPitch() {
        assertThatThrownBy(() -> Pitch.frequency_Hz("H2")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("H2");
    }

    @Test
    void proposalsFillOnlyWhatIsEmpty() {
        var stage = new Stage();
        var history = new DesignHistory();
        var hat = stage.input(1, "Hat");
        var kick = stage.input(2, "Kick");
        kick.setMicrophone("Mine");
        kick.setStand("my stand");
        var vocal = stage.input(3, "Vox");
        vocal.setSource(stage.vocal);
        var nothing = stage.input(4, "Theremin");
        var cells = new Proposals(instruments, stage.production).of(List.of(hat, kick, vocal, nothing));
        history.execute(new SetCells(cells));
        assertThat(hat.getMicrophone()).isEqualTo("AKG C451 B");
        assertThat(hat.isPhantom()).isTrue();
        assertThat(hat.getStand()).isEqualTo("short boom");
        assertThat(kick.getMicrophone()).isEqualTo("Mine");
        assertThat(kick.getStand()).isEqualTo("my stand");
        assertThat(kick.isPhantom()).isFalse();
        assertThat(vocal.getMicrophone()).isNull();
        assertThat(cells).noneMatch(cell -> cell.channel() == nothing);
        history.undo();
        assertThat(hat.getMicrophone()).isNull();
        assertThat(hat.isPhantom()).isFalse();
    }
}
