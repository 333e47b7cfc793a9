/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The page of one extension point, made from its schema: what it is for, its attributes, an example, and the types behind it. */
final class ExtensionPointPage {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Document schema;

    private ExtensionPointPage(Document schema) {
        this.schema = schema;
    }

    static ExtensionPointPage of(Path exsd) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new ExtensionPointPage(factory.newDocumentBuilder().parse(exsd.toFile()));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(exsd + ": " + e.getMessage(), e);
        }
    }

    String markdown() {
        var meta = first(schema.getDocumentElement(), "meta.schema").orElseThrow();
        var text = new StringBuilder("<!-- Made from the schema of the extension point; do not edit. -->\n");
        text.append("# ").append(meta.getAttribute("name")).append("\n\n`").append(meta.getAttribute("plugin")).append('.')
                .append(meta.getAttribute("id")).append("`\n\n").append(words(documentation(schema.getDocumentElement()))).append("\n\n");
        for (var element : children(schema.getDocumentElement(), "element")) {
            if (!element.getAttribute("name").equals("extension")) {
                element(element, text);
            }
        }
        section("examples").ifPresent(example -> text.append("## Example\n\n").append(example(example)).append("\n\n"));
        section("apiinfo").ifPresent(types -> text.append("## Types\n\n").append(words(types)).append("\n\n"));
        section("implementation").ifPresent(own -> text.append("## In Headroom\n\n").append(words(own)).append('\n'));
        return text.toString().stripTrailing() + "\n";
    }

    private static void element(Element element, StringBuilder text) {
        text.append("## `<").append(element.getAttribute("name")).append(">`\n\n").append(words(documentation(element))).append("\n\n");
        var attributes = all(element, "attribute");
        if (!attributes.isEmpty()) {
            text.append("| attribute | has to be there | meaning |\n| --- | --- | --- |\n");
            for (var attribute : attributes) {
                var values = all(attribute, "enumeration").stream().map(value -> "`" + value.getAttribute("value") + "`").toList();
                text.append("| `").append(attribute.getAttribute("name")).append("` | ")
                        .append(attribute.getAttribute("use").equals("required") ? "yes" : "no").append(" | ")
                        .append(words(documentation(attribute)).replace("|", "\\|"))
                        .append(values.isEmpty() ? "" : " One of " + String.join(", ", values) + ".").append(" |\n");
            }
            text.append('\n');
        }
    }

    private Optional<String> section(String type) {
        for (var annotation : children(schema.getDocumentElement(), "annotation")) {
            if (first(annotation, "meta.section").filter(section -> section.getAttribute("type").equals(type)).isPresent()) {
                return first(annotation, "documentation").map(Node::getTextContent).filter(text -> !text.isBlank());
            }
        }
        return Optional.empty();
    }

    private static String documentation(Element element) {
        return children(element, "annotation").stream().findFirst().flatMap(annotation -> first(annotation, "documentation"))
                .map(Node::getTextContent).orElse("");
    }

    /** In schemas, documentation is HTML of which few elements are used. */
    private static String words(String html) {
        return decoded(BLANKS.matcher(html.replace("<samp>", "`").replace("</samp>", "`").replace("<code>", "`").replace("</code>", "`")
                .replaceAll("</?(em|i|b|strong)>", "*").replaceAll("</?p/?>", " ")).replaceAll(" ").strip());
    }

    private static String example(String html) {
        int start = html.indexOf("<pre>");
        if (start < 0) {
            return words(html);
        }
        int end = html.indexOf("</pre>", start);
        var before = words(html.substring(0, start));
        var after = words(html.substring(end + 6));
        return before + "\n\n```xml\n" + decoded(html.substring(start + 5, end)).strip() + "\n```" + (after.isEmpty() ? "" : "\n\n" + example(html.substring(end + 6)));
    }

    private static String decoded(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static List<Element> children(Element element, String name) {
        var found = new ArrayList<Element>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    private static List<Element> all(Element element, String name) {
        var nodes = element.getElementsByTagName(name);
        var found = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Optional<Element> first(Element element, String name) {
        return all(element, name).stream().findFirst();
    }
}
