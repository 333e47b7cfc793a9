/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/**
 * Builds the model while the file is parsed, and stops at what no design has: another root, another version, absurd
 * depth, number or size. Loads no code and no other file, whatever the file asks for.
 */
final class DesignXmlHandler extends SAXXMIHandler {

    private boolean outside;
    private final XmlLimits limits = new XmlLimits();

    DesignXmlHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (limits.atRoot()) {
            checkRoot(uri, localName, attributes);
        }
        limits.enter(attributes, locator);
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        limits.leave();
        super.endElement(uri, localName, name);
    }

    private void checkRoot(String uri, String localName, Attributes attributes) throws SAXException {
        if (!ProductionPackage.eNS_URI.equals(uri) || !"Production".equals(localName)) {
            throw new StoppedParse.NotADesign(localName, locator);
        }
        int version = version(attributes, locator);
        if (version != Productions.SCHEMA_VERSION) {
            throw new StoppedParse.OtherVersion(version, locator);
        }
    }

    private static int version(Attributes attributes, Locator locator) throws SAXException {
        var text = attributes.getValue("", "schemaVersion");
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StoppedParse.NotADesign("schemaVersion=" + text, locator);
        }
    }

    /** Only packages of the model; by default EMF would load classes and files that a namespace names. */
    @Override
    protected EPackage getPackageForURI(String uri) {
        if (uri == null) {
            return null;
        }
        var known = ModelPackages.find(uri);
        if (known.isEmpty()) {
            error(new PackageNotFoundException(uri, getLocation(), getLineNumber(), getColumnNumber()));
        }
        return known.orElse(null);
    }

    /** A design refers to nothing outside its file; what does is left out when the file has been read. */
    @Override
    protected void handleProxy(InternalEObject proxy, String uri) {
        super.handleProxy(proxy, uri);
        outside = true;
        error(new UnresolvedReferenceException(proxy, null, uri, getLocation(), getLineNumber(), getColumnNumber()));
    }

    @Override
    public void endDocument() {
        super.endDocument();
        if (outside) {
            removeOutside();
        }
    }

    private void removeOutside() {
        xmlResource.getContents().forEach(root -> ((InternalEObject) root).eSetProxyURI(null));
        var all = new ArrayList<EObject>();
        EcoreUtil.<EObject>getAllContents(xmlResource.getContents(), false).forEachRemaining(all::add);
        for (EObject each : all) {
            for (EReference reference : each.eClass().getEAllReferences()) {
                if (reference.isMany()) {
                    ((List<?>) each.eGet(reference, false)).removeIf(DesignXmlHandler::isOutside);
                } else if (isOutside(each.eGet(reference, false)) && !reference.isContainer()) {
                    each.eUnset(reference);
                }
            }
        }
    }

    private static boolean isOutside(Object value) {
        return value instanceof EObject object && object.eIsProxy();
    }

    @Override
    protected void handleXSISchemaLocation(String locations) {
        // never followed
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String location) {
        // never followed
    }
}
