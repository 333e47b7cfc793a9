/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.headroom.model.production.Production;

/**
 * Runs changes forward, back and forward again. After each step back and forth the production is the one that it was,
 * written out with both sides of every reference, so that the order in lists counts.
 */
abstract class ChangeTestBase {

    final Club club = new Club();
    final DesignHistory history = new DesignHistory();

    /** A change and what is true once it is made. */
    record Step(Change change, Runnable verify) {
    }

    void doUndoRedo(Change change, Runnable verify) {
        doUndoRedo(List.of(new Step(change, verify)));
    }

    void doUndoRedo(List<Step> steps) {
        var states = new ArrayList<String>(List.of(state(club.production)));
        for (Step step : steps) {
            assertThat(step.change().obstacle()).isEmpty();
            assertThat(step.change().label()).isNotBlank().doesNotContain("!", "{");
            history.execute(step.change());
            step.verify().run();
            assertThat(step.change().affected()).isNotEmpty();
            assertThat(state(club.production)).as("changed by " + step.change().label()).isNotEqualTo(states.getLast());
            states.add(state(club.production));
        }
        for (int round = 0; round < 2; round++) {
            for (int i = steps.size() - 1; i >= 0; i--) {
                history.undo();
                assertThat(state(club.production)).as("after undo of " + steps.get(i).change().label())
                        .isEqualTo(states.get(i));
            }
            for (int i = 0; i < steps.size(); i++) {
                history.redo();
                steps.get(i).verify().run();
                assertThat(state(club.production)).as("after redo of " + steps.get(i).change().label())
                        .isEqualTo(states.get(i + 1));
            }
        }
    }

    void refused(Change change, String reason) {
        var before = state(club.production);
        assertThatThrownBy(() -> history.execute(change)).isInstanceOf(RefusedChangeException.class)
                .hasMessageContaining(reason);
        assertThat(state(club.production)).isEqualTo(before);
        assertThat(history.canUndo()).isFalse();
    }

    /** The whole production as text, written from a copy so that it stays where it is. */
    static String state(Production production) {
        var resource = new XMIResourceImpl(URI.createURI("state"));
        var copy = EcoreUtil.copy(production);
        resource.getContents().add(copy);
        var text = new StringWriter();
        try {
            resource.save(text, Map.of(XMLResource.OPTION_PROCESS_DANGLING_HREF,
                    XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        production.getDevices().forEach(device -> device.getPorts().forEach(port -> port.getEnds()
                .forEach(end -> text.append(port.getId()).append(" < ").append(end.getId()).append('\n'))));
        return text.toString();
    }
}
