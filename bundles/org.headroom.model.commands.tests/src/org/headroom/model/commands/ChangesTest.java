/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.base.BasePackage;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Devices;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;
import org.junit.jupiter.api.Test;

/** Every change is made, taken back and made again; what cannot be done is refused with a reason. */
class ChangesTest extends ChangeTestBase {

    @Test
    void rename() {
        var change = new Rename(club.kick, "  Kick in ");
        assertThat(change.label()).isEqualTo("Rename \"Kick\"");
        doUndoRedo(change, () -> assertThat(club.kick.getName()).isEqualTo("Kick in"));
    }

    @Test
    void renameIsRefused() {
        refused(new Rename(club.kick, " "), "name is needed");
        refused(new Rename(club.kick, "a\nb"), "one line");
    }

    @Test
    void setFeature() {
        doUndoRedo(new SetFeature("Length", club.kickCable, SystemPackage.Literals.CABLE__LENGTH, 12.5),
                () -> assertThat(club.kickCable.getLength()).isEqualTo(12.5));
    }

    @Test
    void setFeatureChecksItsArguments() {
        assertThatThrownBy(() -> new SetFeature("x", club.kick, SystemPackage.Literals.CABLE__LENGTH, 1.0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SetFeature("x", club.kickCable, SystemPackage.Literals.CABLE__LENGTH, "long"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SetFeature("x", club.kick, SystemPackage.Literals.DEVICE__SPARE, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SetFeature("x", club.kick, SystemPackage.Literals.DEVICE__PORTS, null))
                .isInstanceOf(IllegalArgumentException.class);
        refused(new SetFeature("x", club.kick, BasePackage.Literals.IDENTIFIED__ID, "other"), "identity");
    }

    @Test
    void setFeatureRestoresTheOtherSideOfAReference() {
        doUndoRedo(new SetFeature("Plug", club.kickCable.getTo(), SystemPackage.Literals.CABLE_END__PORT,
                Club.in(club.box, 2)),
                () -> assertThat(Club.in(club.box, 0).getEnds())
                .containsExactly(club.snareCable.getTo(), club.spare.getTo()));
        doUndoRedo(new SetFeature("No multicore", club.spare, SystemPackage.Literals.CABLE__MULTICORE, null),
                () -> assertThat(club.production.getMulticores().get(0).getPairs()).containsExactly(club.kickCable));
    }

    @Test
    void moveSeveralWithTheCornersBetweenThem() {
        doUndoRedo(List.of(new Step(new MoveOnSheet(List.of(club.placedKick, club.placedBox), 16, -8), () -> {
            assertThat(club.placedBox.getX()).isEqualTo(336);
            assertThat(club.kickRoute.getBendPoints()).hasToString("176,0 176,16");
        }), new Step(new MoveOnSheet(List.of(club.placedKick), 8, 8), () -> {
            assertThat(club.placedKick.getX()).isEqualTo(24);
            assertThat(club.kickRoute.getBendPoints()).hasToString("176,0 176,16");
        })));
    }

    @Test
    void moveIsRefusedAcrossSheets() {
        var other = SheetFactory.eINSTANCE.createPlacedDevice();
        refused(new MoveOnSheet(List.of(club.placedKick, other), 8, 8), "not on one sheet");
    }

    @Test
    void addDeviceOfTheCatalogue() {
        var type = Club.type("console", 8, 8);
        var add = new AddDevice(club.production, type, "FOH", Optional.of(new AddDevice.Spot(club.sheet, 80, 160)));
        doUndoRedo(add, () -> {
            assertThat(club.production.getTypes()).hasSize(3).doesNotContain(type);
            assertThat(add.device().getType()).isSameAs(club.production.getTypes().get(2));
            assertThat(add.device().getPorts()).hasSize(16)
                    .allSatisfy(port -> assertThat(port.getType().eResource()).isNull());
            assertThat(club.sheet.getDevices().getLast().getDevice()).isSameAs(add.device());
        });
        var second = new AddDevice(club.production, type, "Monitor", Optional.empty());
        history.execute(second);
        assertThat(club.production.getTypes()).hasSize(3);
        assertThat(second.device().getType()).isSameAs(add.device().getType());
    }

    @Test
    void addSeveralDevicesOfATypeThatTheDesignDoesNotKeepYet() {
        refused(AddDevice.after(club.production, new ImportType(club.production, Club.type("other", 1, 1)), "X",
                Optional.empty()), "type");
        var type = Club.type("di", 1, 1);
        var kept = new ImportType(club.production, type);
        var first = AddDevice.after(club.production, kept, "DI 1", Optional.empty());
        var second = AddDevice.after(club.production, kept, "DI 2", Optional.empty());
        doUndoRedo(new CompoundChange("Add two", List.of(kept, first, second)), () -> {
            assertThat(first.device().getType()).isSameAs(second.device().getType()).isSameAs(kept.snapshot());
            assertThat(club.production.getTypes()).contains(kept.snapshot());
            assertThat(club.production.getDevices()).endsWith(first.device(), second.device());
        });
    }

    @Test
    void addDeviceIsRefused() {
        refused(AddObject.device(club.production, club.kick), "already");
        refused(AddObject.device(club.production, Devices.create(Club.type("x", 1, 1), "X")), "not in this design");
        assertThatThrownBy(() -> new AddObject(club.production, ProductionPackage.Literals.PRODUCTION__CABLES,
                club.kick))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addCableAndSheet() {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber("99");
        var sheet = SheetFactory.eINSTANCE.createSheet();
        sheet.setName("FOH");
        doUndoRedo(List.of(new Step(AddObject.cable(club.production, cable), () -> {
            assertThat(cable.getFrom().getId()).isNotBlank();
            assertThat(club.production.getCables()).endsWith(cable);
        }), new Step(AddObject.sheet(club.production, sheet), () -> assertThat(sheet.getNumber()).isEqualTo(2))));
    }

    @Test
    void removeDeviceWithAllThatRefersToIt() {
        doUndoRedo(new RemoveObjects(List.of(club.box)), () -> {
            assertThat(club.production.getDevices()).containsExactly(club.kick, club.snare);
            assertThat(club.production.getCables()).hasSize(3)
                    .allSatisfy(cable -> assertThat(cable.getTo().getPort()).isNull());
            assertThat(club.kickCable.getFrom().getPort()).isNotNull();
            assertThat(club.sheet.getDevices()).doesNotContain(club.placedBox);
            assertThat(club.production.getRacks().get(0).getSlots()).isEmpty();
            assertThat(club.production.getPower().getSupplies()).isEmpty();
            var channel = club.production.getChannelList().getInputs().get(0);
            assertThat(channel.getStagebox()).isNull();
            assertThat(channel.getStrips()).isEmpty();
            assertThat(channel.getSource()).isSameAs(club.kick);
            assertThat(club.production.getChannelList().getOutputs().get(0).getDestinations())
                    .containsExactly(club.snare, club.kick);
            assertNothingDangles();
        });
    }

    @Test
    void removeSeveralOfAllKinds() {
        doUndoRedo(new RemoveObjects(List.of(club.kickCable, club.snare, club.kick, club.spare)), () -> {
            assertThat(club.production.getCables()).containsExactly(club.snareCable);
            assertThat(club.sheet.getRoutes()).isEmpty();
            assertThat(club.production.getPlacements()).isEmpty();
            assertThat(club.production.getLooms().get(0).getCables()).containsExactly(club.snareCable);
            assertThat(club.production.getMulticores().get(0).getPairs()).isEmpty();
            assertThat(Club.in(club.box, 0).getEnds()).containsExactly(club.snareCable.getTo());
            assertNothingDangles();
        });
    }

    @Test
    void removeSheetAndMulticore() {
        doUndoRedo(new RemoveObjects(List.of(club.sheet, club.production.getMulticores().get(0), club.placedKick)),
                () -> {
            assertThat(club.production.getSheets()).isEmpty();
            assertThat(club.spare.getMulticore()).isNull();
            assertThat(club.production.getDevices()).hasSize(3);
        });
    }

    @Test
    void removeIsRefused() {
        refused(new RemoveObjects(List.of(club.microphone)), "\"Kick\"");
        refused(new RemoveObjects(List.of(club.production)), "not in the design");
        refused(new RemoveObjects(List.of(SystemFactory.eINSTANCE.createDevice())), "not in the design");
        refused(new RemoveObjects(List.of(club.kickCable.getFrom())), "part");
    }

    @Test
    void removingATypeIsRefusedWhileACableOrAMulticoreUsesIt() {
        var cableType = Club.type("cable", 0, 0);
        var adapter = Club.type("adapter", 1, 1);
        var snake = Club.type("snake", 0, 0);
        club.production.getTypes().addAll(List.of(cableType, adapter, snake));
        club.kickCable.setType(cableType);
        club.snareCable.getTo().setAdapterType(adapter);
        club.production.getMulticores().get(0).setType(snake);
        refused(new RemoveObjects(List.of(cableType)), "Remove that first");
        refused(new RemoveObjects(List.of(adapter)), "Remove that first");
        refused(new RemoveObjects(List.of(snake)), "Remove that first");
        doUndoRedo(new RemoveObjects(List.of(cableType, club.kickCable)),
                () -> assertThat(club.production.getTypes()).doesNotContain(cableType).contains(adapter));
    }

    @Test
    void removeTypeWithItsDevices() {
        doUndoRedo(new RemoveObjects(List.of(club.microphone, club.kick, club.snare)),
                () -> assertThat(club.production.getTypes()).containsExactly(club.stagebox));
    }

    @Test
    void plugAndUnplug() {
        doUndoRedo(List.of(
                new Step(new Plug(club.kickCable.getTo(), Club.in(club.box, 1)),
                        () -> assertThat(club.kickCable.getTo().getPort()).isSameAs(Club.in(club.box, 1))),
                new Step(new Unplug(club.snareCable.getTo()),
                        () -> assertThat(Club.in(club.box, 0).getEnds()).containsExactly(club.spare.getTo())),
                new Step(new Plug(club.spare.getFrom(), Club.out(club.snare, 0)),
                        () -> assertThat(club.spare.getFrom().getPort()).isNotNull())));
    }

    @Test
    void plugIsRefused() {
        refused(new Plug(club.kickCable.getTo(), Club.out(club.kick, 0)), "other end");
        refused(new Plug(SystemFactory.eINSTANCE.createCableEnd(), Club.out(club.kick, 0)), "not in the design");
        refused(new Plug(club.kickCable.getTo(), Club.in(new Club().box, 0)), "not in the design");
        refused(new Unplug(club.spare.getFrom()), "free already");
    }

    @Test
    void placeAndTakeOff() {
        var second = SheetFactory.eINSTANCE.createSheet();
        history.execute(AddObject.sheet(club.production, second));
        var place = new PlaceOnSheet(second, club.box, 8, 16, List.of(Club.in(club.box, 0)));
        doUndoRedo(List.of(new Step(place, () -> assertThat(second.getDevices()).containsExactly(place.placed())),
                new Step(new TakeOffSheet(List.of(club.placedKick)), () -> {
                    assertThat(club.sheet.getRoutes()).isEmpty();
                    assertThat(club.production.getDevices()).contains(club.kick);
                    assertThat(club.production.getCables()).contains(club.kickCable);
                })));
    }

    @Test
    void placeIsRefused() {
        refused(new PlaceOnSheet(club.sheet, club.kick, 0, 0, List.of()), "on \"Stage\" already");
        refused(new PlaceOnSheet(SheetFactory.eINSTANCE.createSheet(), club.kick, 0, 0, List.of()),
                "not in the design");
    }

    @Test
    void layRoutes() {
        doUndoRedo(new SetRoutes(club.sheet, Map.of(club.kickCable, BendPoints.valueOf("8,8"), club.snareCable,
                BendPoints.NONE), true), () -> {
            assertThat(club.kickRoute.getBendPoints()).hasToString("8,8");
            assertThat(club.sheet.getRoutes()).hasSize(2);
        });
    }

    @Test
    void importTypeOnce() {
        var type = Club.type("amp", 1, 1);
        var change = new ImportType(club.production, type);
        doUndoRedo(change, () -> assertThat(club.production.getTypes()).contains(change.snapshot())
                .doesNotContain(type));
        assertThat(change.snapshot().getPorts().get(0).getId()).isNotEqualTo(type.getPorts().get(0).getId());
        assertThat(new ImportType(club.production, type).snapshot()).isSameAs(change.snapshot());
    }

    @Test
    void paste() {
        var clipping = Clipping.of(List.of(club.placedKick, club.placedBox));
        var paste = new Paste(club.sheet, clipping, 16, 16);
        doUndoRedo(paste, () -> {
            assertThat(club.production.getDevices()).extracting("name")
                    .containsExactly("Kick", "Snare", "SB1", "Kick 2", "SB1 2");
            assertThat(club.production.getCables()).hasSize(4);
            var cable = club.production.getCables().get(3);
            assertThat(cable.getFrom().getPort().getDevice()).isSameAs(club.production.getDevices().get(3));
            assertThat(cable.getTo().getPort().getDevice()).isSameAs(club.production.getDevices().get(4));
            assertThat(cable.getNumber()).isNull();
            assertThat(club.production.getDevices().get(3).getType()).isSameAs(club.microphone);
            assertThat(club.sheet.getRoutes().getLast().getBendPoints()).hasToString("176,24 176,40");
            assertThat(paste.placed()).hasSize(2);
            assertUniqueIds();
            assertNothingDangles();
        });
    }

    @Test
    void pasteIntoAnotherDesignBringsTheTypes() {
        var clipping = Clipping.of(List.of(new Club().placedKick));
        club.production.getTypes().forEach(type -> type.setTypeId(type.getTypeId() + ".other"));
        doUndoRedo(new Paste(club.sheet, clipping, 0, 0), () -> {
            assertThat(club.production.getTypes()).hasSize(3);
            assertThat(club.production.getDevices().getLast().getType()).isSameAs(club.production.getTypes().getLast());
            assertThat(club.production.getDevices().getLast().getPorts().get(0).getType())
                    .isSameAs(club.production.getTypes().getLast().getPorts().get(0));
            assertNothingDangles();
        });
    }

    @Test
    void exchangeType() {
        var smaller = Club.type("box", 1, 2);
        smaller.setTypeId("small");
        doUndoRedo(new ExchangeType(club.kick, smaller), () -> {
            assertThat(club.kick.getType().getTypeId()).isEqualTo("small");
            assertThat(club.kick.getPorts()).hasSize(3);
            assertThat(club.kickCable.getFrom().getPort()).isSameAs(Club.out(club.kick, 0));
        });
        doUndoRedo(new ExchangeType(club.box, Club.type("none", 0, 1)), () -> {
            assertThat(club.box.getPorts()).hasSize(1);
            assertThat(club.kickCable.getTo().getPort()).isNull();
            assertNothingDangles();
        });
    }

    @Test
    void recorded() {
        doUndoRedo(new RecordedChange("Tidy up", List.of(club.production), () -> {
            club.production.getDevices().move(0, club.box);
            EcoreUtil.delete(club.snareCable, true);
            club.kick.setName("Bass drum");
        }), () -> assertThat(club.production.getDevices().get(0)).isSameAs(club.box));
    }

    @Test
    void aRecordedChangeThatFailsChangesNothing() {
        var before = state(club.production);
        assertThatThrownBy(() -> history.execute(new RecordedChange("Fail", List.of(club.production), () -> {
            club.production.getDevices().remove(0);
            throw new IllegalStateException("no");
        }))).hasMessage("no");
        assertThat(state(club.production)).isEqualTo(before);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aCompoundThatFailsHalfwayChangesNothing() {
        refused(new CompoundChange("Both", List.of(new Rename(club.kick, "X"), new Unplug(club.spare.getFrom()))),
                "free already");
    }

    private void assertNothingDangles() {
        assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(club.production)).isEmpty();
        var outside = EcoreUtil.ExternalCrossReferencer.find(club.production);
        assertThat(outside).isEmpty();
    }

    private void assertUniqueIds() {
        var ids = new java.util.HashSet<String>();
        club.production.eAllContents().forEachRemaining(each -> {
            if (each instanceof org.headroom.model.base.Identified identified) {
                assertThat(ids.add(identified.getId())).as(identified.toString()).isTrue();
            }
        });
    }
}
