/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/**
 * A sheet of 2,000 devices, 16,000 ports and 8,000 cables in columns, most cables leading to one of the next columns. The
 * same seed gives the same sheet.
 */
final class LargeSheet {

    private static final int COLUMNS = 40;
    private static final int ROWS = 50;
    private static final int WIDE = 560;
    private static final int HIGH = 264;
    private static final int CABLES = 8000;
    private static final SignalKind[] SIGNALS = {SignalKind.ANALOGUE, SignalKind.ANALOGUE, SignalKind.AES3,
        SignalKind.LOUDSPEAKER, SignalKind.NETWORK};
    private static final DeviceCategory[] CATEGORIES = {DeviceCategory.STAGEBOX, DeviceCategory.CONSOLE,
        DeviceCategory.PROCESSOR, DeviceCategory.AMPLIFIER, DeviceCategory.NETWORK_SWITCH};

    final Production production = Productions.create("Large sheet");
    final Sheet sheet = SheetFactory.eINSTANCE.createSheet();
    /** A device in the middle with sixteen cables. */
    PlacedDevice busy;
    private final Random random;
    private final Map<String, DeviceType> types = new HashMap<>();
    private final List<List<Port>> inputs = new ArrayList<>();
    private final List<List<Port>> outputs = new ArrayList<>();

    LargeSheet(long seed) {
        random = new Random(seed);
        sheet.setKind(SheetKind.FLOW);
        sheet.setNumber(1);
        sheet.setName("All of it");
        production.getSheets().add(sheet);
        for (var column = 0; column < COLUMNS; column++) {
            inputs.add(new ArrayList<>());
            outputs.add(new ArrayList<>());
            for (var row = 0; row < ROWS; row++) {
                device(column, row);
            }
        }
        cables();
        Ids.assign(production);
    }

    /** Of eight devices one has 16 ports, five have 8, two have 4: 8 on average. */
    private void device(int column, int row) {
        var number = column * ROWS + row;
        var ports = number % 8 == 3 ? 16 : number % 8 > 5 ? 4 : 8;
        var signal = SIGNALS[(column + row / 10) % SIGNALS.length];
        var device = Devices.create(type(ports, signal), "Device " + (number + 1));
        production.getDevices().add(device);
        var placed = SheetFactory.eINSTANCE.createPlacedDevice();
        placed.setDevice(device);
        placed.setX(80 + column * WIDE + 8 * random.nextInt(6));
        placed.setY(80 + row * HIGH + 8 * random.nextInt(4));
        sheet.getDevices().add(placed);
        for (var port : device.getPorts()) {
            (port.getType().getDirection() == Direction.IN ? inputs : outputs).get(column).add(port);
        }
        if (ports == 16 && column == COLUMNS / 2 && row < ROWS / 2) {
            busy = placed;
        }
    }

    private DeviceType type(int ports, SignalKind signal) {
        return types.computeIfAbsent(signal + "/" + ports, key -> {
            var type = CatalogueFactory.eINSTANCE.createDeviceType();
            type.setTypeId("bench/" + key);
            type.setModel("Model " + ports);
            type.setCategory(CATEGORIES[List.of(SIGNALS).lastIndexOf(signal)]);
            for (var i = 0; i < ports; i++) {
                var port = CatalogueFactory.eINSTANCE.createPortType();
                var in = i < ports / 2;
                port.setKey((in ? "in" : "out") + i % (ports / 2));
                port.setLabel((in ? "In " : "Out ") + (i % (ports / 2) + 1));
                port.setDirection(in ? Direction.IN : Direction.OUT);
                port.setSignal(signal);
                port.setConnector(ConnectorKind.XLR3);
                port.setLevel(SignalLevel.LINE);
                type.getPorts().add(port);
            }
            production.getTypes().add(type);
            return type;
        });
    }

    /** Every output goes to an input of its own: mostly of the next column and near, some further on. */
    private void cables() {
        var made = 0;
        for (var column = 0; column < COLUMNS; column++) {
            for (var port : outputs.get(column)) {
                var far = random.nextInt(40) == 0;
                var target = (column + (far ? 2 + random.nextInt(4) : 1)) % COLUMNS;
                var free = inputs.get(target);
                for (var k = 1; free.isEmpty(); k++) {
                    free = inputs.get((target + k) % COLUMNS);
                }
                var at = outputs.get(column).indexOf(port) * free.size() / outputs.get(column).size();
                var to = free.remove(Math.clamp(at + random.nextInt(9) - 4, 0, free.size() - 1));
                cable(port, to, ++made);
            }
        }
        if (made != CABLES) {
            throw new IllegalStateException("There are " + made + " cables");
        }
    }

    private void cable(Port from, Port to, int number) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber("C" + number);
        cable.setSignal(from.getType().getSignal());
        cable.setLength(5.0 + random.nextInt(45));
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(from);
        cable.getTo().setPort(to);
        production.getCables().add(cable);
    }
}
