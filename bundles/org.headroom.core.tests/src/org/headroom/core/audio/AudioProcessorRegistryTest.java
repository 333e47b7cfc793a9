/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.headroom.core.extension.FakeExtensions;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.junit.jupiter.api.Test;

class AudioProcessorRegistryTest {

    private final AudioProcessorRegistry processors =
            new AudioProcessorRegistry(new FakeExtensions().contribute("com.example",
            "audioProcessors", """
                    <processor id="any" name="Any" category="processor" class="X"/>
                    <processor id="family" name="Family" types="acme.dsp*" class="X"/>
                    <processor id="series" name="Series" types="other.x, acme.dsp4*" class="X"/>
                    <processor id="exact" name="Exact" types="acme.dsp4.two" class="X"/>
                    <processor id="none" name="None" class="X"/>""").registry());

    @Test
    void takesTheMostExactOne() {
        assertThat(forType("other.y")).contains("any");
        assertThat(forType("acme.dsp8")).contains("family");
        assertThat(forType("acme.dsp4.one")).contains("series");
        assertThat(forType("other.x")).contains("series");
        assertThat(forType("acme.dsp4.two")).contains("exact");
    }

    @Test
    void refusesOneThatStandsForNothing() {
        assertThat(processors.find("none")).isEmpty();
        assertThat(processors.problems()).hasSize(1);
    }

    private Optional<String> forType(String typeId) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId(typeId);
        type.setCategory(DeviceCategory.PROCESSOR);
        return processors.forType(type).map(AudioProcessorDescriptor::id);
    }
}
