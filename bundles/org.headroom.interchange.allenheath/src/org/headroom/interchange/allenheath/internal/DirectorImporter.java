/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.allenheath.internal;

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

/** Reads a list that Director wrote. */
public final class DirectorImporter implements Importer {

    private static final Messages TEXT = Messages.of(DirectorImporter.class);

    @Override
    public ImportProposal read(Path source, Production into, IProgressMonitor monitor) throws IOException {
        return read(source, into, ExchangeOptions.NONE, monitor);
    }

    @Override
    public ImportProposal read(Path source, Production into, ExchangeOptions options, IProgressMonitor monitor)
            throws IOException {
        var console = ConsoleChoice.of(into, options, DirectorConsole::fits);
        var file = TextFile.read(source);
        var rows = CsvTable.readPlain(file);
        if (rows.isEmpty() || !rows.get(0).cell(0).equals("[Version]")) {
            throw new IOException(TEXT.text("none", file.name()));
        }
        var proposal = new Proposal();
        var model = DirectorConsole.of(console);
        var now = model.sheet(into, console, new Losses());
        new ConsoleProposal(into, console, EnumSet.of(Carried.COLOUR, Carried.SOCKET, Carried.GAIN, Carried.PHANTOM, Carried.PAD,
                Carried.OUTPUT_SOCKET), proposal).compare(now, new Reading(file.name(), model, console, now, proposal).run(rows));
        return proposal.build(ConsoleProposal.label(file.name(), console));
    }

    private static final class Reading {

        private final String file;
        private final DirectorConsole model;
        private final ConsoleSheet now;
        private final Proposal proposal;
        private final List<Port> inputs;
        private final List<Port> outputs;
        private final TreeMap<Integer, Strip> strips = new TreeMap<>();
        private final TreeMap<BusId, String[]> names = new TreeMap<>();
        private final Map<BusId, List<Port>> ports = new HashMap<>();
        private boolean outputsTold;

        Reading(String file, DirectorConsole model, Device console, ConsoleSheet now, Proposal proposal) {
            this.file = file;
            this.model = model;
            this.now = now;
            this.proposal = proposal;
            inputs = Sockets.inputs(console);
            outputs = Sockets.outputs(console);
        }

        ConsoleSheet run(List<TableRow> rows) {
            var section = "";
            for (var row : rows) {
                if (row.cell(0).startsWith("[")) {
                    section = row.cell(0);
                    outputsTold |= section.equals("[Outputs]");
                } else if (section.equals("[Channels]") && row.cell(0).equals("Input")) {
                    number(row, 1).ifPresent(channel -> strips.put(channel, strip(channel, row)));
                } else if (section.equals("[Channels]")) {
                    BusId.parse(row.cell(0) + " " + row.cell(1)).ifPresent(bus -> names.put(bus, new String[] {row.cell(2), colour(row.cell(3))}));
                } else if (section.equals("[Outputs]") && row.cell(0).equals(model.local())) {
                    BusId.parse(row.cell(2) + " " + row.cell(3)).ifPresent(bus -> number(row, 1).filter(each -> each <= outputs.size())
                            .ifPresent(each -> ports.computeIfAbsent(bus, key -> new ArrayList<>()).add(outputs.get(each - 1))));
                }
            }
            return new ConsoleSheet(strips, buses(), new TreeMap<>());
        }

        private Strip strip(int channel, TableRow row) {
            var current = Optional.ofNullable(now.strips().get(channel));
            var type = row.cell(4);
            var socket = type.equals(model.local()) ? number(row, 5).filter(each -> each <= Math.min(inputs.size(), model.sockets()))
                    .map(each -> inputs.get(each - 1)) : Optional.<Port>empty();
            if (socket.isEmpty()) {
                if (!type.isEmpty() && !type.equals(DirectorExporter.UNASSIGNED)) {
                    problem(row, "source", type + " " + row.cell(5));
                }
                var kept = current.flatMap(Strip::socket).filter(port -> !type.equals(DirectorExporter.UNASSIGNED) || !isWritable(port));
                return new Strip(channel, row.cell(2), colour(row.cell(3)), kept, Optional.empty(), kept.map(Port::isPhantomOn).orElse(false),
                        kept.map(Port::isPad).orElse(false), new TreeSet<>());
            }
            return new Strip(channel, row.cell(2), colour(row.cell(3)), socket, gain(row), row.cell(9).equalsIgnoreCase("On"),
                    row.cell(8).equalsIgnoreCase("On"), new TreeSet<>());
        }

        private boolean isWritable(Port port) {
            int number = inputs.indexOf(port) + 1;
            return number >= 1 && number <= model.sockets();
        }

        private Optional<Double> gain(TableRow row) {
            try {
                double gain = row.cell(7).isEmpty() ? Double.NaN : Double.parseDouble(row.cell(7));
                return Double.isFinite(gain) && Math.abs(gain) <= 100 ? Optional.of(gain) : Optional.empty();
            } catch (NumberFormatException e) {
                problem(row, "number", row.cell(7));
                return Optional.empty();
            }
        }

        private TreeMap<BusId, Bus> buses() {
            var buses = new TreeMap<BusId, Bus>();
            var ids = new TreeSet<>(names.keySet());
            ids.addAll(ports.keySet());
            for (var id : ids) {
                var current = Optional.ofNullable(now.buses().get(id));
                var leaves = new ArrayList<>(ports.getOrDefault(id, List.of()));
                current.map(Bus::ports).orElse(List.of()).stream().filter(port -> !outputsTold || !outputs.contains(port)).forEach(leaves::add);
                var values = names.getOrDefault(id, new String[] {"", current.map(Bus::colour).orElse("")});
                buses.put(id, new Bus(id, values[0], values[1], leaves));
            }
            return buses;
        }

        private static String colour(String word) {
            return word.equalsIgnoreCase("Off") ? "" : word.toLowerCase(Locale.ROOT);
        }

        private Optional<Integer> number(TableRow row, int column) {
            try {
                int number = Integer.parseInt(row.cell(column));
                if (number >= 1 && number <= 999) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                problem(row, "number", row.cell(column));
                return Optional.empty();
            }
            problem(row, "number", row.cell(column));
            return Optional.empty();
        }

        private void problem(TableRow row, String key, String cell) {
            proposal.problem(Problem.warning("allen-heath." + key, TEXT.text(key, cell.substring(0, Math.min(40, cell.length()))))
                    .at(Place.file(file, row.line())));
        }
    }
}
