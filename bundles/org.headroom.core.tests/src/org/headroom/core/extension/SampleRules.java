/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.headroom.core.rule.Finding;
import org.headroom.core.rule.Rule;
import org.headroom.core.rule.RuleContext;

/** Rules as third parties might write them. */
public final class SampleRules {

    private SampleRules() {
    }

    /** Finds nothing. */
    public static class Quiet implements Rule {
        @Override
        public void check(RuleContext context, Consumer<Finding> findings) {
            // nothing to find
        }
    }

    /** Counts how often it was made. */
    public static class Counted extends Quiet {
        public static final AtomicInteger MADE = new AtomicInteger();

        public Counted() {
            MADE.incrementAndGet();
        }
    }

    /** Cannot be made. */
    public static class Unmakeable extends Quiet {
        public Unmakeable() {
            throw new IllegalStateException("no licence");
        }
    }

    /** Fails when it is used. */
    public static class Failing implements Rule {
        @Override
        public void check(RuleContext context, Consumer<Finding> findings) {
            throw new IllegalStateException("division by cucumber");
        }
    }

    /** Was built against another version. */
    public static class Outdated implements Rule {
        @Override
        public void check(RuleContext context, Consumer<Finding> findings) {
            throw new NoSuchMethodError("Production.getCucumbers()");
        }
    }

    /** Does not come to an end. */
    public static class Endless implements Rule {
        @Override
        public void check(RuleContext context, Consumer<Finding> findings) {
            check(context, findings);
        }
    }
}
