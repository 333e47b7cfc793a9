/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.headroom.model.base.Identified;
import org.headroom.model.base.Ids;
import org.headroom.model.production.Production;

/**
 * Holds one production. Gives an id to every object that comes in without one, and a new one to an object that comes in
 * with an id that another object has; finds objects by id at once.
 */
public final class DesignResource extends XMIResourceImpl {

    private final Map<String, Identified> byId = new HashMap<>();
    private final List<Identified> renumbered = new ArrayList<>();

    DesignResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
    }

    /** The resource that holds the production; made when there is none. */
    public static DesignResource of(Production production) {
        if (production.eResource() instanceof DesignResource resource) {
            return resource;
        }
        var resource = new DesignResource(URI.createURI("design.headroom"));
        resource.getContents().add(production);
        return resource;
    }

    /**
     * A resource to write the production from; one that is in some other resource stays there, and a copy is written.
     */
    public static DesignResource toWrite(Production production) {
        boolean elsewhere = production.eResource() != null && !(production.eResource() instanceof DesignResource);
        return of(elsewhere ? EcoreUtil.copy(production) : production);
    }

    public Production production() {
        return (Production) getContents().get(0);
    }

    /** The object with this id. */
    public Optional<Identified> find(String id) {
        return Optional.ofNullable(byId.get(id)).filter(object -> id.equals(object.getId()));
    }

    /** Objects that came in with an id that was taken and were given a new one. */
    List<Identified> renumbered() {
        return renumbered;
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new DesignXmlLoad(createXMLHelper());
    }

    @Override
    protected XMLSave createXMLSave() {
        return new DesignXmlSave(createXMLHelper());
    }

    @Override
    protected XMLSave createXMLSave(Map<?, ?> options) {
        return createXMLSave();
    }

    @Override
    protected boolean useIDs() {
        return false;
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        super.attachedHelper(object);
        if (object instanceof Identified identified) {
            Ids.assignOne(identified);
            var other = byId.putIfAbsent(identified.getId(), identified);
            if (other != null && other != identified) {
                identified.setId(null);
                Ids.assignOne(identified);
                byId.put(identified.getId(), identified);
                renumbered.add(identified);
            }
        }
    }

    @Override
    protected void detachedHelper(EObject object) {
        super.detachedHelper(object);
        if (object instanceof Identified identified) {
            byId.remove(identified.getId(), identified);
        }
    }

    @Override
    protected EObject getEObjectByID(String id) {
        return byId.get(id);
    }
}
