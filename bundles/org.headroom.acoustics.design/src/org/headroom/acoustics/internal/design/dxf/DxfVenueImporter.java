/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.dxf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.acoustics.space.FlatArea;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.core.exchange.Importer;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.production.Production;
import org.headroom.model.venue.SurfaceKind;

/**
 * Reads areas of a venue from a DXF drawing. The name of a layer says what its shapes are; a line of a wall layer becomes a wall of 5 m. Shapes on
 * other layers become floors: they are drawn and change nothing, until their kind is changed.
 */
public final class DxfVenueImporter implements Importer {

    private static final Messages TEXTS = Messages.of(DxfVenueImporter.class);
    private static final double WALL_M = 5;
    private static final Map<SurfaceKind, List<String>> WORDS = Map.of(
            SurfaceKind.AUDIENCE, List.of("audience", "seat", "stall", "balcon", "publikum", "zuschauer", "tribün", "rang", "parkett"),
            SurfaceKind.STAGE, List.of("stage", "bühne", "buehne"),
            SurfaceKind.WALL, List.of("wall", "wand", "mauer"),
            SurfaceKind.CEILING, List.of("ceiling", "roof", "decke", "dach"),
            SurfaceKind.OBSTACLE, List.of("obstacle", "pillar", "column", "säule", "pfeiler"));

    @Override
    public ImportProposal read(Path source, Production into, IProgressMonitor monitor) throws IOException {
        var drawing = DxfFile.read(source);
        var problems = new ArrayList<Problem>();
        if (!drawing.scaled()) {
            problems.add(Problem.warning("dxf.unit", TEXTS.text("import.unit")).withRemedy(TEXTS.text("import.unit.hint")));
        }
        drawing.ignored().forEach((kind, count) -> problems.add(Problem.info("dxf.ignored", TEXTS.text("import.ignored", count, kind))
                .withRemedy(TEXTS.text("import.ignored.hint"))));
        var edits = new VenueEdits(into);
        var changes = new ArrayList<Change>();
        var added = new ArrayList<String>();
        var counts = new TreeMap<String, Integer>();
        var areas = new ArrayList<VenueEdits.NewArea>();
        for (var shape : drawing.shapes()) {
            var kind = kind(shape.layer());
            var corners = corners(shape, kind);
            if (corners.isEmpty() || FlatArea.defect(corners.get()).isPresent()) {
                counts.merge(shape.layer(), 1, Integer::sum);
                continue;
            }
            areas.add(new VenueEdits.NewArea(kind, shape.layer(), corners.get()));
            added.add(TEXTS.text("import.added", shape.layer(), TEXTS.text("kind." + kind.getLiteral()), corners.get().size()));
        }
        counts.forEach((layer, count) -> problems.add(Problem.warning("dxf.open", TEXTS.text("import.open", count, layer))
                .withRemedy(TEXTS.text("import.open.hint"))));
        if (!areas.isEmpty()) {
            changes.add(edits.addSurfaces(areas, TEXTS.text("import.change", source.getFileName())));
        }
        return new ImportProposal(added, List.of(), List.of(), problems, changes.isEmpty() ? Optional.empty()
                : Optional.of(new CompoundChange(changes.getFirst().label(), changes)));
    }

    private static SurfaceKind kind(String layer) {
        var lower = layer.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream().filter(each -> each.getValue().stream().anyMatch(lower::contains)).map(Map.Entry::getKey).sorted().findFirst()
                .orElse(SurfaceKind.FLOOR);
    }

    private static Optional<List<Point3>> corners(DxfFile.Shape shape, SurfaceKind kind) {
        if (shape.closed() && shape.corners().size() > 2) {
            return Optional.of(shape.corners());
        }
        if ((kind == SurfaceKind.WALL || kind == SurfaceKind.OBSTACLE) && shape.corners().size() == 2) {
            var up = new Point3(0, 0, WALL_M);
            var from = shape.corners().get(0);
            var to = shape.corners().get(1);
            return Optional.of(List.of(from, to, to.plus(up), from.plus(up)));
        }
        return Optional.empty();
    }
}
