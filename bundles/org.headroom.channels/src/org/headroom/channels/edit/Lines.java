/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.headroom.channels.view.ChannelView.Side;
import org.headroom.common.text.Messages;
import org.headroom.model.base.Ids;
import org.headroom.model.base.Named;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.ChannelList;
import org.headroom.model.channel.ChannelPackage.Literals;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.EditChange;
import org.headroom.model.commands.Edits;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;

/** Adds, removes, moves and numbers the lines of the channel list. */
public final class Lines {

    private static final Messages MESSAGES = Messages.of(Lines.class);

    private Lines() {
    }

    /** New empty channels that are in no production yet, numbered on from the last of the list. */
    public static List<Named> make(Production production, Side side, int count) {
        var list = production.getChannelList();
        int last = list == null ? 0 : side == Side.INPUTS
                ? list.getInputs().stream().mapToInt(each -> each.getNumber()).max().orElse(0)
                : list.getOutputs().stream().mapToInt(each -> each.getNumber()).max().orElse(0);
        var made = new ArrayList<Named>();
        for (int index = 1; index <= count; index++) {
            made.add(make(side, last + index));
        }
        return made;
    }

    private static Named make(Side side, int number) {
        if (side == Side.INPUTS) {
            var input = ChannelFactory.eINSTANCE.createInputChannel();
            input.setNumber(number);
            Ids.assign(input);
            return input;
        }
        var output = ChannelFactory.eINSTANCE.createOutputChannel();
        output.setNumber(number);
        Ids.assign(output);
        return output;
    }

    /** Adds channels that were made before, behind the others. */
    public static Change add(Production production, Side side, List<? extends Named> channels) {
        return new Step(MESSAGES.text("add", channels.size()), edits -> {
            var list = list(edits, production);
            channels.forEach(each -> edits.add(list, feature(side), each));
        });
    }

    /** Takes channels out of the list. */
    public static Change remove(Collection<? extends Named> channels) {
        return new Step(MESSAGES.text("remove", channels.size()), edits -> channels.forEach(edits::takeOut));
    }

    /** Numbers channels 1, 2, 3 … in the order in which they are given. */
    public static Change renumber(Side side, List<? extends Named> channels, int first) {
        var number = side == Side.INPUTS ? Literals.INPUT_CHANNEL__NUMBER : Literals.OUTPUT_CHANNEL__NUMBER;
        return new Step(MESSAGES.text("renumber", channels.size()), edits -> {
            for (int index = 0; index < channels.size(); index++) {
                edits.set(channels.get(index), number, first + index);
            }
        });
    }

    private static EReference feature(Side side) {
        return side == Side.INPUTS ? Literals.CHANNEL_LIST__INPUTS : Literals.CHANNEL_LIST__OUTPUTS;
    }

    private static ChannelList list(Edits edits, Production production) {
        if (production.getChannelList() == null) {
            var list = ChannelFactory.eINSTANCE.createChannelList();
            Ids.assign(list);
            edits.set(production, ProductionPackage.Literals.PRODUCTION__CHANNEL_LIST, list);
        }
        return production.getChannelList();
    }

    /** Edits given as code. */
    private static final class Step extends EditChange {

        private final Consumer<Edits> work;

        Step(String label, Consumer<Edits> work) {
            super(label);
            this.work = work;
        }

        @Override
        protected void edit(Edits edits) {
            work.accept(edits);
        }
    }
}
