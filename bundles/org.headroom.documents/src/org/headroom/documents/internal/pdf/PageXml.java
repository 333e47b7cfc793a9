/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;
import org.headroom.documents.DocumentException;
import org.headroom.documents.internal.page.Wording;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a page as XML, without entities and without loading anything. */
final class PageXml {

    private final Wording words;

    PageXml(Locale locale) {
        words = new Wording(locale);
    }

    Document parse(String page, String document) throws DocumentException, IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Stop());
            return builder.parse(new InputSource(new StringReader(page.strip())));
        } catch (SAXParseException e) {
            var place = Place.file(document + ".html", Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
            throw new DocumentException(Problem.error("documents.template.markup",
                    words.text("template.markup", e.getMessage())).at(place).withRemedy(words.text("template.remedy")), e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static final class Stop implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // the page can be used
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
