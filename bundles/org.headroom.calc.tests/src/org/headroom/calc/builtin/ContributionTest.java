/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Properties;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The calculators reach the workbench as those of a vendor do: all are in plugin.xml, under their own names. */
class ContributionTest {

    private record Contributed(String id, String name, String group, String type) {
    }

    @Test
    void everyCalculatorIsContributedAsItDescribesItself() throws Exception {
        var loader = BuiltInCalculators.class.getClassLoader();
        var names = new Properties();
        try (var stream = loader.getResourceAsStream("plugin.properties")) {
            names.load(stream);
        }
        var contributed = new ArrayList<Contributed>();
        try (var stream = loader.getResourceAsStream("plugin.xml")) {
            var elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream)
                    .getElementsByTagName("calculator");
            for (var i = 0; i < elements.getLength(); i++) {
                var element = (Element) elements.item(i);
                contributed.add(new Contributed(element.getAttribute("id"),
                        names.getProperty(element.getAttribute("name").substring(1)), element.getAttribute("group"),
                        element.getAttribute("class")));
            }
        }
        assertEquals(BuiltInCalculators.all().stream().map(c -> new Contributed(c.description().id(),
                c.description().name(), c.description().group().id(), c.getClass().getName())).toList(), contributed);
    }
}
