/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.easyschematic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.core.exchange.Importer;
import org.headroom.interchange.device.NewDevices;
import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.interchange.report.Proposal;
import org.headroom.interchange.table.TableRow;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;

/** Reads types of devices, a line for each port, and adds a device of each that the design does not have. */
public final class DevicesImporter implements Importer {

    private static final Messages TEXT = Messages.of(DevicesImporter.class);

    @Override
    public ImportProposal read(Path source, Production into, IProgressMonitor monitor) throws IOException {
        var sheet = SheetFile.read(source, DevicesExporter.HEADINGS);
        sheet.needed("port_label");
        int model = sheet.needed("model_number");
        int label = sheet.column("label");
        int maker = sheet.column("manufacturer");
        var groups = new LinkedHashMap<List<String>, List<TableRow>>();
        var proposal = new Proposal();
        for (var row : sheet.rows()) {
            var name = row.cell(model).isEmpty() ? row.cell(label) : row.cell(model);
            if (name.isEmpty()) {
                proposal.problem(Problem.warning("easyschematic.model", TEXT.text("noModel")).at(Place.file(sheet.file(), row.line()))
                        .withRemedy(TEXT.text("noModel.remedy")));
            } else {
                groups.computeIfAbsent(List.of(row.cell(maker), name), key -> new ArrayList<>()).add(row);
            }
        }
        var fresh = new NewDevices(into, proposal);
        groups.forEach((key, rows) -> {
            if (fresh.find(key.get(0), key.get(1)).isEmpty()) {
                var type = fresh.type("easyschematic", key.get(0), key.get(1), each -> new Filling(sheet, each, proposal).fill(rows));
                var shown = rows.get(0).cell(label).isEmpty() ? key.get(1) : rows.get(0).cell(label);
                fresh.device(type, shown, TEXT.text("device", (key.get(0) + " " + key.get(1)).strip(), type.getPorts().size()));
            }
        });
        return proposal.build(TEXT.text("label", sheet.file()));
    }

    private record Filling(SheetFile sheet, DeviceType type, Proposal proposal) {

        void fill(List<TableRow> rows) {
            var first = rows.get(0);
            var category = first.cell(sheet.column("device_type")).toLowerCase(Locale.ROOT);
            type.setCategory(DeviceCategory.VALUES.stream().filter(each -> each.getLiteral().equalsIgnoreCase(category)).findFirst()
                    .orElse(DeviceCategory.OTHER));
            var url = first.cell(sheet.column("reference_url"));
            type.setUrl(url.isEmpty() ? null : url);
            var size = CatalogueFactory.eINSTANCE.createMechanicalData();
            size.setHeight(figure(first, "height_mm", 1000));
            size.setWidth(figure(first, "width_mm", 1000));
            size.setDepth(figure(first, "depth_mm", 1000));
            size.setMass(figure(first, "weight_kg", 1));
            type.setMechanical(size);
            var draw = figure(first, "power_draw_w", 1);
            if (draw != null) {
                var power = CatalogueFactory.eINSTANCE.createPowerProfile();
                var point = CatalogueFactory.eINSTANCE.createPowerPoint();
                point.setDuty(DutyLevel.MAX);
                point.setPower(draw);
                power.getPoints().add(point);
                type.setPower(power);
            }
            rows.forEach(row -> type.getPorts().add(Ports.make(type.getPorts().size() + 1, row.cell(sheet.column("port_label")),
                    row.cell(sheet.column("port_section")), Words.direction(row.cell(sheet.column("port_direction"))),
                    row.cell(sheet.column("port_signal_type")), row.cell(sheet.column("port_connector_type")))));
        }

        private Double figure(TableRow row, String heading, double unit) {
            var text = row.cell(sheet.column(heading)).replace(',', '.');
            if (text.isEmpty()) {
                return null;
            }
            try {
                double value = Double.parseDouble(text);
                if (Double.isFinite(value) && value >= 0) {
                    return value / unit;
                }
            } catch (NumberFormatException e) {
                // told below
            }
            proposal.problem(Problem.warning("easyschematic.figure", TEXT.text("figure", heading, text))
                    .at(Place.file(sheet.file(), row.line())).withRemedy(TEXT.text("figure.remedy")));
            return null;
        }
    }
}
