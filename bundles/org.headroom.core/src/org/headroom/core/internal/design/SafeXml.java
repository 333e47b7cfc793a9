/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.w3c.dom.Document;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Parsers that know neither document types nor entities and reach nothing outside the text that they are given. */
final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SafeXml() {
    }

    static SAXParser parser() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        return factory.newSAXParser();
    }

    /** The text as a document, within the {@link XmlLimits}. */
    static Document document(byte[] content) throws ParserConfigurationException, SAXException, IOException {
        parser().parse(new ByteArrayInputStream(content), new Limited());
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setXIncludeAware(false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Limited());
        return builder.parse(new ByteArrayInputStream(content));
    }

    /** Whether the parser refused a document type. */
    static boolean isDoctype(SAXParseException cause) {
        return cause.getMessage() != null && cause.getMessage().contains("DOCTYPE");
    }

    /** Whether the parser refused what goes beyond its own limits. */
    static boolean isTooMuch(SAXParseException cause) {
        return cause.getMessage() != null && cause.getMessage().startsWith("JAXP0001");
    }

    /** What there is too much of, in our words: the parser's own text is for programmers. */
    static String excess(SAXParseException cause) {
        var code = cause.getMessage().split(":", 2)[0];
        return switch (code) {
            case "JAXP00010002" -> "attributes";
            case "JAXP00010005" -> "name";
            case "JAXP00010006" -> "depth";
            default -> "other";
        };
    }

    /** Does nothing but stop at too much. */
    private static final class Limited extends DefaultHandler {

        private final XmlLimits limits = new XmlLimits();
        private Locator locator;

        @Override
        public void setDocumentLocator(Locator where) {
            locator = where;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            limits.enter(attributes, locator);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            limits.leave();
        }
    }
}
