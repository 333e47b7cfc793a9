/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.headroom.interchange.console.BusId;
import org.headroom.interchange.console.BusKind;
import org.junit.jupiter.api.Test;

class SceneTest {

    private static final String TEXT = """
            #4.0# "Show  two" "" %000000000 1
            /config/chlink ON OFF OFF
            /ch/01/config "Kick  \\in" 1 RDi   1
            /ch/01/mix ON   +0.2 ON +0 OFF   -oo
            /headamp/000 +27.0 OFF
            /future/thing 1 2 "x y" %01
            # a remark
            """;

    private static Scene scene(String text) throws IOException {
        return Scene.read("a.scn", text.lines().toList());
    }

    @Test
    void whatNobodyChangesStaysByteForByte() throws IOException {
        assertThat(scene(TEXT).text()).isEqualTo(TEXT);
        var scene = scene(TEXT);
        scene.set("/ch/01/config", 0, SceneLine.quoted("Kick \"out\""));
        assertThat(scene.text()).isEqualTo(TEXT.replace("\"Kick  \\in\"", "\"Kick 'out'\""));
    }

    @Test
    void valuesAreCutAtSpacesOutsideQuotes() throws IOException {
        var scene = scene(TEXT);
        assertThat(scene.value("/ch/01/config", 0)).contains("Kick  \\in");
        assertThat(scene.value("/ch/01/config", 3)).contains("1");
        assertThat(scene.value("/ch/01/config", 4)).isEmpty();
        assertThat(scene.value("/ch/02/config", 0)).isEmpty();
        assertThat(SceneCodes.colour("RDi")).contains("red");
    }

    @Test
    void bitsAreReadFromTheRight() {
        assertThat(SceneCodes.bits("%00000101")).containsExactly(1, 3);
        assertThat(SceneCodes.field(new TreeSet<>(List.of(1, 3)), 8)).isEqualTo("%00000101");
        assertThat(SceneCodes.bus(SceneCodes.source(new BusId(BusKind.MATRIX, 6)))).contains(new BusId(BusKind.MATRIX, 6));
        assertThat(SceneCodes.bus(26)).as("direct output of a channel").isEqualTo(Optional.empty());
    }

    @Test
    void inputsAreFollowedThroughBlocksAndTheUsersChoice() throws IOException {
        var routing = new InputRouting(scene("""
                #4.0# "" "" %000000000 1
                /config/routing/IN AN9-16 A1-8 UIN17-24 CARD1-8
                /config/userrout/in 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 33 81 129 0 1 0 0 0 0 0 0 0 0 0 0 0
                """));
        assertThat(routing.headAmp(1)).contains(8);
        assertThat(routing.headAmp(9)).contains(32);
        assertThat(routing.headAmp(17)).contains(32);
        assertThat(routing.headAmp(18)).contains(80);
        assertThat(routing.headAmp(19)).as("card").isEmpty();
        assertThat(routing.headAmp(21)).contains(0);
        assertThat(routing.headAmp(25)).as("card").isEmpty();
        routing.route(10, 90);
        assertThat(routing.headAmp(10)).contains(90);
        assertThat(routing.headAmp(9)).as("others of the block go on as before").contains(32);
        assertThat(routing.headAmp(1)).contains(8);
    }

    @Test
    void otherFilesAreRefusedWithPlaceAndReason() {
        assertThatThrownBy(() -> scene("<xml/>")).hasMessageContaining("a.scn").hasMessageContaining("no scene");
        assertThatThrownBy(() -> scene("")).hasMessageContaining("no scene");
        assertThatThrownBy(() -> scene("#9.0# \"new\"\n/ch/01/config \"\" 1 RD 1")).hasMessageContaining("versions 2 to 4");
        assertThatThrownBy(() -> scene("#4.0# \"\"\n/ch/01/config \"" + "x".repeat(5000))).hasMessageContaining("line 2");
        assertThatThrownBy(() -> scene("#4.0# \"\"\n" + "/a 1\n".repeat(20_001))).hasMessageContaining("20000 lines");
    }

    @Test
    void linesCutAnywhereAreStillRead() throws IOException {
        for (int length = TEXT.indexOf("/ch/01") + 20; length < TEXT.length(); length++) {
            var cut = TEXT.substring(0, length);
            assertThat(scene(cut).text()).isEqualTo(cut.endsWith("\n") ? cut : cut + "\n");
        }
    }
}
