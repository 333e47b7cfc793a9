/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.tools.closure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a target definition; rewriting keeps everything but the versions as it is. */
final class TargetFile {

    private static final Pattern LOCATION = Pattern.compile("<location .*?</location>", Pattern.DOTALL);
    private static final Pattern DEPENDENCY = Pattern.compile("(<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
            + "\\s*<version>)([^<]+)(</version>)");

    private final String text;

    TargetFile(String text) {
        this.text = text;
    }

    List<Pin> pins() {
        var pins = new ArrayList<Pin>();
        var locations = LOCATION.matcher(text);
        while (locations.find()) {
            boolean held = locations.group().contains("<instructions>");
            var dependencies = DEPENDENCY.matcher(locations.group());
            while (dependencies.find()) {
                pins.add(new Pin(dependencies.group(2), dependencies.group(3), dependencies.group(4), held));
            }
        }
        return pins;
    }

    /** The text with the versions of these pins; pins that it does not have are added to its first location. */
    String with(Map<String, Pin> pins) {
        var result = new StringBuilder();
        var matcher = DEPENDENCY.matcher(text);
        var known = new ArrayList<String>();
        while (matcher.find()) {
            var key = matcher.group(2) + ":" + matcher.group(3);
            known.add(key);
            var version = pins.containsKey(key) ? pins.get(key).version() : matcher.group(4);
            matcher.appendReplacement(result, Matcher.quoteReplacement(matcher.group(1) + version + matcher.group(5)));
        }
        matcher.appendTail(result);
        var added = pins.values().stream().filter(pin -> !known.contains(pin.key())).toList();
        int end = result.indexOf("      </dependencies>");
        return result.insert(end, dependencies(added)).toString();
    }

    private static String dependencies(Collection<Pin> pins) {
        var added = new StringBuilder();
        pins.stream().sorted(Comparator.comparing(Pin::key)).forEach(pin -> added.append("        <dependency>\n          <groupId>")
                .append(pin.group()).append("</groupId>\n          <artifactId>").append(pin.artifact())
                .append("</artifactId>\n          <version>").append(pin.version()).append("</version>\n        </dependency>\n"));
        return added.toString();
    }
}
