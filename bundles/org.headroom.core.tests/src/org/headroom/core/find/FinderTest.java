/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.headroom.core.design.GeneratedProduction;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.SystemFactory;
import org.junit.jupiter.api.Test;

class FinderTest {

    private final Production production = Productions.create("Club");
    private final Sheet stage = sheet("Stage", 1);
    private final Sheet foh = sheet("FOH", 2);
    private final Device kick = device("Kick In", "Shure", "Beta 91A", stage);
    private final Device desk = device("FOH console", "Yamaha", "QL5", stage, foh);

    FinderTest() {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber("A101");
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(kick.getPorts().getFirst());
        production.getCables().add(cable);
        var channel = ChannelFactory.eINSTANCE.createInputChannel();
        channel.setNumber(7);
        channel.setName("Kick");
        channel.setSource(kick);
        production.getChannelList().getInputs().add(channel);
        var note = SheetFactory.eINSTANCE.createNote();
        note.setText("Mute before patching");
        foh.getTexts().add(note);
    }

    private Sheet sheet(String name, int number) {
        var sheet = SheetFactory.eINSTANCE.createSheet();
        sheet.setName(name);
        sheet.setNumber(number);
        production.getSheets().add(sheet);
        return sheet;
    }

    private Device device(String name, String maker, String model, Sheet... on) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId(maker + model);
        type.setMaker(maker);
        type.setModel(model);
        var port = CatalogueFactory.eINSTANCE.createPortType();
        port.setKey("out");
        type.getPorts().add(port);
        production.getTypes().add(type);
        var device = Devices.create(type, name);
        production.getDevices().add(device);
        for (Sheet sheet : on) {
            var placed = SheetFactory.eINSTANCE.createPlacedDevice();
            placed.setDevice(device);
            sheet.getDevices().add(placed);
        }
        return device;
    }

    private Found first(String words) {
        return new Finder(production, Optional.of(foh)).find(words).getFirst();
    }

    @Test
    void findsByNameTypeNumberChannelAndText() {
        assertThat(first("kick in").object()).isSameAs(kick);
        assertThat(first("beta 91").object()).isSameAs(kick);
        assertThat(first("ql5").object()).isSameAs(desk);
        assertThat(first("a101").kind()).isEqualTo(Found.Kind.CABLE);
        assertThat(first("a101").sheet()).contains(stage);
        assertThat(first("a101").detail()).contains("Kick In").contains("→");
        assertThat(first("ch 7").object()).isSameAs(kick);
        assertThat(first("mute patch").kind()).isEqualTo(Found.Kind.NOTE);
        assertThat(first("stage").object()).isSameAs(stage);
    }

    @Test
    void namesTheSheetThatIsLookedAtFirst() {
        assertThat(first("console").sheet()).contains(foh);
        assertThat(new Finder(production, Optional.empty()).find("console").getFirst().sheet()).contains(stage);
    }

    @Test
    void forgivesASlipAndFindsNothingForNothing() {
        assertThat(first("yamhaa").object()).isSameAs(desk);
        assertThat(first("consle").object()).isSameAs(desk);
        assertThat(new Finder(production, Optional.empty()).find("  ")).isEmpty();
        assertThat(new Finder(production, Optional.empty()).find("zebra")).isEmpty();
    }

    @Test
    void copesWithAnyProduction() {
        var finder = new Finder(GeneratedProduction.of(5, 300, 400), Optional.empty());
        assertThat(finder.find("e")).hasSizeLessThanOrEqualTo(Finder.MOST);
    }

    @Test
    void betterFitsScoreHigher() {
        assertThat(Likeness.score("sm58", "sm58")).isGreaterThan(Likeness.score("sm5", "sm58"));
        assertThat(Likeness.score("sm5", "sm58")).isGreaterThan(Likeness.score("58", "sm58"));
        assertThat(Likeness.score("58", "sm58")).isGreaterThan(Likeness.score("ymha", "yamaha"));
        assertThat(Likeness.score("ymha", "yamaha")).isPositive();
        assertThat(Likeness.score("shrue", "shure")).isPositive();
        assertThat(Likeness.score("qzx", "shure")).isZero();
    }
}
