/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.headroom.common.text.Messages;

/**
 * An element of a small XML file, read with guards: no document type, no entities of the file's own, bounded depth, number of
 * elements and amount of text.
 *
 * @param name       local name
 * @param attributes by local name, in order
 * @param children   elements in it, in order
 * @param text       its own text, without that of its children
 * @param line       where it begins, from 1
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text, int line) {

    private static final Messages TEXT = Messages.of(XmlElement.class);
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 500_000;
    private static final long MOST_TEXT = 32L << 20;

    /**
     * Reads a whole file.
     *
     * @param file name for messages
     * @throws IOException when it is no XML, or exceeds a bound; the message names file, line and reason
     */
    public static XmlElement read(String file, InputStream in) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, kind, information, place) -> {
            // what matters is thrown as well; without a reporter it would be printed too
        });
        try {
            return new Reading(file).run(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new IOException(TEXT.text("broken", file, Integer.toString(line),
                    String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", "").strip()), e);
        }
    }

    /** An element to write. */
    public static XmlElement of(String name, Map<String, String> attributes, List<XmlElement> children) {
        return new XmlElement(name, attributes, List.copyOf(children), "", 1);
    }

    /** An element with nothing but text, to write. */
    public static XmlElement of(String name, String text) {
        return new XmlElement(name, Map.of(), List.of(), text, 1);
    }

    public Stream<XmlElement> all(String child) {
        return children.stream().filter(each -> each.name.equals(child));
    }

    public Optional<XmlElement> first(String child) {
        return all(child).findFirst();
    }

    /** Text of a child, without spaces around; empty when there is none. */
    public String text(String child) {
        return first(child).map(each -> each.text().strip()).orElse("");
    }

    private static final class Open {
        private final String name;
        private final int line;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<XmlElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(XMLStreamReader xml) {
            name = xml.getLocalName();
            line = Math.max(1, xml.getLocation().getLineNumber());
            for (int index = 0; index < xml.getAttributeCount(); index++) {
                attributes.put(xml.getAttributeLocalName(index), xml.getAttributeValue(index));
            }
        }

        XmlElement close() {
            return new XmlElement(name, Collections.unmodifiableMap(attributes), List.copyOf(children), text.toString(), line);
        }
    }

    private static final class Reading {
        private final String file;
        private final List<Open> open = new ArrayList<>();
        private int elements;
        private long characters;

        Reading(String file) {
            this.file = file;
        }

        XmlElement run(XMLStreamReader xml) throws XMLStreamException, IOException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw refused("dtd", xml);
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("entity", xml);
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (open.size() >= DEEPEST) {
                            throw refused("deep", xml);
                        }
                        if (++elements > MOST_ELEMENTS) {
                            throw refused("many", xml);
                        }
                        open.add(new Open(xml));
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        characters += xml.getTextLength();
                        if (characters > MOST_TEXT) {
                            throw refused("many", xml);
                        }
                        if (!open.isEmpty()) {
                            open.getLast().text.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        var closed = open.removeLast().close();
                        if (open.isEmpty()) {
                            return closed;
                        }
                        open.getLast().children.add(closed);
                    }
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
            throw new IOException(TEXT.text("empty", file));
        }

        private IOException refused(String key, XMLStreamReader xml) {
            return new IOException(TEXT.text(key, file, Integer.toString(Math.max(1, xml.getLocation().getLineNumber()))));
        }
    }
}
