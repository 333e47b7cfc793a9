/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The worked example is made of what every maker of plug-ins has, and Headroom does not know it. */
class WorkedExampleTest {

    private static final Pattern PLUG_IN = Pattern.compile("<plugin\\s[^>]*?\\bid=\"([^\"]+)\"");
    private static final String MAKER = "lindgren";

    private final SourceTree tree = SourceTree.ofThisBuild();

    @Test
    void itRequiresTheSdkAlone() throws IOException {
        var sdk = new TreeSet<String>();
        var matcher = PLUG_IN.matcher(Files.readString(tree.root().resolve("features/org.headroom.sdk.feature/feature.xml")));
        while (matcher.find()) {
            sdk.add(matcher.group(1));
        }
        sdk.add("org.eclipse.equinox.common");
        var examples = SourceTree.files(tree.root().resolve("examples"), file -> file.endsWith("META-INF/MANIFEST.MF")).stream()
                .map(file -> new BundleSource(file.getParent().getParent())).toList();
        assertThat(examples).hasSize(2);
        for (var example : examples) {
            assertThat(sdk).as(example.name()).containsAll(example.requires().stream().filter(name -> !name.startsWith("org.example.")).toList());
            assertThat(example.importedPackages()).as(example.name()).isEmpty();
        }
    }

    @Test
    void theWorkbenchDoesNotKnowIt() throws IOException {
        var knowing = new TreeSet<String>();
        for (var bundle : tree.productBundles()) {
            for (var file : SourceTree.files(bundle.folder(), WorkedExampleTest::isText)) {
                if (Files.readString(file).toLowerCase(Locale.ROOT).contains(MAKER)) {
                    knowing.add(file.toString());
                }
            }
        }
        assertThat(knowing).isEmpty();
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|xml|properties|yaml|MF)") && !file.toString().contains("/target/");
    }
}
