/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.commands.Clipping;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.Paste;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Device;
import org.junit.jupiter.api.Test;

class ClippingTextTest {

    private final Production production = GeneratedProduction.of(3, 40, 60);

    @Test
    void goesFromOneProductionToAnotherAsText() {
        var sheet = production.getSheets().getFirst();
        var text = new ClippingText(false, Clipping.of(List.copyOf(sheet.getDevices()))).text();
        var read = ClippingText.read(text).orElseThrow();
        assertThat(read.cut()).isFalse();
        var other = Productions.create("Other");
        var target = SheetFactory.eINSTANCE.createSheet();
        other.getSheets().add(target);
        new DesignHistory().execute(new Paste(target, read.clipping(), 0, 0));
        assertThat(target.getDevices()).hasSameSizeAs(sheet.getDevices());
        assertThat(other.getCables()).hasSameSizeAs(production.getCables().stream().filter(cable -> cable.getFrom() != null
                && cable.getTo() != null && cable.getFrom().getPort() != null && cable.getTo().getPort() != null).toList());
        assertThat(other.getTypes()).isNotEmpty();
        assertThat(other.getDevices()).extracting(Device::getId)
                .doesNotContainAnyElementsOf(production.getDevices().stream().map(Device::getId).toList());
    }

    @Test
    void knowsWhatWasCut() {
        var clipping = Clipping.of(List.of(production.getSheets().getFirst().getDevices().getFirst()));
        var read = ClippingText.read(new ClippingText(true, clipping).text()).orElseThrow();
        assertThat(read.cut()).isTrue();
        assertThat(read.clipping().deviceIds()).isEqualTo(clipping.deviceIds());
    }

    @Test
    void otherTextIsNoClipping() {
        assertThat(ClippingText.read(null)).isEmpty();
        assertThat(ClippingText.read("Kick\tSnare")).isEmpty();
        assertThat(ClippingText.read("<html><body>Kick</body></html>")).isEmpty();
        assertThat(ClippingText.read("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")).isEmpty();
        var text = new ClippingText(false, Clipping.of(List.of(production.getSheets().getFirst().getDevices()
                .getFirst()))).text();
        assertThat(ClippingText.read(text.substring(0, text.length() / 2))).isEmpty();
    }
}
