/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.change;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.core.rule.Subject;
import org.headroom.documents.internal.list.Labels;
import org.headroom.model.base.Identified;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.channel.ConsoleStrip;
import org.headroom.model.production.NumberPrefix;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.InternalRoute;
import org.headroom.model.system.NetworkChannel;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.PropertyValue;
import org.headroom.model.system.RackSlot;

/** Values of the model as a reader of changes sees them: figures with their units, things by their names. */
final class ChangeValues {

    /** What lists of other documents call the values of an enumeration. */
    private static final Map<String, String> WORDS = Map.of("SignalKind", "signal", "CableState", "state", "DutyLevel",
            "duty", "OutputKind", "output", "MeasurementKind", "measurement", "ConnectorKind", "connector", "Gender",
            "gender");

    private final Labels labels;
    private final DecimalFormat figures;

    ChangeValues(Locale locale) {
        labels = new Labels(locale);
        figures = new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(locale));
        figures.setGroupingUsed(false);
    }

    String words(EObject object, EStructuralFeature feature) {
        var value = object.eGet(feature);
        if (value instanceof List<?> many) {
            return many.stream().map(each -> word(each, feature)).filter(word -> !word.isBlank())
                    .collect(Collectors.joining(", "));
        }
        return word(value, feature);
    }

    private String word(Object value, EStructuralFeature feature) {
        return switch (value) {
            case null -> "";
            case CableEnd end -> CableEnds.port(end).map(Ports::fullName).orElseGet(
                    () -> end.getLocation() == null ? "" : Objects.toString(end.getLocation().getName(), ""));
            case Device device -> Devices.name(device);
            case Port port -> Ports.fullName(port);
            case DeviceType type -> Labels.type(type);
            case ConsoleStrip strip -> strip(strip);
            case RackSlot slot -> slot.getUnit() + ": " + (slot.getDevice() == null ? "" : Devices.name(slot.getDevice()));
            case PropertyValue property -> property.getKey() + " = " + text(property.getValue());
            case InternalRoute route -> text(route.getSource() == null ? "" : Ports.label(route.getSource())) + " "
                    + route.getSourceChannel() + " → " + (route.getTarget() == null ? "" : Ports.label(route.getTarget()))
                    + " " + route.getTargetChannel();
            case NetworkChannel channel -> channel.getNumber() + " " + text(channel.getName()) + (channel.getSource() == null ? ""
                    : " ← " + Devices.name((Device) channel.getSource().eContainer()) + " " + channel.getSource().getNumber());
            case NumberPrefix prefix -> text(prefix.getPrefix());
            case Identified identified -> Subject.of(identified).name();
            case Boolean flag -> labels.text(flag ? "sign.yes" : "sign.no");
            case Double figure -> withUnit(figure == 0 || Math.abs(figure) >= 1e-3 ? figures.format(figure) : figure.toString(),
                    feature);
            case Integer figure -> withUnit(figure.toString(), feature);
            case Enumerator literal -> word(literal);
            default -> value.toString();
        };
    }

    private String word(Enumerator literal) {
        var kind = literal.getClass().getSimpleName();
        var plain = literal.getLiteral().replace('-', ' ');
        return WORDS.containsKey(kind) ? labels.orElse(WORDS.get(kind) + "." + literal.getLiteral(), plain)
                : ChangeWords.value(kind, literal.getLiteral(), labels.locale()).orElse(plain);
    }

    private static String strip(ConsoleStrip strip) {
        return (strip.getConsole() == null ? "" : Devices.name(strip.getConsole()) + " ") + text(strip.getChannel())
                + (text(strip.getShortName()).isBlank() ? "" : " (" + strip.getShortName() + ")");
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String withUnit(String figure, EStructuralFeature feature) {
        var unit = EcoreUtil.getAnnotation(feature, "urn:headroom:unit", "unit");
        return unit == null || unit.equals("1") || unit.startsWith("see") ? figure
                : unit.equals("°") ? figure + unit : figure + "\u00a0" + unit;
    }
}
