/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.naming;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.BasePackage;
import org.headroom.model.channel.InputChannel;
import org.headroom.rules.DesignRule;

/** The name of a channel can be read on the scribble strip of a console. */
public final class LongChannelNameRule extends DesignRule {

    /**
     * Characters of a name that Behringer X32 and Midas M32 keep (P.-G. Maillot, Unofficial X32/M32 OSC Remote Protocol); other consoles keep or show
     * more or fewer.
     */
    static final int LONGEST = 12;

    public LongChannelNameRule() {
        super("naming.long-channel", Severity.INFO);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var list = context.production().getChannelList();
        if (list == null) {
            return;
        }
        for (InputChannel channel : list.getInputs()) {
            var name = channel.getName();
            if (name != null && name.strip().length() > LONGEST && !channel.getStrips().isEmpty()) {
                var shorter = ShortName.of(name, LONGEST);
                findings.accept(about(channel).fix(channel, BasePackage.Literals.NAMED__NAME, shorter, shorter)
                        .told(String.valueOf(channel.getNumber()), name, name.strip().length(), LONGEST));
            }
        }
    }
}
