/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headroom.core.connection.Wired.cable;
import static org.headroom.core.connection.Wired.port;
import static org.headroom.core.connection.Wired.xlrIn;
import static org.headroom.core.connection.Wired.xlrOut;

import java.util.ArrayList;
import java.util.List;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.AddCables;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.NewCable;
import org.headroom.model.system.Port;
import org.junit.jupiter.api.Test;

class CableOffersTest {

    private final Wired wired = new Wired();
    private final List<DeviceType> catalogue = new ArrayList<>(List.of(
            cable("mic", SignalKind.ANALOGUE, ConnectorKind.XLR3, ConnectorKind.XLR3),
            cable("xlr-jack", SignalKind.ANALOGUE, ConnectorKind.TRS, ConnectorKind.XLR3),
            changer("changer-m", Gender.M), changer("changer-f", Gender.F)));
    private final Port out = wired.device("mic", xlrOut()).getPorts().get(0);

    private static DeviceType changer(String id, Gender gender) {
        var type = Wired.type(id, port(Direction.BIDIRECTIONAL, SignalKind.ANALOGUE, ConnectorKind.XLR3, gender),
                port(Direction.BIDIRECTIONAL, SignalKind.ANALOGUE, ConnectorKind.XLR3, gender));
        type.setCategory(DeviceCategory.ADAPTER);
        return type;
    }

    private List<CableOffer> offers(Port from, Port to) {
        return new CableOffers(wired.production, catalogue).between(from, to);
    }

    @Test
    void takesTheOnlyCableThatFits() {
        var in = wired.device("box", xlrIn()).getPorts().get(0);
        assertThat(offers(out, in)).singleElement().satisfies(offer -> {
            assertThat(offer.kind()).isEqualTo(CableOffer.Kind.FITS);
            assertThat(offer.type().orElseThrow().getTypeId()).isEqualTo("mic");
        });
    }

    @Test
    void leavesTheChoiceOpenUntilTheDesignUsesOne() {
        var in = wired.device("box", xlrIn()).getPorts().get(0);
        catalogue.add(cable("mic-2", SignalKind.ANALOGUE, ConnectorKind.XLR3, ConnectorKind.XLR3));
        assertThat(offers(out, in).getFirst().type()).isEmpty();
        var own = cable("mic-2", SignalKind.ANALOGUE, ConnectorKind.XLR3, ConnectorKind.XLR3);
        wired.production.getTypes().add(own);
        wired.join("A1", null, null).setType(own);
        assertThat(offers(out, in).getFirst().type()).containsSame(own);
    }

    @Test
    void offersAGenderChangerBetweenTwoSockets() {
        var socket = port(Direction.OUT, SignalKind.ANALOGUE, ConnectorKind.XLR3, Gender.F);
        var from = wired.device("panel", socket).getPorts().get(0);
        var in = wired.device("box", xlrIn()).getPorts().get(0);
        var offers = offers(from, in);
        assertThat(offers).extracting(CableOffer::kind).containsExactly(CableOffer.Kind.ADAPTER,
                CableOffer.Kind.ANYWAY);
        var adapter = offers.getFirst();
        assertThat(adapter.to().adapterType().orElseThrow().getTypeId()).isEqualTo("changer-m");
        assertThat(adapter.label()).contains("changer-m");
        assertThat(adapter.detail()).contains("box");
        assertThat(adapter.from().gender()).isEqualTo(Gender.M);
        assertThat(adapter.to().gender()).isEqualTo(Gender.F);
        assertThat(offers.getLast().to().adapter()).isFalse();
        assertThat(offers.getLast().to().gender()).as("as the check will say").isEqualTo(Gender.F);
    }

    @Test
    void offersAnotherCableAndAnyAdapterForAnotherConnector() {
        var jack = wired.device("box", port(Direction.IN, SignalKind.ANALOGUE, ConnectorKind.TRS, Gender.F))
                .getPorts().get(0);
        var offers = offers(out, jack);
        assertThat(offers).extracting(CableOffer::kind).containsExactly(CableOffer.Kind.OTHER_CABLE,
                CableOffer.Kind.ADAPTER, CableOffer.Kind.ANYWAY);
        assertThat(offers.get(0).type().orElseThrow().getTypeId()).isEqualTo("xlr-jack");
        assertThat(offers.get(1).to().adapterType()).isEmpty();
        assertThat(offers.get(2).to().connector()).isEqualTo(ConnectorKind.XLR3);
    }

    @Test
    void anOfferBecomesACable() {
        var jack = wired.device("box", port(Direction.IN, SignalKind.ANALOGUE, ConnectorKind.TRS, Gender.F))
                .getPorts().get(0);
        var offer = offers(out, jack).getFirst();
        var change = new AddCables(wired.production, List.of(offer.apply(NewCable.between(out, jack,
                SignalKind.ANALOGUE))));
        new DesignHistory().execute(change);
        assertThat(change.cables().getFirst().getType().getTypeId()).isEqualTo("xlr-jack");
        assertThat(wired.production.getTypes()).contains(change.cables().getFirst().getType());
    }
}
