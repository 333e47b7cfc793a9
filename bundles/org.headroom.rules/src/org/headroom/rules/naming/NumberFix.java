/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.naming;

import java.util.Map;
import java.util.Optional;

import org.headroom.core.design.DesignObjects;
import org.headroom.core.numbering.CableNumbers;
import org.headroom.model.base.Identified;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.Renumber;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Multicore;
import org.headroom.rules.FindingDraft;

/**
 * Gives a cable or multicore the next number of the scheme of its production.
 *
 * @param id the cable or multicore
 */
record NumberFix(String id) {

    static NumberFix of(Identified cable) {
        return new NumberFix(String.valueOf(cable.getId()));
    }

    FindingDraft addTo(FindingDraft draft) {
        return draft.fix(draft.fixLabel(), this::change);
    }

    private Optional<Change> change(Production production) {
        return DesignObjects.find(production, id).flatMap(object -> number(production, object)
                .map(number -> Renumber.cables(Map.of(object, number))));
    }

    private static Optional<String> number(Production production, Identified object) {
        var numbers = CableNumbers.of(production);
        return switch (object) {
            case Cable cable -> Optional.of(numbers.next(cable.getSignal(), CableEnds.port(cable.getFrom()),
                    CableEnds.port(cable.getTo())));
            case Multicore multicore -> Optional.of(numbers.nextMulticore());
            default -> Optional.empty();
        };
    }
}
