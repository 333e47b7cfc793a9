/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.catalogue.PowerPoint;

/** A type in words: what it has, and where each of that comes from. */
final class TypeText {

    private static final Messages MESSAGES = Messages.of(TypeText.class);

    private TypeText() {
    }

    static StyleRange heading(CatalogueEntry entry) {
        return new StyleRange(0, title(entry.type()).length(), null, null, SWT.BOLD);
    }

    static String of(CatalogueEntry entry) {
        var type = entry.type();
        var lines = new ArrayList<String>();
        lines.add(title(type));
        if (type.getDescription() != null) {
            lines.add(type.getDescription());
        }
        var winner = entry.origins().get(0);
        lines.add(MESSAGES.text("layer", MESSAGES.text("layer." + winner.layer().getLiteral()), winner.packId(), winner.packVersion()));
        entry.overridden().forEach(origin -> lines.add(
                MESSAGES.text("overrides", MESSAGES.text("layer." + origin.layer().getLiteral()), origin.packId())));
        lines.add("");
        ports(type, lines);
        size(type, lines);
        power(type, lines);
        lines.add("");
        lines.add(MESSAGES.text("source"));
        type.getProvenance().forEach(source -> lines.add("  " + MESSAGES.text("source.line", String.valueOf(source.getTitle()),
                MESSAGES.text("basis." + source.getBasis().getLiteral()))));
        return String.join("\n", lines);
    }

    private static String title(DeviceType type) {
        return type.getMaker() + " " + type.getModel() + (type.getVariant() == null ? "" : " " + type.getVariant());
    }

    private static void ports(DeviceType type, ArrayList<String> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PortType port : type.getPorts()) {
            var kind = port.getSignal().getLiteral() + " " + port.getConnector().getLiteral().replace('_', ' ') + "|"
                    + MESSAGES.text("direction." + port.getDirection().getLiteral());
            counts.merge(kind, 1, Integer::sum);
        }
        lines.add(MESSAGES.text("ports"));
        counts.forEach((kind, count) -> lines.add("  "
                + MESSAGES.text("ports.line", count, kind.substring(0, kind.indexOf('|')), kind.substring(kind.indexOf('|') + 1))));
    }

    private static void size(DeviceType type, ArrayList<String> lines) {
        var data = type.getMechanical();
        var parts = new ArrayList<String>();
        if (data != null) {
            if (data.getRackUnits() != null) {
                parts.add(data.getRackUnits() + " U");
            }
            if (data.getWidth() != null && data.getHeight() != null && data.getDepth() != null) {
                parts.add(String.format(Locale.ROOT, "%.0f × %.0f × %.0f mm", data.getWidth() * 1000, data.getHeight() * 1000,
                        data.getDepth() * 1000));
            }
            if (data.getMass() != null) {
                parts.add(figure(data.getMass()) + " kg");
            }
        }
        lines.add(MESSAGES.text("size") + ": " + (parts.isEmpty() ? MESSAGES.text("unknown") : String.join(", ", parts)));
    }

    private static void power(DeviceType type, ArrayList<String> lines) {
        if (type.getPower() == null) {
            return;
        }
        lines.add(MESSAGES.text("power"));
        if (type.getPower().getPoints().isEmpty()) {
            lines.add("  " + MESSAGES.text("unknown"));
        }
        for (PowerPoint point : type.getPower().getPoints()) {
            var parts = new ArrayList<String>();
            if (point.getPower() != null) {
                parts.add(figure(point.getPower()) + " W");
            }
            if (point.getCurrent() != null) {
                parts.add(figure(point.getCurrent()) + " A");
            }
            var voltage = point.getVoltage() == null ? "?" : figure(point.getVoltage());
            lines.add("  " + MESSAGES.text("power.line", duty(point), voltage, String.join(", ", parts)));
        }
    }

    private static String duty(PowerPoint point) {
        return switch (point.getDuty()) {
            case EIGHTH -> "1/8";
            case THIRD -> "1/3";
            default -> point.getDuty().getLiteral();
        };
    }

    private static String figure(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
