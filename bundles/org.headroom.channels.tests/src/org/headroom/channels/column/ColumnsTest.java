/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.channels.Stage;
import org.headroom.channels.edit.CellEdit;
import org.headroom.channels.edit.SetCells;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.DesignHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    private final Stage stage = new Stage();
    private final DesignHistory history = new DesignHistory();
    private final InputChannel input = stage.input(1, "Kick");

    @ParameterizedTest
    @ValueSource(strings = {"SB1 · 3", "sb1 3", "SB1/3", "SB1-3", " sb 1 . 3 "})
    void socketsAreFoundAsPeopleWriteThem(String text) {
        set("stagebox", text);
        assertThat(input.getStagebox()).isSameAs(stage.socket(3));
        assertThat(stage.column("all", "stagebox").text(input)).isEqualTo("SB1 · 3");
    }

    @Test
    void figuresThatAreTwoNumbersAreNotOne() {
        assertThat(Names.plain("SB1 · 12")).isNotEqualTo(Names.plain("SB11 · 2")).isEqualTo("sb1 12");
    }

    @Test
    void anUnknownSocketIsRefusedWithTheColumnNamed() {
        assertThat(obstacle("stagebox", "SB9 · 1")).contains("There is no \"SB9 · 1\" for Stagebox.");
        assertThat(obstacle("stagebox", "")).isEmpty();
    }

    @Test
    void phantomPowerMovesWithThePatch() {
        set("stagebox", "SB1 · 1");
        set("phantom", "48V");
        assertThat(stage.socket(1).isPhantomOn()).isTrue();
        set("stagebox", "SB1 · 2");
        assertThat(stage.socket(1).isPhantomOn()).isFalse();
        assertThat(stage.socket(2).isPhantomOn()).isTrue();
        history.undo();
        assertThat(stage.socket(1).isPhantomOn()).isTrue();
        assertThat(stage.socket(2).isPhantomOn()).isFalse();
    }

    @Test
    void phantomPowerStaysOnAtASocketThatAnotherInputUses() {
        var other = stage.input(2, "Kick too");
        other.setStagebox(stage.socket(1));
        set("stagebox", "SB1 · 1");
        set("phantom", "x");
        set("stagebox", "SB1 · 2");
        assertThat(stage.socket(1).isPhantomOn()).isTrue();
    }

    @Test
    void theMicrophoneIsThatOfTheSourceOnceThereIsOne() {
        set("microphone", "something for kicks");
        assertThat(stage.column("all", "microphone").text(input)).isEqualTo("something for kicks");
        set("source", "kick mic");
        assertThat(input.getSource()).isSameAs(stage.kick);
        assertThat(input.getSourcePort()).isSameAs(stage.kick.getPorts().get(0));
        assertThat(stage.column("all", "microphone").text(input)).isEqualTo("Shure Beta 91A");
        assertThat(obstacle("microphone", "Another")).hasValueSatisfying(reason -> assertThat(reason).contains("Kick Mic"));
    }

    @Test
    void theGainIsThatOfTheSocket() {
        assertThat(stage.column("all", "gain").missing(input)).isPresent();
        set("stagebox", "SB1 · 1");
        set("gain", "+32,5 dB");
        assertThat(stage.socket(1).getGain()).isEqualTo(32.5);
        set("gain", "");
        assertThat(stage.socket(1).getGain()).isNull();
        assertThat(obstacle("gain", "loud")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"number,0", "number,x", "number,''", "phantom,maybe", "number,99999"})
    void whatCannotBeIsRefused(String column, String text) {
        assertThat(obstacle(column, text)).isPresent();
    }

    @Test
    void aClearedChannelLeavesTheConsole() {
        var key = "channel." + stage.foh.getId();
        set(key, "7");
        assertThat(Strips.channel(input, stage.foh)).isEqualTo(7);
        set(key, "");
        assertThat(input.getStrips()).isEmpty();
        history.undo();
        assertThat(Strips.channel(input, stage.foh)).isEqualTo(7);
    }

    @Test
    void destinationsAreAListOfDevices() {
        var output = stage.output(1, "Mix");
        var feeds = stage.column("outputs", "destinations");
        assertThat(new CellEdit(output, feeds, "Amp, Nobody").obstacle()).isPresent();
        history.execute(new SetCells(List.of(new CellEdit(output, feeds, "wedge; AMP"))));
        assertThat(output.getDestinations()).containsExactly(stage.wedge, stage.amplifier);
    }

    @Test
    void coloursOfConsolesAreOffered() {
        assertThat(stage.column("all", "colour").choices(input)).contains("red", "blue");
        assertThat(ChannelColour.of(" Red ")).contains(ChannelColour.RED);
    }

    private void set(String column, String text) {
        history.execute(new SetCells(List.of(new CellEdit(input, stage.column("all", column), text))));
    }

    private java.util.Optional<String> obstacle(String column, String text) {
        return stage.column("all", column).obstacle(input, text);
    }
}
