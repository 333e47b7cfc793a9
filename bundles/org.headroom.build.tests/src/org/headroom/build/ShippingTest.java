/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Nothing that is written is forgotten when the product is put together. */
class ShippingTest {

    private static final Pattern PLUG_IN = Pattern.compile("<plugin\\s[^>]*?\\bid=\"([^\"]+)\"");

    private final SourceTree tree = SourceTree.ofThisBuild();

    @Test
    void everyBundleIsInAFeature() throws IOException {
        var shipped = new TreeSet<String>();
        for (var feature : tree.features()) {
            shipped.addAll(plugIns(feature));
        }
        var missing = new TreeSet<String>();
        tree.productBundles().forEach(bundle -> missing.add(bundle.name()));
        missing.removeAll(shipped);
        assertThat(missing).as("bundles that no features/*/feature.xml names").isEmpty();
    }

    @Test
    void noFeatureNamesABundleThatIsNotThere() throws IOException {
        var gone = new TreeSet<String>();
        for (var feature : tree.features()) {
            plugIns(feature).stream().filter(name -> name.startsWith("org.headroom."))
                    .filter(name -> !Files.exists(tree.root().resolve("bundles").resolve(name)))
                    .forEach(name -> gone.add(feature + ": " + name));
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void whatNeedsTarsosDspIsOnlyInTheAudioFeature() throws IOException {
        var tarsos = new TreeSet<String>();
        tarsos.add("be.tarsos.dsp");
        tree.productBundles().stream().filter(bundle -> bundle.requires().contains("be.tarsos.dsp")
                || bundle.importedPackages().stream().anyMatch(name -> name.startsWith("be.tarsos.")))
                .forEach(bundle -> tarsos.add(bundle.name()));
        for (var feature : tree.features()) {
            if (!feature.getParent().endsWith("org.headroom.audio.feature")) {
                assertThat(plugIns(feature)).as(feature + " is EPL-2.0; TarsosDSP is GPL-3.0").doesNotContainAnyElementsOf(tarsos);
            }
        }
    }

    @Test
    void testsOfTheWorkbenchAreMarked() {
        var unmarked = tree.bundles().stream()
                .filter(bundle -> bundle.name().endsWith(".ui.tests") || bundle.name().matches(".*\\.diagram(\\.flow)?\\.tests"))
                .filter(bundle -> !bundle.holds("ui-harness.properties")).map(BundleSource::name).toList();
        assertThat(unmarked).as("test fragments without the file ui-harness.properties").isEmpty();
    }

    @Test
    void everyLibraryIsPinned() throws IOException {
        for (var target : SourceTree.files(tree.root().resolve("targetplatform"), ShippingTest::isTarget)) {
            var text = Files.readString(target);
            assertThat(text).as(target.toString()).doesNotContain("://")
                    .doesNotContain("org.jfree.svg").contains("type=\"Maven\"").doesNotContain("<repository");
            assertThat(Pattern.compile("includeDependencyDepth=\"(?!none)").matcher(text).find()).isFalse();
            assertThat(Pattern.compile("<version>[^<]*(LATEST|RELEASE|SNAPSHOT|[\\[(,])").matcher(text).find()).isFalse();
        }
    }

    @Test
    void textsOfPlugInsAreFound() {
        var untranslated = tree.bundles().stream().filter(bundle -> bundle.holds("plugin.properties"))
                .filter(bundle -> !bundle.header("Bundle-Localization").orElse("").equals("plugin"))
                .map(BundleSource::name).toList();
        assertThat(untranslated).as("bundles with a plugin.properties, but without “Bundle-Localization: plugin”").isEmpty();
    }

    // The build lays hidden files beside the target definition.
    /** A folder name that git ignores once kept the sources of a tool out of every clone. */
    @Test
    void toolsHaveTheirSources() throws IOException {
        var without = new TreeSet<String>();
        try (var files = Files.walk(tree.root().resolve("releng"), 3)) {
            for (var pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
                try (var sources = Files.walk(pom.resolveSibling("src"))) {
                    if (sources.noneMatch(source -> source.toString().endsWith(".java"))) {
                        without.add(pom.toString());
                    }
                } catch (NoSuchFileException e) {
                    without.add(pom.toString());
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static boolean isTarget(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".target") && !name.startsWith(".");
    }

    private static SortedSet<String> plugIns(Path feature) throws IOException {
        var names = new TreeSet<String>();
        var matcher = PLUG_IN.matcher(Files.readString(feature));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
