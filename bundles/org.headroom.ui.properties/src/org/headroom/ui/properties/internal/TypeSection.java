/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.properties.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.headroom.common.text.Messages;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PowerPoint;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** What the maker says about a device, with the source. */
final class TypeSection {

    private static final Messages MESSAGES = Messages.of(TypeSection.class);

    private final FormToolkit toolkit;

    TypeSection(FormToolkit toolkit) {
        this.toolkit = toolkit;
    }

    void create(Composite parent, Device device) {
        var section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        section.setText(Labels.shown(MESSAGES.text("type.section") + " · " + Devices.typeName(device)));
        var body = ObjectForm.body(toolkit, section);
        var type = device.getType();
        if (type == null) {
            line(body, "", MESSAGES.text("type.unknown"));
            return;
        }
        if (type.getDescription() != null) {
            line(body, "", type.getDescription());
        }
        mechanical(body, type);
        power(body, type);
        type.getProvenance().forEach(source -> line(body, MESSAGES.text("type.source"), source.getTitle()));
    }

    private void mechanical(Composite body, DeviceType type) {
        var data = type.getMechanical();
        if (data == null) {
            return;
        }
        var parts = new ArrayList<String>();
        if (data.getRackUnits() != null) {
            parts.add(data.getRackUnits() + " U");
        }
        if (data.getMass() != null) {
            parts.add(figure(data.getMass()) + " kg");
        }
        line(body, Labels.of(data.eClass()), parts.isEmpty() ? MESSAGES.text("unknown") : String.join(", ", parts));
    }

    private void power(Composite body, DeviceType type) {
        if (type.getPower() == null) {
            return;
        }
        List<PowerPoint> points = type.getPower().getPoints();
        if (points.isEmpty()) {
            line(body, Labels.of(type.getPower().eClass()), MESSAGES.text("unknown"));
        }
        for (PowerPoint point : points) {
            var parts = new ArrayList<String>();
            if (point.getPower() != null) {
                parts.add(figure(point.getPower()) + " W");
            }
            if (point.getCurrent() != null) {
                parts.add(figure(point.getCurrent()) + " A");
            }
            line(body, Labels.of(type.getPower().eClass()) + " " + Labels.value(point.getDuty()), String.join(", ", parts));
        }
    }

    private static String figure(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }

    private void line(Composite body, String name, String text) {
        toolkit.createLabel(body, name, SWT.NONE);
        var label = toolkit.createLabel(body, Labels.shown(text), SWT.WRAP);
        var data = new TableWrapData(TableWrapData.FILL_GRAB);
        data.colspan = 2;
        label.setLayoutData(data);
    }
}
