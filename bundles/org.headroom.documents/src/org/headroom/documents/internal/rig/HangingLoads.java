/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.rig;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Tone;
import org.headroom.documents.internal.list.Cells;
import org.headroom.documents.internal.list.Labels;
import org.headroom.documents.internal.list.ListTable;
import org.headroom.documents.internal.list.MassSum;
import org.headroom.model.base.Known;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.RiggingPoint;

/** What hangs from which points, and its mass. How a load divides among points is for a rigger to calculate. */
public final class HangingLoads implements DocumentSource {

    @Override
    public DocumentContent content(DocumentRequest request) {
        var production = request.production();
        var labels = new Labels(request.locale());
        var sections = new ArrayList<Section>();
        var arrays = production.getPlacements().stream().filter(ArrayPlacement.class::isInstance)
                .map(ArrayPlacement.class::cast).filter(array -> !array.getPoints().isEmpty()).toList();
        if (arrays.isEmpty()) {
            sections.add(new Section.Paragraph(labels.text("hang.none"), Tone.QUIET));
        } else {
            sections.add(arrays(arrays, labels));
            sections.add(points(arrays, labels));
            sections.add(new Section.Paragraph(labels.text("hang.remark"), Tone.QUIET));
        }
        return new DocumentContent(labels.text("hang.title"), true, sections);
    }

    private static Section.Table arrays(List<ArrayPlacement> arrays, Labels labels) {
        var table = new ListTable("arrays", labels.text("hang.arrays"))
                .column("array", labels.text("hang.array"), "", Align.START)
                .column("boxes", labels.text("hang.boxes"), "", Align.START)
                .column("points", labels.text("hang.points"), "", Align.START)
                .column("frame_kg", labels.text("hang.frame"), "kg", Align.END)
                .column("mass_kg", labels.text("mass.total"), "kg", Align.END)
                .optional("remark", labels.text("notes"), "", Align.START);
        for (var array : arrays) {
            var mass = mass(array);
            var boxes = array.getBoxes().stream().map(box -> box.getDevice()).filter(device -> device != null)
                    .collect(Collectors.groupingBy(HangingLoads::type, java.util.LinkedHashMap::new,
                            Collectors.counting()));
            table.row(List.of(Cells.text(array.getName()), Cells.text(boxes.entrySet().stream()
                    .map(each -> each.getValue() + " × " + each.getKey()).collect(Collectors.joining(", "))),
                    Cells.text(array.getPoints().stream().map(RiggingPoint::getName).collect(Collectors.joining(", "))),
                    Cells.figure(array.getFrameMass(), 1), mass.cell(), Cells.text(mass.remark(labels))));
        }
        return table.build();
    }

    private static Section.Table points(List<ArrayPlacement> arrays, Labels labels) {
        var table = new ListTable("points", labels.text("hang.byPoint"))
                .column("point", labels.text("hang.point"), "", Align.START)
                .column("array", labels.text("hang.array"), "", Align.START)
                .column("x_m", "x", "m", Align.END)
                .column("y_m", "y", "m", Align.END)
                .column("z_m", "z", "m", Align.END)
                .column("load_kg", labels.text("hang.load"), "kg", Align.END)
                .column("limit_kg", labels.text("hang.limit"), "kg", Align.END)
                .optional("remark", labels.text("notes"), "", Align.START);
        for (var array : arrays) {
            var mass = mass(array);
            for (var point : array.getPoints()) {
                boolean alone = array.getPoints().size() == 1;
                var limit = Known.of(point.getLoadLimit());
                boolean over = limit.isPresent() && alone && mass.kilograms() > limit.getAsDouble();
                table.row(List.of(Cells.text(point.getName()), Cells.text(array.getName()),
                        Cells.figure(point.getX(), 2), Cells.figure(point.getY(), 2), Cells.figure(point.getZ(), 2),
                        alone ? over ? new Section.Cell.Figure(mass.kilograms(), 1, Tone.ERROR) : mass.cell()
                                : Cells.text(labels.text("hang.shared", array.getPoints().size()), Tone.QUIET),
                        Cells.figure(limit, 1), Cells.text(alone ? mass.remark(labels) : "")));
            }
        }
        return table.build();
    }

    private static MassSum mass(ArrayPlacement array) {
        var mass = new MassSum();
        mass.add(Known.of(array.getFrameMass()), 1);
        array.getBoxes().stream().map(box -> box.getDevice()).filter(device -> device != null)
                .forEach(device -> mass.add(PackList.mass(device.getType()), 1));
        return mass;
    }

    private static String type(Device device) {
        return device.getType() == null ? Devices.name(device) : Labels.type(device.getType());
    }
}
