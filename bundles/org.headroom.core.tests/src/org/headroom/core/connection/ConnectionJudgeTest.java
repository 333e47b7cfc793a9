/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headroom.core.connection.Wired.port;
import static org.headroom.core.connection.Wired.xlrIn;
import static org.headroom.core.connection.Wired.xlrOut;

import java.util.stream.Stream;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.system.CableSide;
import org.junit.jupiter.api.Test;

class ConnectionJudgeTest {

    private final Wired wired = new Wired();
    private final ConnectionJudge judge = ConnectionJudge.standard();

    private Verdict judge(PortType one, PortType other) {
        return judge.judge(wired.device("one", one).getPorts().get(0), wired.device("other", other).getPorts().get(0));
    }

    @Test
    void anOutputGoesToAnInputInWhicheverWayItIsDrawn() {
        var out = wired.device("mic", xlrOut()).getPorts().get(0);
        var in = wired.device("box", xlrIn()).getPorts().get(0);
        assertThat(judge.judge(out, in).fit()).isEqualTo(Fit.GOOD);
        assertThat(judge.judge(in, out)).isEqualTo(judge.judge(out, in));
        assertThat(judge.judge(in, out).from()).isSameAs(out);
        assertThat(judge.judge(in, in).reason()).hasValueSatisfying(text -> assertThat(text).contains("itself"));
    }

    @Test
    void saysWhyAConnectionIsImpossible() {
        assertThat(judge(xlrOut(), xlrOut()).reason()).hasValue("Both are outputs.");
        assertThat(judge(xlrIn(), xlrIn()).fit()).isEqualTo(Fit.IMPOSSIBLE);
        var network = judge(xlrOut(), port(Direction.IN, SignalKind.NETWORK, ConnectorKind.XLR3, Gender.F));
        assertThat(network.fit()).isEqualTo(Fit.IMPOSSIBLE);
        assertThat(network.reason().orElseThrow()).contains("analogue").contains("network");
    }

    @Test
    void aTakenPortIsNamedWithItsCable() {
        var out = wired.device("mic", xlrOut()).getPorts().get(0);
        var in = wired.device("box", xlrIn()).getPorts().get(0);
        wired.join("A7", out, in);
        var other = wired.device("mic 2", xlrOut()).getPorts().get(0);
        assertThat(judge.judge(other, in).reason().orElseThrow()).contains("A7");
        var terminal = port(Direction.IN, SignalKind.ANALOGUE, ConnectorKind.TERMINAL, Gender.NONE);
        var block = wired.device("block", terminal).getPorts().get(0);
        wired.join("A8", null, block);
        assertThat(judge.judge(other, block).isAllowed()).as("terminals take several").isTrue();
    }

    @Test
    void connectorsThatDoNotGoTogetherNeedAnAdapter() {
        var jack = judge(xlrOut(), port(Direction.IN, SignalKind.ANALOGUE, ConnectorKind.TRS, Gender.F));
        assertThat(jack.fit()).isEqualTo(Fit.MISFIT);
        assertThat(jack.isAllowed()).isTrue();
        var sockets = judge(port(Direction.OUT, SignalKind.ANALOGUE, ConnectorKind.XLR3, Gender.F), xlrIn());
        assertThat(sockets.fit()).isEqualTo(Fit.MISFIT);
        assertThat(sockets.reason().orElseThrow()).contains("sockets");
        assertThat(judge(xlrOut(), port(Direction.IN, SignalKind.ANALOGUE, ConnectorKind.COMBO, Gender.F)).fit())
                .isEqualTo(Fit.GOOD);
        assertThat(judge(port(Direction.OUT, SignalKind.AES3, ConnectorKind.BNC, Gender.F),
                port(Direction.IN, SignalKind.SPDIF, ConnectorKind.BNC, Gender.F)).fit()).isEqualTo(Fit.DOUBTFUL);
    }

    @Test
    void anotherLawHasItsSay() {
        var strict = judge.with((from, to) -> Stream.of(new Objection(Fit.DOUBTFUL, "Level is too high.")));
        var out = wired.device("mic", xlrOut()).getPorts().get(0);
        var in = wired.device("box", xlrIn()).getPorts().get(0);
        assertThat(strict.judge(out, in).fit()).isEqualTo(Fit.DOUBTFUL);
        assertThat(strict.judge(out, in).reason()).hasValue("Level is too high.");
        assertThat(judge.judge(out, in).fit()).isEqualTo(Fit.GOOD);
    }

    @Test
    void anEndOfACableIsJudgedAgainstItsOtherEnd() {
        var out = wired.device("mic", xlrOut()).getPorts().get(0);
        var box = wired.device("box", xlrIn(), xlrIn(), xlrOut());
        var cable = wired.join("A1", out, box.getPorts().get(0));
        cable.setSignal(SignalKind.ANALOGUE);
        assertThat(judge.judgeEnd(cable, CableSide.TO, box.getPorts().get(1)).fit()).isEqualTo(Fit.GOOD);
        assertThat(judge.judgeEnd(cable, CableSide.TO, box.getPorts().get(0)).isAllowed()).isFalse();
        assertThat(judge.judgeEnd(cable, CableSide.TO, box.getPorts().get(2)).reason()).hasValue("Both are outputs.");
        cable.getFrom().setPort(null);
        assertThat(judge.judgeEnd(cable, CableSide.TO, box.getPorts().get(2)).isAllowed()).isFalse();
        assertThat(judge.judgeEnd(cable, CableSide.TO, box.getPorts().get(1)).isAllowed()).isTrue();
        assertThat(judge.judgeEnd(cable, CableSide.FROM, box.getPorts().get(1)).isAllowed()).isFalse();
    }

    @Test
    void aPortWithoutATypeHasNothingAgainstAnything() {
        var out = wired.device("mic", xlrOut()).getPorts().get(0);
        var in = wired.device("box", xlrIn()).getPorts().get(0);
        in.setType(null);
        assertThat(judge.judge(out, in).fit()).isEqualTo(Fit.GOOD);
    }
}
