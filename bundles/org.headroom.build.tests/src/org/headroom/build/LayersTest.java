/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md only point down. */
class LayersTest {

    private static final Pattern SCREEN =
            Pattern.compile("org\\.eclipse\\.(swt|jface|gef|draw2d|ui|e4\\.ui|swtchart)(\\..*)?");

    private final SourceTree tree = SourceTree.ofThisBuild();

    @Test
    void noBundleUsesABundleAboveItOrAnotherEngine() {
        var upward = new TreeSet<String>();
        for (var bundle : tree.productBundles()) {
            for (var used : bundle.requires()) {
                if (used.startsWith("org.headroom.") && !Layer.allows(bundle.name(), used)) {
                    upward.add(bundle.name() + " (" + Layer.of(bundle.name()) + ") must not use " + used + " ("
                            + Layer.of(used) + ")");
                }
            }
        }
        assertThat(upward).isEmpty();
    }

    @Test
    void bundlesAreRequiredAndNotImportedByPackage() {
        var hidden = new TreeSet<String>();
        for (var bundle : tree.productBundles()) {
            bundle.importedPackages().stream().filter(name -> name.startsWith("org.headroom."))
                    .forEach(name -> hidden.add(bundle.name() + " imports " + name));
        }
        assertThat(hidden).as("dependencies that the check of layers does not see").isEmpty();
    }

    @Test
    void nothingBelowTheFacesKnowsAScreen() {
        var screens = new TreeSet<String>();
        for (var bundle : tree.productBundles()) {
            if (!Layer.of(bundle.name()).hasScreen()) {
                var used = bundle.requires();
                used.addAll(bundle.importedPackages());
                used.stream().filter(name -> SCREEN.matcher(name).matches())
                        .forEach(name -> screens.add(bundle.name() + " uses " + name));
            }
        }
        assertThat(screens).isEmpty();
    }

    @Test
    void formulasArePlainJava() {
        var eclipse = new TreeSet<String>();
        for (var bundle : tree.productBundles()) {
            if (Layer.of(bundle.name()).isPlainJava()) {
                var used = bundle.requires();
                used.addAll(bundle.importedPackages());
                used.stream().filter(name -> name.startsWith("org.eclipse.") || name.startsWith("org.osgi."))
                        .forEach(name -> eclipse.add(bundle.name() + " uses " + name));
            }
        }
        assertThat(eclipse).isEmpty();
    }

    @Test
    void theRulesTellUpFromDown() {
        assertThat(Layer.allows("org.headroom.power", "org.headroom.model")).isTrue();
        assertThat(Layer.allows("org.headroom.cli", "org.headroom.power")).isTrue();
        assertThat(Layer.allows("org.headroom.ui.power", "org.headroom.ui")).isTrue();
        assertThat(Layer.allows("org.headroom.audio.tarsos", "org.headroom.audio")).isTrue();
        assertThat(Layer.allows("org.headroom.model", "org.headroom.core")).isFalse();
        assertThat(Layer.allows("org.headroom.power", "org.headroom.rules")).isFalse();
        assertThat(Layer.allows("org.headroom.power", "org.headroom.ui")).isFalse();
        assertThat(Layer.allows("org.headroom.calc", "org.headroom.model")).isFalse();
    }
}
