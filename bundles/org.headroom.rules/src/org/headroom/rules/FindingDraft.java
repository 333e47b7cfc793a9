/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.design.DesignObjects;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.QuickFix;
import org.headroom.core.rule.Subject;
import org.headroom.model.base.Identified;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.production.Production;

/** A finding in the making. */
public final class FindingDraft {

    private final String ruleId;
    private final Messages texts;
    private final List<? extends Identified> objects;
    private final List<QuickFix> fixes = new ArrayList<>();
    private Severity severity;
    private String key;

    FindingDraft(String ruleId, Severity severity, Messages texts, List<? extends Identified> objects) {
        this.ruleId = ruleId;
        this.severity = severity;
        this.texts = texts;
        this.objects = objects;
        this.key = ruleId.substring(ruleId.indexOf('.') + 1);
    }

    /** Makes it a finding of another kind, with texts of its own. */
    public FindingDraft kind(String kind) {
        key += "." + kind;
        return this;
    }

    public FindingDraft severity(Severity other) {
        severity = other;
        return this;
    }

    /** Adds the change that sets a feature of an object; its label is the text {@code KEY.fix}. */
    public FindingDraft fix(Identified object, EStructuralFeature feature, Object value, Object... words) {
        var label = texts.text(key + ".fix", words);
        var id = String.valueOf(object.getId());
        var kind = object.eClass();
        fixes.add(new QuickFix(label, production -> DesignObjects.find(production, id).filter(each ->
                each.eClass() == kind)
                .map(each -> new SetFeature(label, each, feature, value))));
        return this;
    }

    /** Adds a change of any kind, made for the live production; empty when its objects are no longer there. */
    public FindingDraft fix(String label, Function<Production, Optional<Change>> change) {
        fixes.add(new QuickFix(label, change));
        return this;
    }

    /** The text {@code KEY.fix}, for the label of a change. */
    public String fixLabel(Object... words) {
        return texts.text(key + ".fix", words);
    }

    /** The finding, its message and hint told with these words. */
    public Finding told(Object... words) {
        return new Finding(ruleId, severity, objects.stream().map(Subject::of).toList(), texts.text(key + ".message",
                words),
                texts.text(key + ".hint", words), fixes);
    }
}
