/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headroom.core.connection.Wired.xlrIn;
import static org.headroom.core.connection.Wired.xlrOut;

import java.util.List;
import java.util.stream.IntStream;

import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.system.Device;
import org.junit.jupiter.api.Test;

/** Many ports at once, devices in cables. */
class PortPairsTest {

    private final Wired wired = new Wired();
    private final ConnectionJudge judge = ConnectionJudge.standard();

    private Device sub() {
        return wired.device("sub-snake", IntStream.range(0, 16).mapToObj(i -> xlrOut()).toArray(PortType[]::new));
    }

    private Device box(int inputs) {
        return wired.device("box", IntStream.range(0, inputs).mapToObj(i -> xlrIn()).toArray(PortType[]::new));
    }

    @Test
    void sixteenPairsGoInOrderFromTheTargetOn() {
        var sub = sub();
        var box = box(32);
        var pairs = PortPairs.from(sub.getPorts(), box.getPorts().get(8), judge);
        assertThat(pairs.left()).isEmpty();
        assertThat(pairs.pairs()).hasSize(16);
        assertThat(pairs.pairs().get(15).to()).isSameAs(box.getPorts().get(23));
    }

    @Test
    void takenPortsArePassedOverAndWhatHasNoPartnerIsLeft() {
        var sub = sub();
        var box = box(8);
        wired.join("A1", null, box.getPorts().get(1));
        var pairs = PortPairs.from(sub.getPorts(), box.getPorts().get(0), judge);
        assertThat(pairs.pairs()).extracting(Verdict::to).containsExactlyElementsOf(List.of(box.getPorts().get(0),
                box.getPorts().get(2), box.getPorts().get(3), box.getPorts().get(4), box.getPorts().get(5),
                box.getPorts().get(6), box.getPorts().get(7)));
        assertThat(pairs.left()).hasSize(9);
        assertThat(PortPairs.from(sub.getPorts(), box.getPorts().get(1), judge).pairs())
                .as("the first goes where the mouse points, or nowhere").isEmpty();
    }

    @Test
    void aWholeSideIsWhatFollowsOfTheSameKind() {
        var mixed = wired.device("desk", xlrIn(), xlrIn(), xlrOut(), xlrIn());
        assertThat(PortPairs.following(mixed.getPorts().get(1))).containsExactly(mixed.getPorts().get(1),
                mixed.getPorts().get(3));
    }

    @Test
    void aDeviceGoesIntoACableByItsPathInside() {
        var split = wired.device("split", xlrIn(), xlrOut(), xlrOut());
        var path = CatalogueFactory.eINSTANCE.createInternalPath();
        path.setFromKey("in0");
        path.setToKey("out2");
        path.setKind(PathKind.LINK);
        split.getType().getInternalPaths().add(path);
        var cable = wired.join("A1", sub().getPorts().get(0), box(1).getPorts().get(0));
        var insertion = DeviceInsertion.of(cable, split, judge).orElseThrow();
        assertThat(insertion.in()).isSameAs(split.getPorts().get(0));
        assertThat(insertion.out()).isSameAs(split.getPorts().get(2));
        assertThat(DeviceInsertion.of(cable, box(2), judge)).as("it has no output").isEmpty();
        assertThat(DeviceInsertion.of(cable, cable.getTo().getPort().getDevice(), judge)).isEmpty();
    }

    @Test
    void cablesAreJoinedAcrossADeviceByPathThenByOrder() {
        var split = wired.device("through", xlrIn(), xlrIn(), xlrOut(), xlrOut());
        var path = CatalogueFactory.eINSTANCE.createInternalPath();
        path.setFromKey("in1");
        path.setToKey("out2");
        path.setKind(PathKind.FIXED);
        split.getType().getInternalPaths().add(path);
        var sub = sub();
        var box = box(2);
        var first = wired.join("1", sub.getPorts().get(0), split.getPorts().get(0));
        var second = wired.join("2", sub.getPorts().get(1), split.getPorts().get(1));
        var third = wired.join("3", split.getPorts().get(2), box.getPorts().get(0));
        var fourth = wired.join("4", split.getPorts().get(3), box.getPorts().get(1));
        assertThat(DeviceInsertion.joinsAcross(split)).hasSize(2).containsEntry(second.getTo(), third.getFrom())
                .containsEntry(first.getTo(), fourth.getFrom());
    }
}
