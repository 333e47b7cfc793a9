/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.yamaha.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.core.exchange.Importer;
import org.headroom.interchange.console.Bus;
import org.headroom.interchange.console.BusId;
import org.headroom.interchange.console.BusKind;
import org.headroom.interchange.console.Carried;
import org.headroom.interchange.console.ConsoleChoice;
import org.headroom.interchange.console.ConsoleProposal;
import org.headroom.interchange.console.ConsoleSheet;
import org.headroom.interchange.console.Sockets;
import org.headroom.interchange.console.Strip;
import org.headroom.interchange.report.Losses;
import org.headroom.interchange.report.Proposal;
import org.headroom.interchange.table.CsvTable;
import org.headroom.interchange.table.TableRow;
import org.headroom.interchange.text.TextFile;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/** Reads lists of CL, QL and TF consoles: one section for each kind of name, and the patch. */
public final class YamahaImporter implements Importer {

    private static final Messages TEXT = Messages.of(YamahaImporter.class);
    private static final Map<String, BusKind> BUSES = Map.of("[MixName]", BusKind.MIX, "[MtxName]", BusKind.MATRIX, "[StMonoName]",
            BusKind.MAIN);

    @Override
    public ImportProposal read(Path source, Production into, IProgressMonitor monitor) throws IOException {
        return read(source, into, ExchangeOptions.NONE, monitor);
    }

    @Override
    public ImportProposal read(Path source, Production into, ExchangeOptions options, IProgressMonitor monitor)
            throws IOException {
        var console = ConsoleChoice.of(into, options, YamahaConsole::fits);
        var file = TextFile.read(source);
        var rows = CsvTable.readPlain(file);
        if (rows.isEmpty() || !rows.get(0).cell(0).equals("[Information]")) {
            throw new IOException(TEXT.text("none", file.name()));
        }
        var proposal = new Proposal();
        var now = YamahaConsole.of(console).sheet(into, console, new Losses());
        new ConsoleProposal(into, console, EnumSet.of(Carried.COLOUR, Carried.SOCKET, Carried.OUTPUT_SOCKET), proposal)
                .compare(now, new Reading(file.name(), console, now, proposal).run(rows));
        return proposal.build(ConsoleProposal.label(file.name(), console));
    }

    private static final class Reading {

        private final String file;
        private final ConsoleSheet now;
        private final Proposal proposal;
        private final List<Port> inputs;
        private final List<Port> outputs;
        private final TreeMap<Integer, String[]> names = new TreeMap<>();
        private final Map<Integer, Port> patch = new HashMap<>();
        private final TreeMap<BusId, String[]> busNames = new TreeMap<>();
        private final Map<BusId, List<Port>> busPorts = new HashMap<>();
        private final TreeMap<Integer, String> dcas = new TreeMap<>();
        private boolean patched;
        private boolean outPatched;

        Reading(String file, Device console, ConsoleSheet now, Proposal proposal) {
            this.file = file;
            this.now = now;
            this.proposal = proposal;
            inputs = Sockets.inputs(console);
            outputs = Sockets.outputs(console);
        }

        ConsoleSheet run(List<TableRow> rows) {
            var section = "";
            boolean head = false;
            for (var row : rows) {
                if (row.cell(0).startsWith("[")) {
                    section = row.cell(0);
                    head = !section.equals("[Information]");
                } else if (head) {
                    head = false;
                } else if (!row.isBlank()) {
                    row(section, row);
                }
            }
            return sheet();
        }

        private void row(String section, TableRow row) {
            switch (section) {
                case "[InName]" -> number(row, "_").ifPresent(number -> names.put(number, values(row)));
                case "[MixName]", "[MtxName]", "[StMonoName]" -> number(row, "_")
                        .ifPresent(number -> busNames.put(new BusId(BUSES.get(section), number), values(row)));
                case "[DCAName]" -> number(row, "_").ifPresent(number -> dcas.put(number, row.cell(1)));
                case "[InPatch]" -> {
                    patched = true;
                    number(row, "CH ").ifPresent(channel -> socket(row, "INPUT ", inputs).ifPresent(port -> patch.put(channel, port)));
                }
                case "[OutPatch]" -> {
                    outPatched = true;
                    output(row);
                }
                default -> {
                    // sections for which the list has no place
                }
            }
        }

        private void output(TableRow row) {
            var number = number(row, "OUTPUT ");
            var bus = YamahaExporter.bus(row.cell(1));
            if (number.isPresent() && number.get() <= outputs.size()) {
                bus.ifPresent(id -> busPorts.computeIfAbsent(id, key -> new ArrayList<>()).add(outputs.get(number.get() - 1)));
            }
        }

        private Optional<Port> socket(TableRow row, String word, List<Port> sockets) {
            var source = row.cell(1);
            if (source.startsWith(word)) {
                try {
                    int number = Integer.parseInt(source.substring(word.length()).strip());
                    if (number >= 1 && number <= sockets.size()) {
                        return Optional.of(sockets.get(number - 1));
                    }
                } catch (NumberFormatException e) {
                    problem(row, "source", source);
                    return Optional.empty();
                }
            }
            if (!source.isEmpty() && !source.equals("NONE")) {
                problem(row, "source", source);
            }
            return Optional.empty();
        }

        private Optional<Integer> number(TableRow row, String before) {
            var cell = row.cell(0);
            try {
                if (cell.startsWith(before)) {
                    int number = Integer.parseInt(cell.substring(before.length()).strip());
                    if (number >= 1 && number <= 999) {
                        return Optional.of(number);
                    }
                }
            } catch (NumberFormatException e) {
                problem(row, "number", cell);
                return Optional.empty();
            }
            problem(row, "number", cell);
            return Optional.empty();
        }

        private void problem(TableRow row, String key, String cell) {
            proposal.problem(Problem.warning("yamaha." + key, TEXT.text(key, cell.substring(0, Math.min(40, cell.length()))))
                    .at(Place.file(file, row.line())));
        }

        private static String[] values(TableRow row) {
            return new String[] {row.cell(1), row.cell(2).toLowerCase(Locale.ROOT)};
        }

        private ConsoleSheet sheet() {
            var strips = new TreeMap<Integer, Strip>();
            names.forEach((channel, values) -> {
                var current = Optional.ofNullable(now.strips().get(channel));
                var socket = Optional.ofNullable(patch.get(channel));
                // a source that the design cannot name stays
                if (!patched || socket.isEmpty() && current.flatMap(Strip::socket).filter(port -> !inputs.contains(port)).isPresent()) {
                    socket = current.flatMap(Strip::socket);
                }
                strips.put(channel, new Strip(channel, values[0], values[1], socket, Optional.empty(), false, false, new TreeSet<>()));
            });
            var buses = new TreeMap<BusId, Bus>();
            var ids = new TreeSet<>(busNames.keySet());
            ids.addAll(busPorts.keySet());
            for (var id : ids) {
                var current = Optional.ofNullable(now.buses().get(id));
                var ports = new ArrayList<>(outPatched ? busPorts.getOrDefault(id, List.of()) : List.of());
                current.map(Bus::ports).orElse(List.of()).stream().filter(port -> !outPatched || !outputs.contains(port)).forEach(ports::add);
                var values = busNames.getOrDefault(id, new String[] {"", current.map(Bus::colour).orElse("")});
                buses.put(id, new Bus(id, values[0], values[1], ports));
            }
            return new ConsoleSheet(strips, buses, dcas);
        }
    }
}
