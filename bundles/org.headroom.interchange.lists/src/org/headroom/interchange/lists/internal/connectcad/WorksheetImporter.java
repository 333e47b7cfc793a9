/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.connectcad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Device;

/** Reads make, model, quantity and name of devices. Those that the design has already, by model and name, are not added again. */
public final class WorksheetImporter implements Importer {

    /** More than any design has of one model under one name. */
    private static final int MOST = 500;
    private static final Messages TEXT = Messages.of(WorksheetImporter.class);

    @Override
    public ImportProposal read(Path source, Production into, IProgressMonitor monitor) throws IOException {
        var sheet = SheetFile.read(source, WorksheetExporter.HEADINGS);
        sheet.needed("Model");
        var proposal = new Proposal();
        new Reading(sheet, into, proposal, new NewDevices(into, proposal), new HashMap<>(), new HashMap<>()).run();
        return proposal.build(TEXT.text("label", sheet.file()));
    }

    private record Reading(SheetFile sheet, Production production, Proposal proposal, NewDevices fresh, Map<String, Location> places,
            Map<Device, Boolean> met) {

        void run() {
            Productions.locations(production).forEach(place -> places.putIfAbsent(key(place.getName()), place));
            sheet.rows().forEach(this::row);
        }

        private void row(TableRow row) {
            var maker = row.cell(sheet.column("Make", "Manufacturer"));
            var model = row.cell(sheet.column("Model"));
            var name = row.cell(sheet.column("Name", "Device Name"));
            int wanted = count(row);
            if (model.isEmpty() || wanted < 1) {
                proposal.problem(Problem.warning("connectcad.row", TEXT.text(model.isEmpty() ? "noModel" : "count", name))
                        .at(Place.file(sheet.file(), row.line())).withRemedy(TEXT.text("remedy")));
                return;
            }
            var known = fresh.find(maker, model);
            long there = known.isEmpty() ? 0 : production.getDevices().stream().filter(device -> device.getType() == known.get()
                    && WorksheetExporter.text(device.getName()).equals(name) && !met.containsKey(device)).limit(wanted)
                    .peek(device -> met.put(device, true)).count();
            var place = row.cell(sheet.column("Location", "Room"));
            for (long number = there; number < wanted; number++) {
                var type = known.orElseGet(() -> fresh.type("connectcad", maker, model, each -> each.setCategory(DeviceCategory.OTHER)));
                var device = fresh.device(type, name, TEXT.text("device", name.isEmpty() ? model : name, (maker + " " + model).strip()));
                if (!place.isEmpty()) {
                    device.setLocation(place(place));
                }
            }
        }

        private int count(TableRow row) {
            var text = row.cell(sheet.column("Quantity", "Qty"));
            try {
                int count = text.isEmpty() ? 1 : Integer.parseInt(text);
                return count > MOST ? 0 : count;
            } catch (NumberFormatException e) {
                return 0;
            }
        }

        private Location place(String name) {
            return places.computeIfAbsent(key(name), key -> {
                var made = ProductionFactory.eINSTANCE.createLocation();
                made.setName(name);
                Ids.assign(made);
                proposal.add(TEXT.text("place", name), edits -> edits.add(production, ProductionPackage.Literals.PRODUCTION__LOCATIONS, made));
                return made;
            });
        }

        private static String key(String name) {
            return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        }
    }
}
