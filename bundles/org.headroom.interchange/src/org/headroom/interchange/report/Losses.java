/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

import org.headroom.core.exchange.LossReport;
import org.headroom.core.exchange.LossReport.Loss;

/** Collects what a format could not carry; the same loss is told once. */
public final class Losses {

    private final Set<Loss> losses = new LinkedHashSet<>();

    public void add(String subject, Loss.Kind kind, String before, String after, String reason) {
        losses.add(new Loss(subject, kind, before, after, reason));
    }

    public void leftOut(String subject, String before, String reason) {
        add(subject, Loss.Kind.LEFT_OUT, before, "", reason);
    }

    public LossReport report() {
        return new LossReport(new ArrayList<>(losses));
    }
}
