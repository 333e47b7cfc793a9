/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.time.Instant;

import org.headroom.model.base.Ids;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.Revision;
import org.headroom.model.production.Revisions;

/**
 * A signature of the newest revision of a production.
 *
 * @param implied  whether the production had no revision, and one was made from its title block
 * @param revision id of the revision
 * @param label    its label
 * @param name     who signs
 * @param when     when
 * @param hash     SHA-256 of the file that was signed, in hexadecimal digits
 */
record Signature(boolean implied, String revision, String label, String name, Instant when, String hash) {

    /** Enters the signature. */
    Revision apply(Production production) {
        var signed = implied ? implied(production, revision, label) : Revisions.newest(production).orElseThrow();
        signed.setSignedBy(name);
        signed.setSignedAt(when);
        signed.setFileHash(hash);
        return signed;
    }

    /** Takes the signature back. */
    void revert(Production production) {
        if (implied) {
            production.getRevisions().removeLast();
            return;
        }
        var signed = Revisions.newest(production).orElseThrow();
        signed.setSignedBy(null);
        signed.setSignedAt(null);
        signed.setFileHash(null);
    }

    static Revision implied(Production production, String id, String label) {
        var revision = ProductionFactory.eINSTANCE.createRevision();
        revision.setId(id);
        Ids.assign(revision);
        revision.setLabel(label);
        if (production.getTitleBlock() != null) {
            revision.setDate(production.getTitleBlock().getDate());
            revision.setAuthor(production.getTitleBlock().getDesigner());
        }
        production.getRevisions().add(revision);
        return revision;
    }
}
