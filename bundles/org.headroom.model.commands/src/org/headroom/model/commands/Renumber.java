/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.SystemPackage;

/** Gives cables, multicores or channels other numbers, all at once, so that they may change places. */
public final class Renumber extends EditChange {

    private final Map<EObject, Object> numbers;

    private Renumber(Map<? extends EObject, ?> numbers) {
        super(Naming.text("renumber", Naming.of(numbers.keySet())));
        this.numbers = new LinkedHashMap<>(numbers);
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("Nothing to number");
        }
        numbers.keySet().forEach(Renumber::feature);
    }

    /** @param numbers the new numbers of cables and multicores */
    public static Renumber cables(Map<? extends EObject, String> numbers) {
        return new Renumber(numbers);
    }

    /** @param numbers the new numbers of input or output channels, from 1 */
    public static Renumber channels(Map<? extends EObject, Integer> numbers) {
        return new Renumber(numbers);
    }

    private static EStructuralFeature feature(EObject object) {
        return switch (object) {
            case Cable cable -> SystemPackage.Literals.CABLE__NUMBER;
            case Multicore multicore -> SystemPackage.Literals.MULTICORE__NUMBER;
            case InputChannel channel -> ChannelPackage.Literals.INPUT_CHANNEL__NUMBER;
            case OutputChannel channel -> ChannelPackage.Literals.OUTPUT_CHANNEL__NUMBER;
            default -> throw new IllegalArgumentException(object.eClass().getName() + " has no number");
        };
    }

    @Override
    public Optional<String> obstacle() {
        return numbers.keySet().stream().allMatch(each -> Productions.of(each).isPresent()) ? Optional.empty()
                : Optional.of(Naming.text("obstacle.notThere"));
    }

    @Override
    protected void edit(Edits edits) {
        numbers.forEach((object, number) -> edits.set(object, feature(object), number));
    }
}
