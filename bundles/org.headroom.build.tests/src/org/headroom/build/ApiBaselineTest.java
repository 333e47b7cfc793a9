/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.calc.Calculator;
import org.headroom.common.api.NoImplement;
import org.headroom.core.rule.Rule;
import org.headroom.model.commands.Change;
import org.headroom.model.production.Production;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * A plug-in that was built against the SDK of the baseline works with this one, unless the version says otherwise: as long as the major
 * version is 0 a higher minor one, later a higher major one. {@code -Dheadroom.api.write=true} writes the baseline anew, which is done
 * for a release, and when the version was raised.
 */
class ApiBaselineTest {

    /** A type of each bundle of the SDK. */
    private static final List<Class<?>> SDK = List.of(Calculator.class, NoImplement.class, Rule.class, Production.class, Change.class);
    private static final String VERSION = "version ";

    private final Path baseline = SourceTree.ofThisBuild().root().resolve("releng/api/baseline.txt");

    private static List<Bundle> bundles() {
        return SDK.stream().map(FrameworkUtil::getBundle).toList();
    }

    /** The part of a version that an incompatible change raises. */
    private static String line(Version version) {
        return version.getMajor() == 0 ? "0." + version.getMinor() : Integer.toString(version.getMajor());
    }

    private static String version() {
        return bundles().stream().map(bundle -> line(bundle.getVersion())).distinct().collect(Collectors.joining(" and "));
    }

    @Test
    void plugInsOfTheBaselineStillWork() throws IOException, ClassNotFoundException {
        var now = ApiSignatures.of(bundles());
        if (Boolean.getBoolean("headroom.api.write")) {
            Files.createDirectories(baseline.getParent());
            Files.write(baseline, Stream.concat(Stream.of(VERSION + version()), now.stream()).toList());
        }
        var lines = Files.readAllLines(baseline);
        var before = new TreeSet<>(lines.subList(1, lines.size()));
        assertThat(before).hasSizeGreaterThan(1000);
        if (lines.getFirst().equals(VERSION + version())) {
            assertThat(breaks(before, now)).as("changes that break plug-ins built against %s; keep what was there, or raise the version of the "
                    + "bundles of the SDK and write the baseline anew", lines.getFirst()).isEmpty();
        }
    }

    /** What was taken away, and what those who implement an interface do not have yet. */
    static SortedSet<String> breaks(SortedSet<String> before, SortedSet<String> now) {
        var breaks = new TreeSet<String>();
        before.stream().filter(line -> !now.contains(line)).forEach(line -> breaks.add("gone: " + line));
        now.stream().filter(line -> line.endsWith(ApiSignatures.MARK) && !before.contains(line))
                .filter(line -> isKnown(line.substring(0, line.indexOf('#')), before)).forEach(line -> breaks.add("to implement: " + line));
        return breaks;
    }

    private static boolean isKnown(String type, SortedSet<String> before) {
        return before.tailSet(type + " ").stream().findFirst().filter(line -> line.startsWith(type + " ")).isPresent();
    }

    /** Whoever adds a bundle to the SDK adds a type of it here. */
    @Test
    void everyBundleOfTheSdkIsCompared() {
        var names = bundles().stream().map(Bundle::getSymbolicName).toList();
        assertThat(SourceTree.ofThisBuild().bundles().stream().filter(bundle -> bundle.holds("sdk.properties")).map(BundleSource::name))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void whatBreaksIsSeen() {
        var before = new TreeSet<>(List.of("a.Rule  interface", "a.Rule#abstract void check(X) !", "a.Text  class", "a.Text#void old()"));
        var added = new TreeSet<>(before);
        added.addAll(List.of("a.Text#void more()", "a.Rule#void more()", "a.New  interface", "a.New#abstract void any() !"));
        assertThat(breaks(before, added)).isEmpty();
        added.add("a.Rule#abstract void harder() !");
        added.remove("a.Text#void old()");
        assertThat(breaks(before, added)).containsExactly("gone: a.Text#void old()", "to implement: a.Rule#abstract void harder() !");
    }
}
