/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.easyschematic;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.Exporter;
import org.headroom.core.exchange.LossReport;
import org.headroom.core.exchange.LossReport.Loss.Kind;
import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.interchange.report.Losses;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.catalogue.PowerPoint;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;

/** Writes the types of the devices in use, a line for each port, with the headings that EasySchematic reads. */
public final class DevicesExporter implements Exporter {

    static final List<String> HEADINGS = List.of("model_number", "manufacturer", "label", "device_type", "height_mm", "width_mm",
            "depth_mm", "weight_kg", "power_draw_w", "reference_url", "port_label", "port_direction", "port_signal_type",
            "port_connector_type", "port_section");
    private static final Messages TEXT = Messages.of(DevicesExporter.class);

    @Override
    public LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException {
        var losses = new Losses();
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        var types = new LinkedHashSet<DeviceType>();
        production.getDevices().stream().map(Device::getType).filter(Objects::nonNull).forEach(types::add);
        for (var type : types) {
            if (type.getPorts().isEmpty()) {
                losses.leftOut(name(type), "", TEXT.text("noPorts"));
            }
            type.getPorts().forEach(port -> rows.add(row(type, port, losses)));
        }
        SheetFile.write(target, "Devices", rows);
        return losses.report();
    }

    static String name(DeviceType type) {
        return Stream.of(type.getMaker(), type.getModel(), type.getVariant()).filter(part -> part != null && !part.isBlank())
                .reduce((left, right) -> left + " " + right).orElse("?");
    }

    private static List<String> row(DeviceType type, PortType port, Losses losses) {
        var size = type.getMechanical();
        var model = (text(type.getModel()) + " " + text(type.getVariant())).strip();
        var most = type.getPower() == null ? null : type.getPower().getPoints().stream().map(PowerPoint::getPower).filter(Objects::nonNull)
                .max(Double::compare).orElse(null);
        var signal = Words.signal(port.getSignal());
        if (signal.equals(Words.OTHER_SIGNAL) || port.getSignal() == SignalKind.LOUDSPEAKER) {
            losses.add(name(type) + " " + text(port.getLabel()), Kind.RENAMED, port.getSignal().getLiteral(), signal, TEXT.text("signal"));
        }
        var connector = Words.connector(port.getConnector());
        if (Words.connector(connector) != port.getConnector()) {
            losses.add(name(type) + " " + text(port.getLabel()), Kind.RENAMED, port.getConnector().getLiteral(), connector, TEXT.text("connector"));
        }
        return List.of(model, text(type.getMaker()), model.isEmpty() ? name(type) : model, type.getCategory().getLiteral(),
                figure(size == null ? null : size.getHeight(), 3), figure(size == null ? null : size.getWidth(), 3),
                figure(size == null ? null : size.getDepth(), 3), figure(size == null ? null : size.getMass(), 0), figure(most, 0),
                text(type.getUrl()), text(port.getLabel()), Words.direction(port.getDirection()), signal, connector, text(port.getSection()));
    }

    /** A figure in plain digits, moved by a number of decimal places. */
    private static String figure(Double value, int places) {
        return value == null ? "" : new BigDecimal(Double.toString(value)).movePointRight(places).stripTrailingZeros().toPlainString();
    }

    static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
