/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.common.text.Messages;
import org.headroom.documents.SampleProduction;
import org.headroom.documents.change.DesignChange.Kind;
import org.headroom.model.base.BasePackage;
import org.headroom.model.base.Ids;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.measurement.MeasurementPackage;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Ports;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;
import org.headroom.model.venue.VenuePackage;
import org.junit.jupiter.api.Test;

class DesignChangesTest {

    private final Production before = new SampleProduction().production();
    private final Production after = EcoreUtil.copy(before);
    private final ChangeWords words = new ChangeWords(Locale.UK);

    private List<DesignChange> changes() {
        return DesignChanges.between(before, after, Locale.UK);
    }

    private List<String> told() {
        return changes().stream().map(change -> change.subject().name() + " | " + words.what(change) + " | "
                + change.before() + " | " + change.after()).toList();
    }

    @Test
    void deviceIsAddedAndRemoved() {
        var device = SystemFactory.eINSTANCE.createDevice();
        device.setName("Spare amp");
        Ids.assign(device);
        after.getDevices().add(device);
        var gone = after.getDevices().getFirst();
        EcoreUtil.delete(gone, true);
        assertThat(told()).contains("Spare amp | added |  | ", gone.getName() + " | removed |  | ");
        assertThat(words.summary(changes())).containsEntry("Devices", "1 added, 1 removed");
    }

    @Test
    void cableIsRepatched() {
        var cables = after.getCables().stream().filter(cable -> CableEnds.port(cable.getTo()).isPresent()).toList();
        var one = cables.get(0);
        var other = cables.get(1);
        var port = one.getTo().getPort();
        one.getTo().setPort(other.getTo().getPort());
        other.getTo().setPort(port);
        assertThat(changes()).hasSize(2).allSatisfy(change -> assertThat(change.kind()).isEqualTo(Kind.REPATCHED));
        assertThat(told()).contains(one.getNumber() + " | re-patched: to | " + Ports.fullName(port) + " | "
                + Ports.fullName(one.getTo().getPort()));
        assertThat(words.summary(changes())).containsEntry("Cables", "2 re-patched");
    }

    @Test
    void gainIsChangedWithItsUnit() {
        var port = after.getDevices().stream().flatMap(device -> device.getPorts().stream()).findFirst().orElseThrow();
        port.setGain(-3.5);
        port.setPhantomOn(!port.isPhantomOn());
        assertThat(told()).contains(Ports.fullName(port) + " | gain |  | -3.5\u00a0dB").hasSize(2);
        assertThat(DesignChanges.between(before, after, Locale.GERMANY)).anySatisfy(change -> {
            assertThat(change.after()).isEqualTo("-3,5\u00a0dB");
            assertThat(new ChangeWords(Locale.GERMANY).what(change)).isEqualTo("Verstärkung");
        });
    }

    @Test
    void channelOfAConsoleIsToldWithItsInput() {
        var input = after.getChannelList().getInputs().getFirst();
        var strip = ChannelFactory.eINSTANCE.createConsoleStrip();
        strip.setConsole(after.getDevices().getLast());
        strip.setChannel(41);
        Ids.assign(strip);
        input.getStrips().add(strip);
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.subject().name()).isEqualTo(input.getName());
            assertThat(change.after()).endsWith(after.getDevices().getLast().getName() + " 41");
        });
    }

    @Test
    void nothingAndPlacesOnPaperAreNoChange() {
        assertThat(changes()).isEmpty();
        after.getSheets().clear();
        after.getTypes().getFirst().setDescription("Other");
        assertThat(changes()).isEmpty();
    }

    @Test
    void everyFeatureHasItsWordInEveryLanguage() {
        for (var locale : List.of(Locale.ROOT, Locale.GERMAN)) {
            var texts = Messages.of(ChangeWords.class, locale);
            Stream.of(BasePackage.eINSTANCE, ProductionPackage.eINSTANCE, SystemPackage.eINSTANCE, ChannelPackage.eINSTANCE,
                    PowerPackage.eINSTANCE, VenuePackage.eINSTANCE, MeasurementPackage.eINSTANCE)
                    .flatMap((EPackage each) -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
                    .map(EClass.class::cast).filter(each -> !each.isAbstract()).forEach(each -> {
                        assertThat(DesignChanges.told(each)).as(each.getName()).allSatisfy(
                                feature -> assertThat(texts.pattern("feature." + feature.getName()))
                                        .as(each.getName() + "." + feature.getName() + " " + locale).isPresent());
                        if (DesignChanges.isWhole(each)) {
                            assertThat(texts.pattern("object." + each.getName())).as(each.getName()).isPresent();
                        }
                    });
        }
        assertThat(Messages.of(ChangeWords.class, Locale.GERMAN).keys())
                .containsExactlyElementsOf(Messages.of(ChangeWords.class, Locale.ROOT).keys());
    }
}
