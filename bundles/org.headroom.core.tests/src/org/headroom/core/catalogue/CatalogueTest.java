/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.common.problem.Problem;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.Productions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private static PackSource pack(CatalogueLayer layer, String id, String... types) {
        return new PackSource(layer, MemoryTree.pack(id)
                .with("types/a.yaml", "headroom_types: 1\ntypes:\n" + String.join("", types)));
    }

    private static String type(String id, String maker, String model, String more) {
        return "  - {id: " + id + ", maker: " + maker + ", model: \"" + model + "\", " + more
                + "sources: [{fields: [model], title: T, basis: maker}]}\n";
    }

    private static String type(String id, String maker, String model) {
        return type(id, maker, model, "category: other, ");
    }

    private final Catalogue catalogue = new Catalogue(List.of(
            pack(CatalogueLayer.USER, "mine", type("acme.one", "Acme", "One of mine")),
            pack(CatalogueLayer.BUILT_IN, "base", type("acme.one", "Acme", "One"), type("acme.two", "Acme", "Two")),
            pack(CatalogueLayer.VENDOR, "acme", type("acme.one", "Acme", "One v2"),
                    type("acme.three", "Acme", "Three"))));

    @Test
    void laterLayersOverrideEarlierOnesAndTellWhat() {
        var one = catalogue.find("acme.one").orElseThrow();

        assertThat(one.type().getModel()).isEqualTo("One of mine");
        assertThat(one.layer()).isEqualTo(CatalogueLayer.USER);
        assertThat(one.overridden()).extracting(CatalogueEntry.Origin::packId).containsExactly("acme", "base");
        assertThat(catalogue.find("acme.two").orElseThrow().overridden()).isEmpty();
        assertThat(catalogue.all()).extracting(CatalogueEntry::id)
                .containsExactlyInAnyOrder("acme.one", "acme.two", "acme.three");
        assertThat(catalogue.problems()).isEmpty();
    }

    @Test
    void typesOfADesignOverrideAllWithoutTouchingTheCatalogue() {
        var own = EcoreUtil.copy(catalogue.find("acme.two").orElseThrow().type());
        own.setModel("Two as it was");
        var withDesign = catalogue.withDesign(List.of(own));

        var two = withDesign.find("acme.two").orElseThrow();
        assertThat(two.type()).isSameAs(own);
        assertThat(two.layer()).isEqualTo(CatalogueLayer.DESIGN);
        assertThat(two.overridden()).extracting(CatalogueEntry.Origin::layer).containsExactly(CatalogueLayer.BUILT_IN);
        assertThat(withDesign.search("as it was")).hasSize(1);
        assertThat(catalogue.find("acme.two").orElseThrow().type().getModel()).isEqualTo("Two");
    }

    @Test
    void sameTypeInTwoPacksOfALayerIsTold() {
        var twice = new Catalogue(List.of(pack(CatalogueLayer.VENDOR, "a", type("x.y", "X", "First")),
                pack(CatalogueLayer.VENDOR, "b", type("x.y", "X", "Second"))));

        assertThat(twice.find("x.y").orElseThrow().type().getModel()).isEqualTo("First");
        assertThat(twice.problems()).extracting(Problem::code).containsExactly("pack.type-in-two-packs");
    }

    @Test
    void oneBadPackStopsNoOther() {
        var mixed = new Catalogue(List.of(new PackSource(CatalogueLayer.VENDOR,
                        new MemoryTree("bad").with("pack.yaml", "[")),
                new PackSource(CatalogueLayer.VENDOR, MemoryTree.pack("failing").onRead(() -> {
                    throw new IllegalStateException("broken disk");
                })), pack(CatalogueLayer.VENDOR, "good", type("x.y", "X", "Y"))));

        assertThat(mixed.all()).hasSize(1);
        assertThat(mixed.packs()).hasSize(3);
        assertThat(mixed.problems()).extracting(Problem::code).contains("pack.not-yaml", "pack.unreadable");
    }

    @Test
    void isReadInTheBackgroundOnceWhileQuestionsWait() throws Exception {
        var reads = new ArrayList<String>();
        var source = new PackSource(CatalogueLayer.USER, MemoryTree.pack("slow")
                .onRead(() -> reads.add(Thread.currentThread().getName())));
        var loading = new Catalogue(List.of(source));
        assertThat(loading.isLoaded()).isFalse();
        assertThat(reads).isEmpty();

        try (var executor = Executors.newSingleThreadExecutor()) {
            var first = loading.load(executor);
            var second = loading.load(executor);
            assertThat(loading.all()).isEmpty();
            first.get(10, TimeUnit.SECONDS);
            second.get(10, TimeUnit.SECONDS);
        }
        assertThat(loading.isLoaded()).isTrue();
        assertThat(reads).hasSize(1);
    }

    @Test
    void findsByPartsOfMakerModelAliasCategoryAndKind() {
        var shop = new Catalogue(List.of(pack(CatalogueLayer.BUILT_IN, "shop",
                type("shure.sm58", "Shure", "SM58", "category: microphone, kind: dynamic, "),
                type("shure.beta58a", "Shure", "Beta 58A", "category: microphone, kind: dynamic, aliases: [B58], "),
                type("neumann.km184", "Neumann", "KM 184", "category: microphone, kind: condenser, "),
                type("lacoustics.la4x", "L-Acoustics", "LA4X", "category: amplifier, "),
                type("schoeps.ccm4", "Schœps Mikrofone Gmbh Größe", "CCM 4", "category: microphone, "))));

        assertThat(ids(shop, "58")).containsExactly("shure.beta58a", "shure.sm58");
        assertThat(ids(shop, "beta58")).containsExactly("shure.beta58a");
        assertThat(ids(shop, "Beta 58")).containsExactly("shure.beta58a");
        assertThat(ids(shop, "b58")).containsExactly("shure.beta58a");
        assertThat(ids(shop, "km184")).containsExactly("neumann.km184");
        assertThat(ids(shop, "condenser mic")).containsExactly("neumann.km184");
        assertThat(ids(shop, "l acoustics")).containsExactly("lacoustics.la4x");
        assertThat(ids(shop, "große")).containsExactly("schoeps.ccm4");
        assertThat(ids(shop, "sm58")).startsWith("shure.sm58");
        assertThat(ids(shop, "sm59")).isEmpty();
        assertThat(ids(shop, "  ")).hasSize(5);
        assertThat(shop.categories()).containsEntry(DeviceCategory.MICROPHONE, 4)
                .containsEntry(DeviceCategory.AMPLIFIER, 1);
        assertThat(shop.all(DeviceCategory.AMPLIFIER)).hasSize(1);
    }

    @Test
    void putsTheModelThatWasTypedFirst() {
        var shop = new Catalogue(List.of(pack(CatalogueLayer.BUILT_IN, "shop", type("a.one", "D6 Audio", "Other"),
                type("b.two", "Audix", "D60"), type("c.three", "Audix", "D6"), type("d.four", "Audix", "XD6"))));

        assertThat(ids(shop, "d6")).containsExactly("c.three", "a.one", "b.two", "d.four");
    }

    @Test
    void readsPacksOfAFolder(@TempDir Path folder) throws IOException {
        var types = Files.createDirectories(folder.resolve("mine/types"));
        Files.writeString(folder.resolve("mine/pack.yaml"),
                new String(MemoryTree.pack("mine").open("pack.yaml").readAllBytes()));
        Files.writeString(types.resolve("a.yaml"), "headroom_types: 1\ntypes:\n" + type("x.y", "X", "Y"));

        var mine = new Catalogue(PackSource.inFolder(folder, CatalogueLayer.USER));

        assertThat(mine.find("x.y")).isPresent();
        assertThat(mine.problems()).isEmpty();
        assertThat(PackSource.inFolder(folder.resolve("nowhere"), CatalogueLayer.USER)).isEmpty();
    }

    @Test
    void aDesignKeepsOneSnapshotOfEachTypeItUses() {
        var production = Productions.create("Test");
        var type = catalogue.find("acme.one").orElseThrow().type();

        var snapshot = TypeSnapshots.take(production, type);

        assertThat(snapshot).isNotSameAs(type).isSameAs(TypeSnapshots.take(production, type));
        assertThat(production.getTypes()).containsExactly(snapshot);
        assertThat(snapshot.getId()).isNotNull();
        assertThat(snapshot.getPackId()).isEqualTo("mine");
        assertThat(type.getId()).isNull();
        assertThat(type.eContainer()).isNull();
    }

    private static List<String> ids(Catalogue catalogue, String words) {
        return catalogue.search(words).stream().map(CatalogueEntry::id).toList();
    }
}
