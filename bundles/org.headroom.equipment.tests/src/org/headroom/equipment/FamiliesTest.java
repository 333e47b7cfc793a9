/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.headroom.core.family.DeviceFamily;
import org.headroom.core.family.IllegalChoiceException;
import org.headroom.equipment.internal.family.PatchPanelFamily;
import org.headroom.equipment.internal.family.SplitterFamily;
import org.headroom.equipment.internal.family.StageboxFamily;
import org.headroom.equipment.internal.family.SubSnakeFamily;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.PortType;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private final List<DeviceFamily> families = List.of(new StageboxFamily(), new SplitterFamily(), new SubSnakeFamily(),
            new PatchPanelFamily());

    @Test
    void choicesSayHowManyPortsThereAre() throws IllegalChoiceException {
        var box = new StageboxFamily().type(Map.of("inputs", "24", "outputs", "6"));
        assertThat(box.getTypeId()).isEqualTo("generic.stagebox-24-6");
        assertThat(box.getPorts()).filteredOn(port -> port.getSignal() == SignalKind.ANALOGUE
                && port.getDirection() == Direction.IN).hasSize(24);
        assertThat(box.getPorts()).filteredOn(port -> port.getSignal() == SignalKind.ANALOGUE
                && port.getDirection() == Direction.OUT).hasSize(6);
        assertThat(new SplitterFamily().type(Map.of("channels", "12")).getPorts()).hasSize(36);
        assertThat(new SubSnakeFamily().type(Map.of("channels", "8")).getPorts().getLast().getChannels()).isEqualTo(8);
        assertThat(new PatchPanelFamily().type(Map.of()).getPorts()).hasSize(32);
    }

    @Test
    void theSameChoicesGiveTheSameTypeWithPortsThatCanBeTold() throws IllegalChoiceException {
        for (DeviceFamily family : families) {
            var one = family.type(Map.of());
            var other = family.type(Map.of());
            assertThat(one.getTypeId()).isEqualTo(other.getTypeId());
            assertThat(one).isNotSameAs(other);
            assertThat(one.getPorts()).extracting(PortType::getKey).isEqualTo(other.getPorts().stream()
                    .map(PortType::getKey).toList());
            assertThat(new HashSet<>(one.getPorts().stream().map(PortType::getKey).toList()))
                    .hasSameSizeAs(one.getPorts());
            assertThat(one.getModel()).doesNotContain("{", "!");
            assertThat(one.getProvenance()).isNotEmpty();
            assertThat(family.properties()).allSatisfy(each -> assertThat(each.getLabel()).isNotBlank());
        }
    }

    @Test
    void whatIsNotPossibleIsRefusedWithTheLimits() {
        for (var wrong : List.of("0", "1000", "many", "-3")) {
            assertThatThrownBy(() -> new StageboxFamily().type(Map.of("inputs", wrong)))
                    .isInstanceOf(IllegalChoiceException.class).hasMessageContaining(wrong).hasMessageContaining("128");
        }
    }
}
