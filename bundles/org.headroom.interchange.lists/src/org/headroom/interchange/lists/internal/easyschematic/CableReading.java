/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.easyschematic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.interchange.device.NewDevices;
import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.interchange.report.Proposal;
import org.headroom.interchange.table.TableRow;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;

/** Compares a list of cables with a design. A port that has a cable keeps it. */
final class CableReading {

    private static final Messages TEXT = Messages.of(CableReading.class);

    record Columns(int from, int fromPort, int to, int toPort, int signal) {
    }

    private final SheetFile sheet;
    private final Columns columns;
    private final Production production;
    private final Proposal proposal;
    private final Map<String, Device> devices = new LinkedHashMap<>();
    private final Set<Port> taken = new HashSet<>();

    CableReading(SheetFile sheet, Columns columns, Production production, Proposal proposal) {
        this.sheet = sheet;
        this.columns = columns;
        this.production = production;
        this.proposal = proposal;
        production.getDevices().forEach(device -> devices.putIfAbsent(key(Devices.name(device)), device));
    }

    void run() {
        var rows = sheet.rows().stream().filter(this::isWhole).toList();
        addDevices(rows);
        rows.forEach(this::cable);
    }

    private boolean isWhole(TableRow row) {
        boolean whole = !row.cell(columns.from()).isEmpty() && !row.cell(columns.to()).isEmpty();
        if (!whole) {
            warn(row, "half", TEXT.text("half"));
        }
        return whole;
    }

    /** What the list says of devices that the design does not have: the ports that it plugs something into. */
    private void addDevices(List<TableRow> rows) {
        var ports = new LinkedHashMap<String, List<String[]>>();
        var names = new LinkedHashMap<String, String>();
        for (var row : rows) {
            port(ports, names, row.cell(columns.from()), row.cell(columns.fromPort()), "output", row.cell(columns.signal()));
            port(ports, names, row.cell(columns.to()), row.cell(columns.toPort()), "input", row.cell(columns.signal()));
        }
        var fresh = new NewDevices(production, proposal);
        ports.forEach((name, wanted) -> {
            var type = fresh.type("cable-list", "", names.get(name), each -> {
                each.setCategory(DeviceCategory.OTHER);
                wanted.forEach(port -> each.getPorts().add(org.headroom.interchange.lists.internal.easyschematic.Ports.make(
                        each.getPorts().size() + 1, port[0], "", Words.direction(port[1]), port[2], "")));
            });
            devices.put(name, fresh.device(type, names.get(name), TEXT.text("cable.device", names.get(name), type.getPorts().size())));
        });
    }

    private void port(Map<String, List<String[]>> ports, Map<String, String> names, String device, String label, String direction,
            String signal) {
        if (devices.containsKey(key(device))) {
            return;
        }
        names.putIfAbsent(key(device), device);
        var known = ports.computeIfAbsent(key(device), name -> new ArrayList<>());
        if (label.isEmpty() || known.stream().noneMatch(each -> each[0].equalsIgnoreCase(label) && each[1].equals(direction))) {
            known.add(new String[] {label, direction, signal});
        }
    }

    private void cable(TableRow row) {
        var from = find(row, columns.from(), columns.fromPort(), Direction.OUT);
        var to = find(row, columns.to(), columns.toPort(), Direction.IN);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (Ports.neighbours(from.get()).anyMatch(to.get()::equals)) {
            taken.add(from.get());
            taken.add(to.get());
            return;
        }
        for (var port : List.of(from.get(), to.get())) {
            if (Ports.isConnected(port) || !taken.add(port)) {
                warn(row, "taken", TEXT.text("taken", Ports.fullName(port)));
                return;
            }
        }
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setSignal(Ports.signal(from.get()));
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        Ids.assign(cable);
        proposal.add(TEXT.text("cable.line", Ports.fullName(from.get()), Ports.fullName(to.get())), edits -> {
            edits.add(production, ProductionPackage.Literals.PRODUCTION__CABLES, cable);
            edits.set(cable.getFrom(), SystemPackage.Literals.CABLE_END__PORT, from.get());
            edits.set(cable.getTo(), SystemPackage.Literals.CABLE_END__PORT, to.get());
        });
    }

    private Optional<Port> find(TableRow row, int deviceColumn, int portColumn, Direction way) {
        var device = devices.get(key(row.cell(deviceColumn)));
        var label = row.cell(portColumn);
        var fitting = device.getPorts().stream().filter(port -> label.isEmpty() ? !Ports.isConnected(port) && !taken.contains(port)
                : Ports.label(port).strip().equalsIgnoreCase(label)).toList();
        var signal = Words.signal(row.cell(columns.signal()), ConnectorKind.UNKNOWN);
        var found = nearest(fitting.stream().filter(port -> Ports.signal(port) == signal).toList(), way)
                .or(() -> nearest(fitting, way)).or(() -> label.isEmpty() ? Optional.empty() : fitting.stream().findFirst());
        if (found.isEmpty()) {
            warn(row, "port", TEXT.text("port", Devices.name(device), label));
        }
        return found;
    }

    private static Optional<Port> nearest(List<Port> ports, Direction way) {
        return ports.stream().filter(port -> Ports.direction(port) == way).findFirst()
                .or(() -> ports.stream().filter(port -> Ports.direction(port) == Direction.BIDIRECTIONAL).findFirst());
    }

    private void warn(TableRow row, String code, String message) {
        proposal.problem(Problem.warning("cables." + code, message).at(Place.file(sheet.file(), row.line()))
                .withRemedy(TEXT.text("remedy." + code)));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
