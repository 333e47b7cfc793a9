/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.properties.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.headroom.core.design.Design;
import org.headroom.model.base.BasePackage;
import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/** The form of one object: its own features, those of what it contains once, and what is connected to it. */
final class ObjectForm {

    private static final Set<EAttribute> NOT_SHOWN = Set.of(BasePackage.Literals.IDENTIFIED__ID,
            ProductionPackage.Literals.PRODUCTION__SCHEMA_VERSION);

    private final ScrolledForm form;
    private final FormToolkit toolkit;
    private final Design design;
    private final List<Field> fields = new ArrayList<>();
    private final EObject object;
    private final Section heading;

    ObjectForm(Composite parent, FormToolkit toolkit, Design design, EObject object) {
        this.toolkit = toolkit;
        this.design = design;
        form = toolkit.createScrolledForm(parent);
        var columns = new ColumnLayout();
        columns.minNumColumns = 1;
        columns.maxNumColumns = 3;
        columns.topMargin = 4;
        form.getBody().setLayout(columns);
        boolean editable = object.eClass().getEPackage() != CataloguePackage.eINSTANCE;
        this.object = object;
        heading = section(title(object), object, editable);
        for (EReference reference : object.eClass().getEAllContainments()) {
            if (!reference.isMany() && object.eGet(reference) instanceof EObject part && hasFields(part)) {
                section(Labels.of(part.eClass()), part, editable);
            }
        }
        switch (object) {
            case Device device -> {
                new TypeSection(toolkit).create(form.getBody(), device);
                new ConnectionsSection(toolkit).create(form.getBody(), device.getPorts());
            }
            case Port port -> new ConnectionsSection(toolkit).create(form.getBody(), List.of(port));
            case Cable cable -> new ConnectionsSection(toolkit).create(form.getBody(), cable);
            default -> { }
        }
        form.reflow(true);
    }

    /** Shows what the object holds now, except in a field that is being edited. */
    void refresh() {
        heading.setText(Labels.shown(title(object)));
        fields.forEach(Field::refresh);
    }

    private static String title(EObject object) {
        return Labels.of(object.eClass()) + " · " + Labels.name(object);
    }

    private Section section(String title, EObject object, boolean editable) {
        var section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR);
        section.setText(Labels.shown(title));
        var body = body(toolkit, section);
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (isShown(attribute)) {
                fields.add(field(body, object, attribute, editable));
            }
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (isShown(reference)) {
                fields.add(new ReferenceField(body, toolkit, design, object, reference));
            }
        }
        fields.forEach(Field::refresh);
        return section;
    }

    static Composite body(FormToolkit toolkit, Section section) {
        var body = toolkit.createComposite(section, SWT.NONE);
        var layout = new TableWrapLayout();
        layout.numColumns = 3;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 4;
        body.setLayout(layout);
        section.setClient(body);
        toolkit.paintBordersFor(body);
        return body;
    }

    private Field field(Composite body, EObject object, EAttribute attribute, boolean editable) {
        if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
            return new FlagField(body, toolkit, design, object, attribute, editable);
        }
        if (attribute.getEAttributeType() instanceof EEnum) {
            return new ChoiceField(body, toolkit, design, object, attribute, editable);
        }
        return new TextField(body, toolkit, design, object, attribute, editable);
    }

    private static boolean hasFields(EObject object) {
        return object.eClass().getEAllAttributes().stream().anyMatch(ObjectForm::isShown);
    }

    private static boolean isShown(EAttribute attribute) {
        return !attribute.isMany() && !NOT_SHOWN.contains(attribute);
    }

    private static boolean isShown(EReference reference) {
        return !reference.isMany() && !reference.isContainment() && !reference.isContainer();
    }
}
