/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Gender;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.Productions;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Port;
import org.junit.jupiter.api.Test;

/** Connecting, splitting, joining, bundling and numbering: made, taken back and made again. */
class CablesTest extends ChangeTestBase {

    private static DeviceType cableType(String id) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId(id);
        type.setModel(id);
        type.setCable(CatalogueFactory.eINSTANCE.createCableData());
        return type;
    }

    private NewCable wanted(int output, int input) {
        return NewCable.between(Club.out(club.box, output), Club.in(club.box, input), SignalKind.ANALOGUE);
    }

    @Test
    void connectsSeveralPortsInOneStepAndBringsTheirTypes() {
        var type = cableType("mic-cable");
        var adapter = cableType("gender-changer");
        var fitting = EndFitting.of(ConnectorKind.XLR3, Gender.F).adaptedBy(Optional.of(adapter));
        var change = new AddCables(club.production, List.of(
                wanted(0, 1).numbered("A1").typed(Optional.of(type)).fitted(EndFitting.PLAIN, fitting),
                wanted(1, 2).numbered("A2").typed(Optional.of(type))));
        assertThat(change.label()).isEqualTo("Connect 2 cables");
        doUndoRedo(change, () -> {
            var made = change.cables();
            assertThat(club.production.getCables()).endsWith(made.get(0), made.get(1));
            assertThat(made.get(0).getNumber()).isEqualTo("A1");
            assertThat(made.get(0).getFrom().getPort()).isSameAs(Club.out(club.box, 0));
            assertThat(made.get(0).getTo().getPort()).isSameAs(Club.in(club.box, 1));
            assertThat(made.get(0).getType()).isSameAs(made.get(1).getType()).isNotSameAs(type)
                    .isSameAs(Productions.type(club.production, "mic-cable").orElseThrow());
            assertThat(made.get(0).getTo().isAdapter()).isTrue();
            assertThat(made.get(0).getTo().getAdapterType().getTypeId()).isEqualTo("gender-changer");
            assertThat(made.get(0).getTo().getConnector()).isEqualTo(ConnectorKind.XLR3);
        });
    }

    @Test
    void addsSpareCablesAndCablesWithAFreeEnd() {
        var half = new AddCables(club.production, List.of(new NewCable(Optional.of(Club.out(club.kick, 0)),
                Optional.empty(), SignalKind.ANALOGUE, Optional.empty(), "", EndFitting.PLAIN, EndFitting.PLAIN)));
        assertThat(half.label()).startsWith("Add cable at");
        doUndoRedo(half, () -> {
            assertThat(half.cables().getFirst().getTo().getPort()).isNull();
            assertThat(half.cables().getFirst().getNumber()).isNull();
        });
    }

    @Test
    void refusesToConnectWhatIsNotInTheDesign() {
        var stranger = new Club();
        refused(new AddCables(club.production, List.of(NewCable.between(Club.out(club.kick, 0),
                Club.in(stranger.box, 1), SignalKind.ANALOGUE))), "not in the design");
        assertThatThrownBy(() -> NewCable.between(Club.in(club.box, 1), Club.in(club.box, 1), SignalKind.ANALOGUE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void movesSeveralEndsAndForgetsTheirWays() {
        var targets = new LinkedHashMap<CableEnd, Optional<Port>>();
        targets.put(club.kickCable.getTo(), Optional.of(Club.in(club.box, 2)));
        targets.put(club.snareCable.getTo(), Optional.of(Club.in(club.box, 3)));
        var change = new Replug(targets);
        assertThat(change.label()).isEqualTo("Plug 2 cable ends");
        doUndoRedo(change, () -> {
            assertThat(club.kickCable.getTo().getPort()).isSameAs(Club.in(club.box, 2));
            assertThat(club.snareCable.getTo().getPort()).isSameAs(Club.in(club.box, 3));
            assertThat(Club.in(club.box, 0).getEnds()).containsExactly(club.spare.getTo());
            assertThat(club.sheet.getRoutes()).isEmpty();
            assertThat(club.sheet.getReferences()).isEmpty();
        });
    }

    @Test
    void unplugsAndRefusesBothEndsInOnePort() {
        doUndoRedo(new Replug(Map.of(club.kickCable.getTo(), Optional.empty())),
                () -> assertThat(club.kickCable.getTo().getPort()).isNull());
        assertThat(new Replug(Map.of(club.kickCable.getTo(), Optional.of(Club.out(club.kick, 0)))).obstacle())
                .hasValueSatisfying(reason -> assertThat(reason).contains("other end"));
    }

    @Test
    void putsADeviceIntoACable() {
        club.kickCable.setLength(10.0);
        club.kickCable.getTo().setAdapter(true);
        var split = club.device(Club.type("split", 1, 2), "Split");
        var change = new SplitCable(club.kickCable, Club.in(split, 0), Club.out(split, 1), "A9");
        doUndoRedo(change, () -> {
            assertThat(club.kickCable.getNumber()).isEqualTo("1");
            assertThat(club.kickCable.getLength()).isEqualTo(10.0);
            assertThat(club.kickCable.getTo().getPort()).isSameAs(Club.in(split, 0));
            assertThat(club.kickCable.getTo().isAdapter()).isFalse();
            var further = change.further();
            assertThat(further.getNumber()).isEqualTo("A9");
            assertThat(further.getLength()).isNull();
            assertThat(further.getFrom().getPort()).isSameAs(Club.out(split, 1));
            assertThat(further.getTo().getPort()).isSameAs(Club.in(club.box, 0));
            assertThat(further.getTo().isAdapter()).as("the adapter stays where it was").isTrue();
            assertThat(club.production.getCables().indexOf(further))
                    .isEqualTo(club.production.getCables().indexOf(club.kickCable) + 1);
            assertThat(club.sheet.getRoutes()).as("the way led elsewhere").isEmpty();
        });
    }

    @Test
    void refusesToSplitACableWithOneOfItsOwnDevices() {
        refused(new SplitCable(club.kickCable, Club.in(club.box, 1), Club.out(club.box, 1), ""), "itself");
    }

    @Test
    void deletesADeviceAndJoinsWhatItParted() {
        var split = club.device(Club.type("split", 1, 2), "Split");
        club.kickCable.setLength(10.0);
        var parting = new SplitCable(club.kickCable, Club.in(split, 0), Club.out(split, 0), "A9");
        history.execute(parting);
        parting.further().setLength(5.0);
        var change = JoinCables.across(split, Map.of(club.kickCable.getTo(), parting.further().getFrom()));
        assertThat(change.label()).contains("Split");
        doUndoRedo(change, () -> {
            assertThat(club.production.getDevices()).doesNotContain(split);
            assertThat(club.production.getCables()).doesNotContain(parting.further());
            assertThat(club.kickCable.getTo().getPort()).isSameAs(Club.in(club.box, 0));
            assertThat(club.kickCable.getLength()).isEqualTo(15.0);
        });
    }

    @Test
    void anUnknownLengthStaysUnknownWhenCablesAreJoined() {
        var split = club.device(Club.type("split", 1, 2), "Split");
        club.kickCable.setLength(10.0);
        var parting = new SplitCable(club.kickCable, Club.in(split, 0), Club.out(split, 0), "");
        history.execute(parting);
        history.execute(JoinCables.across(split, Map.of(club.kickCable.getTo(), parting.further().getFrom())));
        assertThat(club.kickCable.getLength()).isNull();
    }

    @Test
    void makesAMulticoreOfCablesAndTakesItApart() {
        club.snareCable.setLength(20.0);
        var other = club.cable("7", Club.out(club.box, 2), Club.in(club.box, 3));
        other.setLength(20.0);
        var change = new MakeMulticore(club.production, List.of(club.snareCable, other), "M9",
                Optional.of(cableType("multi")));
        doUndoRedo(List.of(new Step(change, () -> {
            var multicore = change.multicore();
            assertThat(multicore.getPairs()).containsExactly(club.snareCable, other);
            assertThat(multicore.getLength()).isEqualTo(20.0);
            assertThat(multicore.getType().getTypeId()).isEqualTo("multi");
            assertThat(other.getPair()).isEqualTo(2);
            assertThat(other.getNumber()).isEqualTo("M9.2");
        }), new Step(new DissolveMulticore(change.multicore()), () -> {
            assertThat(club.production.getMulticores()).doesNotContain(change.multicore());
            assertThat(other.getMulticore()).isNull();
            assertThat(other.getPair()).isZero();
        })));
    }

    @Test
    void refusesAMulticoreOfPairsOfAnotherOrOfTwoSignals() {
        refused(new MakeMulticore(club.production, List.of(club.kickCable, club.snareCable), "", Optional.empty()),
                "multicore already");
        club.snareCable.setSignal(SignalKind.NETWORK);
        var other = club.cable("7", null, null);
        refused(new MakeMulticore(club.production, List.of(club.snareCable, other), "", Optional.empty()),
                "one kind of signal");
    }

    @Test
    void makesALoom() {
        var one = club.cable("8", null, null);
        var two = club.cable("9", null, null);
        var change = new MakeLoom(club.production, List.of(one, club.kickCable, two), "Stage left");
        doUndoRedo(change, () -> {
            assertThat(change.loom().getCables()).containsExactly(one, two);
            assertThat(change.loom().getMulticores()).containsExactly(club.kickCable.getMulticore());
        });
        assertThat(new MakeLoom(club.production, List.of(one), "").obstacle()).isPresent();
        assertThat(new MakeLoom(club.production, List.of(one, two), "").obstacle())
                .hasValueSatisfying(reason -> assertThat(reason).contains("Stage left"));
    }

    @Test
    void numbersChangePlacesInOneStep() {
        doUndoRedo(Renumber.cables(Map.of(club.kickCable, "2", club.snareCable, "1")), () -> {
            assertThat(club.kickCable.getNumber()).isEqualTo("2");
            assertThat(club.snareCable.getNumber()).isEqualTo("1");
        });
        var channel = club.production.getChannelList().getInputs().getFirst();
        doUndoRedo(Renumber.channels(Map.of(channel, 12)), () -> assertThat(channel.getNumber()).isEqualTo(12));
        assertThatThrownBy(() -> Renumber.cables(Map.of(club.kick, "1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsANumberingSchemeInTheDesign() {
        var scheme = ProductionFactory.eINSTANCE.createCableNumbering();
        scheme.setPrefix("X");
        doUndoRedo(new SetNumbering(club.production, scheme),
                () -> assertThat(club.production.getCableNumbering().getPrefix()).isEqualTo("X"));
    }

    @Test
    void choosesThePortsThatAreDrawn() {
        doUndoRedo(new DrawPorts(Map.of(club.placedBox, List.of(Club.in(club.box, 2), Club.out(club.box, 0)))),
                () -> assertThat(club.placedBox.getPorts()).containsExactly(Club.in(club.box, 2), Club.out(club.box, 0)));
        doUndoRedo(new DrawPorts(Map.of(club.placedBox, List.of())),
                () -> assertThat(club.placedBox.getPorts()).isEmpty());
    }

    @Test
    void anAdapterComesAlongIntoAnotherDesign() {
        var adapter = cableType("gender-changer");
        club.production.getTypes().add(adapter);
        club.kickCable.getTo().setAdapter(true);
        club.kickCable.getTo().setAdapterType(adapter);
        var clipping = Clipping.of(List.of(club.placedKick, club.placedBox));
        var other = new Club();
        for (var round = 0; round < 2; round++) {
            history.execute(new Paste(other.sheet, clipping, 0, 0));
            var pasted = other.production.getCables().getLast();
            assertThat(pasted.getTo().getAdapterType().eContainer()).isSameAs(other.production);
        }
        assertThat(other.production.getTypes()).filteredOn(type -> "gender-changer".equals(type.getTypeId())).hasSize(1);
        state(other.production);
    }
}
