/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** A key that two commands share calls neither: the workbench only says so in its log. */
class KeysTest {

    private static final Pattern KEY = Pattern.compile("<key\\b[^>]*>");

    @Test
    void noKeyCallsTwoCommandsInTheSameContext() throws IOException {
        var commands = new TreeMap<String, TreeSet<String>>();
        for (var bundle : SourceTree.ofThisBuild().productBundles()) {
            var file = SourceTree.ofThisBuild().root().resolve("bundles").resolve(bundle.name()).resolve("plugin.xml");
            if (Files.exists(file)) {
                KEY.matcher(Files.readString(file)).results().map(found -> found.group()).forEach(key -> commands
                        .computeIfAbsent(value(key, "sequence") + " in " + value(key, "contextId"), each -> new TreeSet<>())
                        .add(value(key, "commandId")));
            }
        }
        assertThat(commands).isNotEmpty();
        commands.values().removeIf(each -> each.size() == 1);
        assertThat(commands).isEmpty();
    }

    private static String value(String element, String attribute) {
        var matcher = Pattern.compile("\\b" + attribute + "=\"([^\"]*)\"").matcher(element);
        return matcher.find() ? matcher.group(1) : "";
    }
}
