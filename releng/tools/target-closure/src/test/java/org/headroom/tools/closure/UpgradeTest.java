/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.tools.closure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

class UpgradeTest {

    private final Map<Pin, Bundle> shelf = new LinkedHashMap<>();

    private void offer(String artifact, String version, String built, String... needs) {
        var wanted = List.of(needs).stream().map(need -> need.split(" "))
                .map(need -> new Bundle.Need("bundle:" + need[0], new VersionRange(need[1]))).toList();
        var offers = List.of(new Bundle.Offer("bundle:" + artifact, Version.parseVersion(version.replaceAll("-.*", ""))));
        shelf.put(new Pin("g", artifact, version, false), new Bundle(offers, wanted, built));
    }

    private String upgrade(Map<String, String> limits, String... pins) throws IOException {
        var repository = new Upgrade.Repository() {
            @Override
            public List<String> versions(String group, String artifact) {
                return shelf.keySet().stream().filter(pin -> pin.artifact().equals(artifact)).map(Pin::version).toList();
            }

            @Override
            public Bundle bundle(Pin pin) {
                return shelf.get(new Pin(pin.group(), pin.artifact(), pin.version(), false));
            }
        };
        var today = List.of(pins).stream().map(pin -> new Pin("g", pin.split(" ")[0], pin.split(" ")[1], pin.endsWith("held"))).toList();
        return new Upgrade(repository, limits, message -> { }).newest(today).values().toString();
    }

    @Test
    void theNewestThatIsFinishedIsTaken() throws IOException {
        offer("a", "1.0", "");
        offer("a", "1.1", "");
        offer("a", "2.0-rc1", "");
        assertEquals("[g:a:1.1]", upgrade(Map.of(), "a 1.0"));
    }

    @Test
    void whatMissesSomethingStepsBack() throws IOException {
        offer("swt", "1.0", "");
        offer("theme", "1.0", "", "swt 1.0");
        offer("theme", "1.1", "", "swt 2.0");
        assertEquals("[g:swt:1.0, g:theme:1.0]", upgrade(Map.of(), "swt 1.0", "theme 1.0"));
    }

    @Test
    void aProviderStaysWhereOldUsersNeedIt() throws IOException {
        offer("api", "1.0", "");
        offer("api", "2.0", "");
        offer("user", "1.0", "", "api [1.0,2.0)");
        assertEquals("[g:api:1.0, g:user:1.0]", upgrade(Map.of(), "api 1.0", "user 1.0"));
    }

    @Test
    void whatANewVersionNeedsIsAdded() throws IOException {
        offer("a", "1.0", "");
        offer("a", "1.1", "", "b 1.0");
        offer("b", "1.0", "");
        assertEquals("[g:a:1.1, g:b:1.0]", upgrade(Map.of(), "a 1.0"));
    }

    @Test
    void limitsHold() throws IOException {
        offer("a", "1.0", "20250101");
        offer("a", "1.1", "20260101");
        offer("a", "2.0", "20260601");
        assertEquals("[g:a:1.1]", upgrade(Map.of("g:a", "2.0"), "a 1.0"));
        assertEquals("[g:a:1.1]", upgrade(Map.of("g:*", "built-before:20260310"), "a 1.0"));
        assertEquals("[g:a:1.0]", upgrade(Map.of(), "a 1.0 held"));
    }

    @Test
    void rewritingKeepsTheRestOfTheFile() {
        var text = """
                <location label="x">
                      <dependencies>
                        <dependency>
                          <groupId>g</groupId>
                          <artifactId>a</artifactId>
                          <version>1.0</version>
                        </dependency>
                      </dependencies>
                <instructions/></location>
                """;
        var file = new TargetFile(text);
        assertEquals("[g:a:1.0]", file.pins().toString());
        assertEquals(text.replace("1.0", "1.1"), file.with(Map.of("g:a", new Pin("g", "a", "1.1", false))));
        assertTrue(file.with(Map.of("g:b", new Pin("g", "b", "3", false))).contains("<artifactId>b</artifactId>"));
    }
}
