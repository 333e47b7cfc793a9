/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.catalogue.EquipmentRegistry;
import org.headroom.core.catalogue.Pack;
import org.headroom.core.catalogue.PackContribution;
import org.headroom.core.catalogue.PackSource;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.Basis;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.Provenance;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/**
 * The packs that come with Headroom, read as the workbench reads them: from the bundle, through the extension point.
 */
class EquipmentTest {

    private static final EquipmentRegistry EQUIPMENT = new EquipmentRegistry(RegistryFactory.getRegistry());
    private static final Catalogue CATALOGUE = new Catalogue(PackSource.contributed(EQUIPMENT));

    @Test
    void everyPackOfTheBundleIsContributedAsBuiltIn() {
        var bundle = FrameworkUtil.getBundle(EquipmentTest.class);
        var folders = Collections.list(bundle.getEntryPaths("packs/")).stream().map(path -> path.replaceAll("/$", ""))
                .toList();

        assertThat(EQUIPMENT.problems()).isEmpty();
        assertThat(EQUIPMENT.all()).allMatch(pack -> pack.layer() == CatalogueLayer.BUILT_IN);
        assertThat(EQUIPMENT.all()).extracting(PackContribution::id)
                .containsAll(folders.stream().map(folder -> "org.headroom.equipment/" + folder).toList());
    }

    @Test
    void everyPackIsReadWithoutAProblem() {
        assertThat(CATALOGUE.problems()).isEmpty();
        assertThat(CATALOGUE.packs()).allMatch(pack -> pack.info().isPresent());
        assertThat(CATALOGUE.packs()).extracting(Pack::types).noneMatch(List::isEmpty);
    }

    @Test
    void thereAreTypesInEveryCategoryThatASystemNeeds() {
        assertThat(CATALOGUE.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(CATALOGUE.categories().keySet()).contains(
                DeviceCategory.MICROPHONE, DeviceCategory.DI, DeviceCategory.SPLITTER, DeviceCategory.STAGEBOX,
                DeviceCategory.CONSOLE, DeviceCategory.WIRELESS_TRANSMITTER, DeviceCategory.WIRELESS_RECEIVER,
                DeviceCategory.IEM_TRANSMITTER, DeviceCategory.IEM_RECEIVER, DeviceCategory.ANTENNA,
                DeviceCategory.PROCESSOR, DeviceCategory.AMPLIFIER, DeviceCategory.LOUDSPEAKER,
                DeviceCategory.SUBWOOFER, DeviceCategory.MONITOR, DeviceCategory.NETWORK_SWITCH,
                DeviceCategory.POWER_SOURCE, DeviceCategory.POWER_DISTRO, DeviceCategory.CABLE,
                DeviceCategory.MULTICORE);
    }

    @Test
    void everyTypeHasASourceThatIsNoGuess() {
        assertThat(types()).allSatisfy(type -> {
            assertThat(type.getProvenance()).as(type.getTypeId()).isNotEmpty();
            assertThat(type.getProvenance()).as(type.getTypeId()).extracting(Provenance::getBasis)
                    .doesNotContain(Basis.GUESS);
        });
    }

    /** The tables of other tools are not copied; the device type library of NetBox is in the public domain. */
    @Test
    void noSourceIsTheLibraryOfAnotherTool() {
        assertThat(types()).flatExtracting(DeviceType::getProvenance).extracting(Provenance::getUrl)
                .filteredOn(url -> url != null && url.contains("github"))
                .allMatch(url -> url.startsWith("https://github.com/netbox-community/devicetype-library/"));
    }

    @Test
    void everySectionWithFiguresHasASource() {
        assertThat(types()).allSatisfy(type -> sections(type)
                .forEach(section -> assertThat(sources(type)).as(type.getTypeId())
                .anyMatch(field -> covers(field, section))));
    }

    @Test
    void everyPoweredDeviceTakesItThroughAPort() {
        assertThat(types()).filteredOn(type -> type.getPower() != null && !type.getPower().getPoints().isEmpty()
                && type.getPower().getMinimumVoltage() != null && type.getPower().getMinimumVoltage() > 60)
                .allSatisfy(type -> assertThat(type.getPorts()).as(type.getTypeId())
                        .anyMatch(port -> port.getSignal() == SignalKind.POWER && port.getDirection() == Direction.IN));
    }

    @Test
    void everyTypeIsFoundByItsMakerAndModel() {
        for (CatalogueEntry entry : CATALOGUE.all()) {
            assertThat(CATALOGUE.search(entry.type().getMaker() + " " + entry.type().getModel())).as(entry.id())
                    .contains(entry);
        }
    }

    private static List<DeviceType> types() {
        return CATALOGUE.all().stream().map(CatalogueEntry::type).toList();
    }

    private static List<String> sources(DeviceType type) {
        return type.getProvenance().stream().flatMap(source -> source.getFields().stream()).toList();
    }

    /** A source of the section or of something within it. */
    private static boolean covers(String field, String section) {
        return field.equals(section) || field.startsWith(section + ".");
    }

    private static Stream<String> sections(DeviceType type) {
        var sections = new LinkedHashMap<String, EObject>();
        sections.put("power", type.getPower());
        sections.put("amplifier", type.getAmplifier());
        sections.put("loudspeaker", type.getLoudspeaker());
        sections.put("wireless", type.getWireless());
        sections.put("cable", type.getCable());
        sections.put("distro", type.getDistro());
        var figures = sections.entrySet().stream().filter(each -> each.getValue() != null
                && hasFigures(each.getValue()))
                .map(Map.Entry::getKey);
        return Stream.concat(figures, type.getPorts().isEmpty() ? Stream.empty() : Stream.of("ports"));
    }

    private static boolean hasFigures(EObject section) {
        return section.eClass().getEAllAttributes().stream()
                .anyMatch(each -> each.getEAttributeType() == EcorePackage.Literals.EDOUBLE_OBJECT
                && section.eIsSet(each))
                || section.eContents().stream().anyMatch(EquipmentTest::hasFigures);
    }
}
