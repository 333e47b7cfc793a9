/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of changes with undo and redo in between: every state that comes back is the one that was there. */
class RandomChangesTest {

    private static final int CHANGES = 600;

    private final Club club = new Club();
    private final Production production = club.production;
    private final DesignHistory history = new DesignHistory();
    private final Map<Long, String> states = new HashMap<>();
    private Random random;
    private int made;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void everyStateComesBackAsItWas(int seed) {
        random = new Random(seed);
        check();
        for (int i = 0; i < CHANGES; i++) {
            switch (random.nextInt(5)) {
                case 0 -> times(random.nextInt(6), history::undo);
                case 1 -> times(random.nextInt(6), history::redo);
                default -> change().filter(change -> change.obstacle().isEmpty()).ifPresent(change -> {
                    history.execute(change);
                    made++;
                });
            }
            check();
        }
        assertThat(made).isGreaterThan(CHANGES / 3);
        while (history.canUndo()) {
            history.undo();
            check();
        }
        while (history.canRedo()) {
            history.redo();
            check();
        }
    }

    private void check() {
        var state = ChangeTestBase.state(production);
        assertThat(states.computeIfAbsent(history.stateNumber(), number -> state)).isEqualTo(state);
        assertThat(EcoreUtil.ExternalCrossReferencer.find(production)).isEmpty();
    }

    private static void times(int count, Runnable work) {
        for (int i = 0; i < count; i++) {
            work.run();
        }
    }

    private Optional<Change> change() {
        Optional<Sheet> sheet = any(production.getSheets());
        Optional<Device> device = any(production.getDevices());
        Optional<Cable> cable = any(production.getCables());
        Optional<PlacedDevice> placed = sheet.flatMap(each -> any(each.getDevices()));
        return switch (random.nextInt(17)) {
            case 0 -> device.map(each -> new Rename(each, "Name " + random.nextInt(100)));
            case 1, 2 -> Optional.of(new AddDevice(production, Club.type("t" + random.nextInt(5), 2, 2), "New "
                    + random.nextInt(100),
                    sheet.map(each -> new AddDevice.Spot(each, 8 * random.nextInt(50), 8))));
            case 3 -> device.map(each -> new RemoveObjects(List.of(each)));
            case 4 -> Optional.of(new RemoveObjects(some()));
            case 5, 6 -> Optional.of(AddObject.cable(production, newCable()));
            case 7, 8 -> any(ends()).flatMap(end -> any(ports()).map(port -> new Plug(end, port)));
            case 9 -> any(ends()).map(Unplug::new);
            case 10 -> sheet.flatMap(on -> device.map(each -> new PlaceOnSheet(on, each, 8, 8, List.of())));
            case 11 -> placed.map(each -> new TakeOffSheet(List.of(each)));
            case 12 -> placed.map(each -> new MoveOnSheet(List.copyOf(each.getSheet().getDevices()),
                    random.nextInt(9) - 4, 8));
            case 13 -> sheet.flatMap(on -> cable.map(each -> new SetRoutes(on,
                    Map.of(each, BendPoints.valueOf("8,8 16,16")), true)));
            case 14 -> placed.map(each -> new Paste(each.getSheet(),
                    Clipping.of(each.getSheet().getDevices().stream().limit(3).toList()), 8, 8));
            case 15 -> production.getSheets().size() > 4 ? Optional.empty()
                    : Optional.of(AddObject.sheet(production, SheetFactory.eINSTANCE.createSheet()));
            default -> random.nextBoolean()
                    ? device.map(each -> new ExchangeType(each,
                    Club.type("t" + random.nextInt(5), random.nextInt(3), random.nextInt(3))))
                    : cable.map(each -> new SetFeature("Multicore", each, SystemPackage.Literals.CABLE__MULTICORE,
                            random.nextBoolean() ? null : any(production.getMulticores()).orElse(null)));
        };
    }

    private static Cable newCable() {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber("n");
        return cable;
    }

    private List<EObject> some() {
        var all = new ArrayList<EObject>(production.getCables());
        all.addAll(production.getDevices());
        production.getSheets().forEach(sheet -> all.addAll(sheet.getRoutes()));
        production.getSheets().forEach(sheet -> all.addAll(sheet.getReferences()));
        all.addAll(production.getSheets());
        return random.ints(1 + random.nextInt(4), 0, all.size()).mapToObj(all::get).distinct().toList();
    }

    private List<CableEnd> ends() {
        var ends = new ArrayList<CableEnd>();
        production.getCables().forEach(cable -> ends.addAll(List.of(cable.getFrom(), cable.getTo())));
        return ends;
    }

    private List<Port> ports() {
        return production.getDevices().stream().flatMap(device -> device.getPorts().stream()).toList();
    }

    private <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
