/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.headroom.core.catalogue.QuickSearch.OfFamily;
import org.headroom.core.catalogue.QuickSearch.Suggestion;
import org.headroom.core.catalogue.QuickSearch.Wish;
import org.headroom.core.extension.Contribution;
import org.headroom.core.extension.ContributionName;
import org.headroom.core.family.DeviceFamily;
import org.headroom.core.family.DeviceFamilyDescriptor;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PropertyDefinition;
import org.junit.jupiter.api.Test;

class QuickSearchTest {

    private static final class Boxes implements DeviceFamily {
        @Override
        public List<PropertyDefinition> properties() {
            var inputs = CatalogueFactory.eINSTANCE.createPropertyDefinition();
            inputs.setKey("inputs");
            inputs.setLabel("inputs");
            inputs.setDefaultValue("16");
            return List.of(inputs);
        }

        @Override
        public DeviceType type(Map<String, String> choices) {
            return CatalogueFactory.eINSTANCE.createDeviceType();
        }
    }

    private final QuickSearch search = new QuickSearch(List.of(entry("shure.sm58", "Shure", "SM58",
            DeviceCategory.MICROPHONE), entry("shure.sm57", "Shure", "SM57", DeviceCategory.MICROPHONE),
            entry("shure.beta58", "Shure", "Beta 58A", DeviceCategory.MICROPHONE),
            entry("yamaha.ql5", "Yamaha", "QL5", DeviceCategory.CONSOLE),
            entry("midas.dl32", "Midas", "DL32", DeviceCategory.STAGEBOX)),
            List.of(new DeviceFamilyDescriptor("x.box", "Stagebox", "", DeviceCategory.STAGEBOX,
                    new Contribution<>(new ContributionName("x", "p", "x.box"), DeviceFamily.class, Boxes::new,
                            problem -> {
                            }))));

    private static CatalogueEntry entry(String id, String maker, String model, DeviceCategory category) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId(id);
        type.setMaker(maker);
        type.setModel(model);
        type.setCategory(category);
        return new CatalogueEntry(type, List.of(new CatalogueEntry.Origin(CatalogueLayer.BUILT_IN, "p", "1")));
    }

    private List<String> names(String words, String... recent) {
        return search.find(words, List.of(recent)).stream().map(Suggestion::name).toList();
    }

    @Test
    void findsByMakerModelAndCategory() {
        assertThat(names("sm58").getFirst()).isEqualTo("Shure SM58");
        assertThat(names("beta58").getFirst()).isEqualTo("Shure Beta 58A");
        assertThat(names("yam ql")).containsExactly("Yamaha QL5");
        assertThat(names("microphone")).hasSize(3);
        assertThat(names("shrue")).as("a slip").hasSize(3);
        assertThat(names("zebra")).isEmpty();
    }

    @Test
    void whatWasUsedLatelyComesFirst() {
        assertThat(names("", "yamaha.ql5", "shure.sm57")).startsWith("Yamaha QL5", "Shure SM57");
        assertThat(names("sm5").getFirst()).isEqualTo("Shure SM58");
        assertThat(names("sm5", "shure.sm57").getFirst()).isEqualTo("Shure SM57");
    }

    @Test
    void takesNumbersForTheChoicesOfAFamily() {
        var first = (OfFamily) search.find("stagebox 24", List.of()).getFirst();
        assertThat(first.choices()).containsExactly(Map.entry("inputs", "24"));
        assertThat(first.name()).isEqualTo("Stagebox – inputs 24");
        assertThat(names("stagebox")).contains("Stagebox – inputs 16", "Midas DL32");
        assertThat(names("dl32").getFirst()).isEqualTo("Midas DL32");
    }

    @Test
    void takesANumberOfPieces() {
        assertThat(Wish.of("8x wedge")).isEqualTo(new Wish(8, "wedge"));
        assertThat(Wish.of("8 × sm58")).isEqualTo(new Wish(8, "sm58"));
        assertThat(Wish.of("x32")).isEqualTo(new Wish(1, "x32"));
        assertThat(Wish.of("0x sm58").count()).isEqualTo(1);
    }
}
