/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.properties.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.headroom.common.text.Messages;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** What is plugged in where. */
final class ConnectionsSection {

    private static final Messages MESSAGES = Messages.of(ConnectionsSection.class);

    private final FormToolkit toolkit;

    ConnectionsSection(FormToolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** The cables of some ports. */
    void create(Composite parent, List<Port> ports) {
        var body = section(parent);
        int lines = 0;
        for (Port port : ports) {
            for (CableEnd end : port.getEnds()) {
                line(body, Ports.label(port), Labels.name(end.cable()) + "  →  " + far(end));
                lines++;
            }
        }
        if (lines == 0) {
            line(body, "", MESSAGES.text("connections.none"));
        }
    }

    /** The two ends of a cable. */
    void create(Composite parent, Cable cable) {
        var body = section(parent);
        line(body, MESSAGES.text("feature.from"), near(cable.getFrom()));
        line(body, MESSAGES.text("feature.to"), near(cable.getTo()));
    }

    private Composite section(Composite parent) {
        var section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        section.setText(MESSAGES.text("connections.section"));
        return ObjectForm.body(toolkit, section);
    }

    private static String near(CableEnd end) {
        return CableEnds.port(end).map(Ports::fullName).orElseGet(() -> MESSAGES.text("connections.free"));
    }

    private static String far(CableEnd end) {
        return CableEnds.farPort(end).map(Ports::fullName).orElseGet(() -> MESSAGES.text("connections.free"));
    }

    private void line(Composite body, String name, String text) {
        toolkit.createLabel(body, Labels.shown(name), SWT.NONE);
        var label = toolkit.createLabel(body, Labels.shown(text), SWT.WRAP);
        var data = new TableWrapData(TableWrapData.FILL_GRAB);
        data.colspan = 2;
        label.setLayoutData(data);
    }
}
