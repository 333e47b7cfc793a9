/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of a design with a parser that knows neither document types nor entities, and keeps what could be read.
 */
final class DesignXmlLoad extends XMILoadImpl {

    DesignXmlLoad(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
        return SafeXml.parser();
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new DesignXmlHandler(resource, helper, options);
    }

    /** Errors that leave something to work with are told beside it, instead of being thrown. */
    @Override
    protected void handleErrors() {
        // the reader asks the resource for them
    }
}
